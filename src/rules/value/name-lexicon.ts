import { AMBIGUOUS, COMMON, GIVEN, SURNAMES } from './name-lexicon-data.ts';
import { withoutStrokes } from './stroked-letters.ts';

/** What a word is as a name. `ambiguous` names are as often a word, a street, a town or a brand (`MAY`, `PARK`, `LINCOLN`). */
type NameKind = 'given' | 'surname' | 'both' | 'ambiguous';

interface Lexicon {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;
let common: ReadonlySet<string> | undefined;

/** The lists are split on first use: a program that only prints its help does not pay for them. */
function lexicon(): Lexicon {
  loaded ??= {
    given: new Set(GIVEN.split(' ')),
    surnames: new Set(SURNAMES.split(' ')),
    ambiguous: new Set(AMBIGUOUS.split(' ')),
  };
  return loaded;
}

const PREFIXES = ['MC', 'MAC', "O'", 'DE ', 'DEL ', 'DE LA ', 'VAN ', 'ST '] as const;

/** Letters only, upper case: `O'Brien` → `OBRIEN`, `Núñez` → `NUNEZ`. */
function plain(word: string): string {
  if (ALREADY_PLAIN.test(word)) return word;
  return withoutStrokes(word)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.`]/g, '')
    .toUpperCase();
}

const ALREADY_PLAIN = /^[A-Z-]+$/;

/** Prefixes as {@link plain} leaves them. */
const STEMS = PREFIXES.map(plain);

/** Is the word (any case) on the list of given names, ambiguous ones included? */
export const isGivenName = (word: string): boolean => lexicon().given.has(plain(word));

/** Is the word (any case) on the list of family names, ambiguous ones included? Prefixed names (`McAdams`) count by their stem. */
export function isSurname(word: string): boolean {
  const name = plain(word);
  const { surnames } = lexicon();
  if (surnames.has(name)) return true;
  // Hyphenated double names: one known half is enough.
  if (name.includes('-')) return name.split('-').some((half) => surnames.has(half));
  return STEMS.some(
    (stem) => name.length > stem.length + 3 && name.startsWith(stem) && surnames.has(name.slice(stem.length).trim()),
  );
}

/** Is the word (any case) an ordinary English or dispatch word? Ambiguous names are both a name and a common word. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(COMMON.split(' '));
  return common.has(word.toUpperCase());
}

/** What kind of name an upper-case word is; `undefined` when it is on neither list. */
export function nameKind(upperCaseWord: string): NameKind | undefined {
  const name = plain(upperCaseWord);
  const { given, ambiguous } = lexicon();
  if (ambiguous.has(name)) return 'ambiguous';
  const isGiven = given.has(name);
  const isFamily = isSurname(name);
  if (isGiven) return isFamily ? 'both' : 'given';
  return isFamily ? 'surname' : undefined;
}
