import type { SaxesTagPlain } from 'saxes';
import { CadAuditError } from '../../model/error.ts';

/** What a document is made of, in order. */
export interface XmlHandler {
  open(tag: SaxesTagPlain): void;
  /** Text between tags, with its entities resolved; CDATA as it stands. */
  text(text: string): void;
  close(): void;
}

/** Real exports nest a dozen levels; beyond this the text is made to hurt. */
const DEEPEST = 200;

/** Characters between two tags at most: the parser holds a text, or a DTD, until it is whole. */
const LONGEST_TEXT = 32 << 20;

/** Tells how the reading ended. */
interface XmlEnd {
  /** The text stops within the document. */
  readonly cut: boolean;
  /** A DTD was there; it was not looked at. */
  readonly doctype: boolean;
}

/**
 * Reads XML text that comes in pieces. A DTD is passed over: its entities are not expanded and nothing is fetched. Throws `bad-xml` with the
 * line, `too-deep` and `too-large`; `part`: the pieces are only the beginning.
 */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler, part: boolean): Promise<XmlEnd> {
  const reading = await startXml(handler);
  for await (const piece of pieces) reading.write(piece);
  return part ? { cut: false, doctype: reading.doctype } : reading.end();
}

/** A reading under way. */
interface XmlReading {
  write(piece: string): void;
  end(): XmlEnd;
  readonly doctype: boolean;
}

/** Begins to read. See {@link readXml}. */
export async function startXml(handler: XmlHandler): Promise<XmlReading> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let doctype = false;
  let ending = false;
  let cut = false;
  let quiet = 0;
  parser.on('error', () => {
    if (ending) cut = true;
    else throw badXml(parser, doctype);
  });
  parser.on('doctype', () => {
    doctype = true;
  });
  parser.on('opentag', (tag) => {
    quiet = 0;
    if (++depth > DEEPEST) throw new CadAuditError('too-deep', `The XML is nested more than ${DEEPEST} levels deep.`);
    handler.open(tag);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', () => {
    quiet = 0;
    depth--;
    handler.close();
  });
  return {
    get doctype() {
      return doctype;
    },
    write(piece) {
      parser.write(piece);
      quiet += piece.length;
      if (quiet > LONGEST_TEXT) throw new CadAuditError('too-large', 'The XML holds a text of more than 32 MB.');
    },
    end() {
      ending = true;
      parser.close();
      while (depth > 0) {
        cut = true;
        depth--;
        handler.close();
      }
      return { cut, doctype };
    },
  };
}

function badXml({ line, column }: { readonly line: number; readonly column: number }, doctype: boolean): CadAuditError {
  return new CadAuditError(
    'bad-xml',
    `The XML is not well-formed at line ${line}, column ${column}.`,
    doctype
      ? 'Entities of its document type definition are never expanded: export it without them.'
      : 'Export it again, or check the file with an XML validator.',
  );
}
