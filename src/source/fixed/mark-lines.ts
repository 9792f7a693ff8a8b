import { isAscii, isUtf8 } from 'node:buffer';
import { plain } from './find-ruled.ts';

const LF = 10;

/** A line as text, each character in its place; bytes that are no UTF-8 stay what they are. */
export interface Line {
  readonly text: string;
  readonly end: string;
  readonly encoding: 'latin1' | 'utf8';
}

/** Puts marks between the columns of lines. Every line stays a line. */
export interface LineCutter {
  /** Takes the next line; what goes out for it, or for lines before it, is put to the end of `out`. */
  take(line: Line, out: Buffer[]): void;
  /** What is still to go out when there are no more lines. */
  end(out: Buffer[]): void;
}

/** UTF-8 text, line by line, as a cutter leaves it. */
export async function* markLines(chunks: AsyncIterable<Buffer>, cutter: LineCutter): AsyncGenerator<Buffer> {
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const end = bytes.lastIndexOf(LF) + 1;
    const out = linesThrough(cutter, bytes.subarray(0, end));
    // A chunk may be used again by its source.
    carry = Buffer.from(bytes.subarray(end));
    if (out.length > 0) yield Buffer.concat(out);
  }
  const rest = linesThrough(cutter, carry);
  cutter.end(rest);
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** A line as it goes out. */
export const encoded = (text: string, { end, encoding }: Line): Buffer => Buffer.from(`${text}${end}`, encoding);

function linesThrough(cutter: LineCutter, bytes: Buffer): Buffer[] {
  const out: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(LF, from);
    const to = at === -1 ? bytes.length : at;
    cutter.take(lineOf(bytes.subarray(from, to), at === -1 ? '' : '\n'), out);
    from = to + 1;
  }
  return out;
}

function lineOf(bytes: Buffer, newline: string): Line {
  const encoding = isAscii(bytes) || !isUtf8(bytes) ? 'latin1' : 'utf8';
  const whole = bytes.toString(encoding);
  return { text: plain(whole), end: `${whole.endsWith('\r') ? '\r' : ''}${newline}`, encoding };
}
