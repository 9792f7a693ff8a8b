/** Longer texts are read in pieces of this many characters, so that the columns of the tokens can be of a fixed size. */
export const PIECE = 1 << 14;

/** Zeros behind the last character: loops over words and figures end there without asking for the length. */
const AFTER = 8;

/**
 * The code units of the text that is being read, from index 0 on, zeros behind them. Reading an array of numbers is several
 * times as fast as asking a string, and a text that came as bytes becomes a string only where a grammar needs one.
 */
export const CHARACTERS = new Uint16Array(PIECE + AFTER);

/** Takes a text of at most {@link PIECE} characters. */
export function loadText(text: string): void {
  const { length } = text;
  for (let at = 0; at < length; at++) CHARACTERS[at] = text.charCodeAt(at);
  endAt(length);
}

/**
 * Takes at most {@link PIECE} bytes of ASCII.
 * @returns `false` where one of them is not.
 */
export function loadBytes(bytes: Uint8Array, start: number, end: number): boolean {
  let all = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    CHARACTERS[at - start] = code;
    all |= code;
  }
  endAt(end - start);
  return all < 128;
}

function endAt(length: number): void {
  for (let at = length; at < length + AFTER; at++) CHARACTERS[at] = 0;
}
