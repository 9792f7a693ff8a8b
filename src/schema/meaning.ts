import { z } from 'zod';
import { whole } from './number.ts';

/** What each word of a vocabulary means, as one description: `word: meaning; …`. */
export const listed = (meanings: Readonly<Record<string, string>>): string =>
  `${Object.entries(meanings)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join('; ')}.`;

/** A sentence on each word: the same beginning, then its meaning. */
export const sentences = <K extends string>(begin: string, meanings: Readonly<Record<K, string>>): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.entries<string>(meanings).map(([word, meaning]) => [word, `${begin} ${meaning}.`])) as Record<
    K,
    string
  >;

/** Words of a vocabulary, each with its meaning, as the keys of an object. */
const keysOf = <K extends string, T extends z.ZodType>(
  meanings: Readonly<Record<K, string>>,
  shape: (meaning: string) => T,
): Record<K, T> =>
  Object.fromEntries(Object.entries<string>(meanings).map(([key, meaning]) => [key, shape(meaning)])) as Record<K, T>;

/** A count for each word of a vocabulary, said what it counts. */
export const countEach = <K extends string>(meanings: Readonly<Record<K, string>>) =>
  z.object(keysOf(meanings, (meaning) => whole.describe(meaning)));

/** The same where a word that occurs nowhere has no key. */
export const countSome = <K extends string>(meanings: Readonly<Record<K, string>>) =>
  z.object(keysOf(meanings, (meaning) => whole.exactOptional().describe(meaning)));
