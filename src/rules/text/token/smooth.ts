import type { Tokens } from './tokens.ts';

/** A note of at least this many words, none of which has a capital, was typed without them. */
const LEAST_SMALL = 4;

/** `RM 118..MW 40..NO INJ`: one dot and blanks for the others, so that nothing is glued to them. */
const DOTS = /\.{2,}/g;

const spread = (dots: string): string => '.'.padEnd(dots.length);

/** Takes a note without any capital for one in capitals: in neither does the case of a word say anything. */
function readAsCapitals(tokens: Tokens, text: string): void {
  if (text !== text.toLowerCase()) return;
  const capitals = text.toUpperCase();
  if (capitals.length === text.length) tokens.read(capitals);
}

/** Reads the text again where it is written in a way that hides its words: parted by dots, or without any capital. */
export function smooth(tokens: Tokens): void {
  if (tokens.doubledDots > 0) tokens.read(tokens.text.replace(DOTS, spread));
  if (tokens.upperWords === 0 && tokens.lowerWords >= LEAST_SMALL) readAsCapitals(tokens, tokens.text);
}
