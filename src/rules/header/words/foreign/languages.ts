import { ASIAN_WORDS } from './asian-words.ts';
import { EUROPEAN_WORDS } from './european-words.ts';

/**
 * Words of column names by language → the English words they stand for, one line per expansion as in `abbreviations.ts`, spelt
 * as the language spells them: how they are written without its letters follows from that (`fold-letters.ts`). `_` joins words
 * of one expression. They stand for something as whole words only and take no part in cutting glued names. Spanish, Portuguese,
 * French, Italian, German and Dutch have more words in `other-languages.ts`. Words that are English, or short for something
 * English, stand in `doubtful-words.ts`.
 */
export const LANGUAGES = { ...EUROPEAN_WORDS, ...ASIAN_WORDS };

/** A language, or several that share their words. */
export type Language = keyof typeof LANGUAGES;
