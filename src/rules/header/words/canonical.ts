import { ABBREVIATIONS } from './abbreviations.ts';
import { vocabulary } from './vocabulary.ts';

/** Plurals that mean something else than their singular. */
const OWN_MEANING: ReadonlySet<string> = new Set([
  'stories',
  'points',
  'directions',
  'alarms',
  'companies',
  'contents',
  'news',
  'series',
  'species',
]);

/** Singular of a plural in -s; other words as they are. `status`, `address` and `gps` are no plurals. */
function singular(word: string): string {
  if (
    word.length < 4 ||
    OWN_MEANING.has(word) ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Words are looked up again and again; kept up to this many, so that hostile input cannot fill memory. */
const MOST_KEPT = 10_000;
const kept = new Map<string, readonly string[] | undefined>();

/** The words a known word or abbreviation stands for, plurals as singulars; `undefined` for words nobody knows. */
export function canonical(word: string): readonly string[] | undefined {
  const known = kept.get(word);
  if (known !== undefined || kept.has(word)) return known;
  const found = lookUp(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, found);
  return found;
}

function lookUp(word: string): readonly string[] | undefined {
  const short = ABBREVIATIONS.get(word);
  if (short !== undefined) return short;
  const single = singular(word);
  if (single !== word) {
    const expanded = ABBREVIATIONS.get(single);
    if (expanded !== undefined) return expanded;
    if (vocabulary().has(single)) return [single];
  }
  return vocabulary().has(word) ? [word] : undefined;
}
