/** Letters with a stroke, and those they are written as where a keyboard has none: letters of their own in Unicode, without a base. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  ['øo', 'ØO', 'đd', 'ĐD', 'ðd', 'ÐD', 'łl', 'ŁL', 'ħh', 'ĦH', 'ŧt', 'ŦT', 'ıi'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const STROKED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** `Łukasz` as `Lukasz`. Accents stay: Unicode takes those apart itself. */
export const withoutStrokes = (text: string): string => text.replace(STROKED, (letter) => PLAIN.get(letter) ?? letter);
