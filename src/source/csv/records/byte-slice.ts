import type { Slice } from '../../../model/table.ts';
import type { Encoding } from '../../bytes/encoding.ts';

/**
 * A slice of a text as offsets in its UTF-8 form without NULs. Whoever reads another slice of the same text cuts it at the same
 * places, so that every record is in one slice and in one only.
 */
export class ByteSlice {
  readonly #cuts: readonly number[];
  readonly #from: number;
  readonly #to: number;

  /** `length`: bytes of the text, or about as many: the last slice goes on to the end, however far that is. */
  constructor({ index, of }: Slice, length: number) {
    this.#cuts = Array.from({ length: of - 1 }, (_, cut) => Math.floor((length * (cut + 1)) / of));
    this.#from = index === 1 ? 0 : (this.#cuts[index - 2] as number);
    this.#to = index === of ? Number.POSITIVE_INFINITY : (this.#cuts[index - 1] as number);
  }

  /** Whether what starts at `offset` is in this slice. */
  holds(offset: number): boolean {
    return offset >= this.#from && offset < this.#to;
  }

  /** Whether nothing from `offset` on is in this slice. */
  endsBefore(offset: number): boolean {
    return offset >= this.#to;
  }

  /** The first place behind `offset` at which the text is cut. */
  nextCut(offset: number): number {
    return this.#cuts.find((cut) => cut > offset) ?? Number.POSITIVE_INFINITY;
  }
}

/** Bytes that a text of `stored` bytes has in UTF-8, where most of it is ASCII. */
export const lengthInUtf8 = (stored: number, { name }: Encoding): number =>
  name.startsWith('utf-32') ? stored / 4 : name.startsWith('utf-16') ? stored / 2 : stored;
