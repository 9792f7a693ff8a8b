import { DOUBTFUL_WORDS } from './doubtful-words.ts';
import { plainLetters, speltOutLetters } from './fold-letters.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { OTHER_SCRIPTS } from './other-scripts.ts';

/** What a word of another language stands for. */
interface ForeignWord {
  /** The English words. */
  readonly words: readonly string[];
  /** The languages it is of; none for words in other scripts, which nobody takes for English. */
  readonly languages: readonly Language[];
}

/** The languages that the words of a name are of. */
export interface NameLanguages {
  /** Of words that are of nothing else. */
  readonly sure: readonly Language[];
  /** Of words that may be English too. */
  readonly doubtful: readonly Language[];
}

const SURE = new Map<string, ForeignWord>();
const DOUBTFUL = new Map<string, ForeignWord>();
/** Expressions of several words, their words joined by blanks, and the first words of them. */
const EXPRESSIONS = new Map<string, ForeignWord>();
const FIRST_WORDS = new Set<string>();
/** Words of the longest expression. */
const LONGEST = 3;

function add(map: Map<string, ForeignWord>, key: string, words: readonly string[], language: Language | undefined): void {
  const before = map.get(key);
  const languages = [...(before?.languages ?? []), ...(language === undefined ? [] : [language])];
  map.set(key, { words: before?.words ?? words, languages });
}

function addList(list: string, into: Map<string, ForeignWord>, language?: Language): void {
  for (const line of list.trim().split('\n')) {
    const colon = line.indexOf(':');
    const words = line.slice(0, colon).split(' ');
    for (const spelling of line.slice(colon + 2).split(' ')) {
      for (const written of new Set([plainLetters(spelling), speltOutLetters(spelling)])) {
        const parts = written.split('_');
        const whole = parts.join('');
        add(into, whole, words, language);
        if (parts.length === 1) continue;
        add(EXPRESSIONS, parts.join(' '), words, language);
        FIRST_WORDS.add(parts[0] as string);
      }
      // As its language spells it, `PSČ`, a word is no English one.
      if (into === DOUBTFUL && plainLetters(spelling) !== spelling) add(SURE, spelling, words, language);
    }
  }
}

for (const [language, list] of Object.entries(LANGUAGES)) addList(list, SURE, language as Language);
for (const [language, list] of Object.entries(DOUBTFUL_WORDS)) addList(list, DOUBTFUL, language as Language);
addList(plainLetters(OTHER_SCRIPTS), SURE);

/**
 * The English words that a whole word of another language stands for.
 * @param among languages of the table: words that may be English too are read among names of their own language only
 */
export function readForeign(token: string, among?: ReadonlySet<Language>): readonly string[] | undefined {
  const sure = SURE.get(token);
  if (sure !== undefined || among === undefined) return sure?.words;
  const doubtful = DOUBTFUL.get(token);
  return doubtful?.languages.some((language) => among.has(language)) ? doubtful.words : undefined;
}

/** The languages that the words of a name are of; `undefined` for names in English and in unknown ones. */
export function languagesOf(tokens: readonly string[]): NameLanguages | undefined {
  if (!tokens.some((token) => SURE.has(token) || DOUBTFUL.has(token))) return undefined;
  const of = (map: ReadonlyMap<string, ForeignWord>) => tokens.flatMap((token) => map.get(token)?.languages ?? []);
  return { sure: of(SURE), doubtful: of(DOUBTFUL) };
}

/** Words of an expression run together, as {@link readForeign} knows it: `kod`, `pocztowy` as `kodpocztowy`. */
export function joinExpressions(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => FIRST_WORDS.has(token))) return tokens;
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let length = FIRST_WORDS.has(tokens[at] as string) ? Math.min(LONGEST, tokens.length - at) : 1;
    while (length > 1 && !EXPRESSIONS.has(tokens.slice(at, at + length).join(' '))) length--;
    out.push(tokens.slice(at, at + length).join(''));
    at += length - 1;
  }
  return out;
}
