import { CR, LF } from './format.ts';

/** Text from a later line on: what stands before it is left out. Lines end as the records of the text do. */
export async function* fromLine(chunks: AsyncIterable<Buffer>, skip: number, bareCr: boolean): AsyncGenerator<Buffer> {
  const skipper = new LineSkipper(skip, bareCr);
  for await (const chunk of chunks) {
    const rest = skipper.take(chunk);
    if (rest.length > 0) yield rest;
  }
}

/** Drops a number of physical lines from the beginning of a text that comes in pieces. */
export class LineSkipper {
  readonly #bareCr: boolean;
  #left: number;
  #afterCr = false;

  constructor(lines: number, bareCr: boolean) {
    this.#left = lines;
    this.#bareCr = bareCr;
  }

  /** What is left of the next piece. */
  take(chunk: Buffer): Buffer {
    let at = 0;
    while (this.#left > 0 && at < chunk.length) {
      const byte = chunk[at++];
      // A line feed behind a carriage return that was counted belongs to it.
      if (byte === LF && !this.#afterCr) this.#left--;
      else if (byte === CR && this.#bareCr) this.#left--;
      this.#afterCr = byte === CR && this.#bareCr;
    }
    if (this.#left === 0 && this.#afterCr && at < chunk.length) {
      if (chunk[at] === LF) at++;
      this.#afterCr = false;
    }
    return at === 0 ? chunk : chunk.subarray(at);
  }
}
