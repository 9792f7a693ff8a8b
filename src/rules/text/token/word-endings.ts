import type { Tokens } from './tokens.ts';
import { fold } from './word-hash.ts';

/** Letters and the apostrophe on 32 places. */
const place = (code: number): number => fold(code) & 31;

/**
 * The last two letters of a list of endings: tells most words that cannot have any of them apart without cutting them out
 * of the text. Says "may" where another ending has the same two letters.
 */
export class WordEndings {
  readonly #pairs = new Uint8Array(1 << 10);

  constructor(endings: string) {
    for (const ending of endings.split(' ')) this.#pairs[pairAt(ending, ending.length)] = 1;
  }

  /** May the word at token `i`, of two characters or more, have one of the endings? */
  may(tokens: Tokens, i: number): boolean {
    return this.#pairs[pairAt(tokens.text, tokens.to(i))] === 1;
  }
}

const pairAt = (text: string, end: number): number => (place(text.charCodeAt(end - 2)) << 5) | place(text.charCodeAt(end - 1));
