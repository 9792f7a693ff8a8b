import { isUtf8 } from 'node:buffer';
import { chained, takeHead } from './bytes/begun.ts';
import { completeUtf8, type Encoding, findEncoding } from './bytes/encoding.ts';
import { refuseBinary, refusePacked } from './bytes/magic.ts';
import { mendAsWindows1252, toUtf8 } from './bytes/utf8.ts';

/** Bytes that tell whether it is text, and in which encoding. */
const HEAD_BYTES = 1 << 16;
/** A line of more bytes is handed on in pieces. */
const LONGEST_LINE = 1 << 20;
const LF = 10;

/**
 * The running text in bytes, piece by piece: what `findSpans` reads. The encoding is told by the bytes, as for tables; lines that are not
 * UTF-8 are windows-1252. A byte order mark goes.
 *
 * Ending early, and an error, end the source too: a stream is destroyed. Throws `CadAuditError` for what is no text: `binary`,
 * `unknown-format`, `encrypted`.
 */
export async function* readText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    const { bytes } = await takeHead(source, HEAD_BYTES, false);
    const encoding = encodingOf(bytes.subarray(0, HEAD_BYTES));
    const whole = chained(bytes, source);
    yield* decoded(encoding.name === 'windows-1252' ? whole : toUtf8(whole, encoding));
  } finally {
    await source.return?.();
  }
}

/** The encoding of what begins like text. */
function encodingOf(head: Buffer): Encoding {
  refusePacked(head);
  const encoding = findEncoding(head);
  refuseBinary(head, encoding.name);
  return encoding;
}

/** Whole lines, as far as lines end, so that each can be decoded by itself. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let carry = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carry, chunk]);
    const lines = bytes.lastIndexOf(LF) + 1;
    const end = lines === 0 && bytes.length > LONGEST_LINE ? completeUtf8(bytes) : lines;
    if (end > 0) yield textOf(bytes.subarray(0, end));
    carry = Buffer.from(bytes.subarray(end));
  }
  if (carry.length > 0) yield textOf(carry);
}

function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(LF, from);
    const to = at === -1 ? bytes.length : at + 1;
    const line = bytes.subarray(from, to);
    text += (isUtf8(line) ? line : mendAsWindows1252(line)).toString('utf8');
    from = to;
  }
  return text;
}
