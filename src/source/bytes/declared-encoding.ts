import { isAscii } from 'node:buffer';
import { type Encoding, findEncoding } from './encoding.ts';

/** Bytes in which a document says how it is encoded: HTML asks for the first 1,024, exports put style sheets before it. */
const DECLARED_WITHIN = 8192;

const IN_XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;
const IN_HTML = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.-]{1,40})/i;

/** The encoding that an XML or HTML document declares, where its bytes do not tell another. Throws `bad-encoding` for one nobody knows. */
export function declaredEncoding(head: Buffer, found: Encoding): Encoding {
  if (found.bom > 0 || (!found.assumed && !isAscii(head))) return found;
  const start = head.toString('latin1', 0, DECLARED_WITHIN);
  const declared = (IN_XML.exec(start) ?? IN_HTML.exec(start))?.[1];
  return declared === undefined || /^utf-?(?:8|16)/i.test(declared) ? found : findEncoding(head, declared);
}
