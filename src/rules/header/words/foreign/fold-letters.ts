import { withoutStrokes } from '../../../value/stroked-letters.ts';

/** Any letter beyond those of English. */
const BEYOND_ENGLISH = /[^\0-\x7f]/;
/** Letters that are two by themselves. */
const DOUBLE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
/** Letters that may be written as two where a keyboard lacks them: `Laengengrad`, `foedselsdato`, `rodjenja`. */
const SPELT_OUT: Readonly<Record<string, string>> = { ...DOUBLE, ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

/** Makes a function that replaces letters by two each: `Æ` is `Ae` before a small letter, `AE` elsewhere. */
function replacing(pairs: Readonly<Record<string, string>>): (text: string) => string {
  const letters = new RegExp(`[${Object.keys(pairs).join('')}]`, 'giu');
  return (text) =>
    text.replace(letters, (letter, at: number) => {
      const small = letter.toLowerCase();
      const pair = pairs[small] as string;
      if (letter === small) return pair;
      return /\p{Ll}/u.test(text.charAt(at + 1)) ? pair.charAt(0).toUpperCase() + pair.slice(1) : pair.toUpperCase();
    });
}

const withoutDouble = replacing(DOUBLE);
const speltOut = replacing(SPELT_OUT);

/** Has the text a letter that English lacks? */
export const isBeyondEnglish = (text: string): boolean => BEYOND_ENGLISH.test(text);

/** Letters without their accents and strokes: `Längengrad` as `Langengrad`, `płeć` as `plec`. */
export const plainLetters = (text: string): string =>
  isBeyondEnglish(text) ? withoutDouble(withoutStrokes(text.normalize('NFD').replace(/\p{M}+/gu, ''))) : text;

/** The same with letters that some languages write as two: `Längengrad` as `Laengengrad`. */
export const speltOutLetters = (text: string): string =>
  isBeyondEnglish(text) ? plainLetters(speltOut(text.normalize('NFC'))) : text;
