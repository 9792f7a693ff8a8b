import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { completeUtf8, type Encoding } from './encoding.ts';

/** The same text in UTF-8 without its byte order mark. UTF-8 passes through as it is, errors included. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Buffer> {
  let mark = encoding.bom;
  const decoder = encoding.name === 'utf-8' ? null : iconv.getDecoder(encoding.name, { stripBOM: false });
  for await (const chunk of chunks) {
    const cut = Math.min(mark, chunk.length);
    mark -= cut;
    const bytes = asBuffer(chunk).subarray(cut);
    if (bytes.length > 0) yield decoder ? Buffer.from(decoder.write(bytes), 'utf8') : bytes;
  }
  const last = decoder?.end();
  if (last) yield Buffer.from(last, 'utf8');
}

/** {@link toUtf8} for a piece that is at hand. */
export function pieceToUtf8(bytes: Buffer, encoding: Encoding): Buffer {
  const text = bytes.subarray(encoding.bom);
  return encoding.name === 'utf-8' ? text : Buffer.from(iconv.decode(text, encoding.name, { stripBOM: false }), 'utf8');
}

/** UTF-8 in which every error has become U+FFFD and no character is cut by the end of a chunk. */
export async function* mendUtf8(chunks: AsyncIterable<Buffer>, onError: () => void): AsyncGenerator<Buffer> {
  let carry = Buffer.alloc(0);
  const mend = (bytes: Buffer) => {
    if (isUtf8(bytes)) return bytes;
    onError();
    return Buffer.from(bytes.toString('utf8'), 'utf8');
  };
  for await (const chunk of chunks) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const end = completeUtf8(bytes);
    carry = Buffer.from(bytes.subarray(end));
    if (end > 0) yield mend(bytes.subarray(0, end));
  }
  if (carry.length > 0) yield mend(carry);
}

/** Bytes in windows-1252 as UTF-8. */
export function mendAsWindows1252(bytes: Buffer): Buffer {
  return Buffer.from(iconv.decode(bytes, 'windows-1252'), 'utf8');
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
