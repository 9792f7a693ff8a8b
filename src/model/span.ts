import type { SpanClass } from './data-class.ts';

/** Personal data found in free text. Offsets are UTF-16 code units; spans do not overlap and leave label words outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly class: SpanClass;
  /** 0 to 1. */
  readonly confidence: number;
  /** Which cue or pattern found it, in words. */
  readonly why: string;
}

/** Free text → spans in order of `start`. Linear in the length of the text. */
export type SpanFinder = (text: string) => readonly Span[];

/**
 * Spans of `bytes[start, end)`, the same as of its text; `undefined` where the bytes are not all ASCII or too many: ask with the
 * text. `text` makes the string; it is called only where the bytes do not suffice.
 */
export type ByteSpanFinder = (bytes: Uint8Array, start: number, end: number, text: () => string) => readonly Span[] | undefined;
