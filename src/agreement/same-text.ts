import type { Agreement } from '../model/agreement.ts';
import type { TermId } from '../model/agreement-terms.ts';
import type { TextCluster } from '../model/comparison.ts';
import { commonWords, countWords, runsOutside } from './shared-sequence.ts';
import { termsOf } from './terms-of.ts';

interface Quote {
  readonly agreement: string;
  readonly term: TermId;
  readonly quote: string;
  /** Words without case and marks; a negation and the word behind it are one (`not disclose`). */
  readonly words: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** Quotes shorter than this are alike by chance ("as needed"). */
const FEWEST_WORDS = 5;
/** Share of the shorter quote's words that must stand in the longer one in the same order to call them near. */
const NEAR = 0.8;
/** Words of a quote that are compared; the time grows with the square. */
const MOST_WORDS = 400;

/**
 * Quotes that several agreements share, word for word or nearly: a sign that one template stands behind them. Names of the
 * parties are left out of the comparison, because a template leaves them blank. Quotes of which one says "not" where the
 * other does not are never near.
 */
export function findSameText(agreements: readonly Agreement[]): readonly TextCluster[] {
  const quotes = agreements.flatMap(quotesOf);
  const taken = new Set<Quote>();
  const clusters: TextCluster[] = [];
  for (const quote of quotes) {
    if (taken.has(quote)) continue;
    const alike = quotes.filter((other) => !taken.has(other) && (other === quote || isNear(quote, other)));
    if (new Set(alike.map(({ agreement }) => agreement)).size < 2) continue;
    for (const one of alike) taken.add(one);
    clusters.push(makeCluster(quote, alike));
  }
  return clusters.toSorted((a, b) => b.agreements.length - a.agreements.length || b.common.of - a.common.of);
}

function quotesOf(agreement: Agreement): readonly Quote[] {
  const names = new Set([
    ...wordsOf(agreement.agency.name),
    ...wordsOf(agreement.recipient.name),
    ...initials(agreement.agency.name),
  ]);
  for (const common of [...COMMON, ...NEGATIONS]) names.delete(common);
  return termsOf(agreement).flatMap(({ id, term }) => {
    if (term?.quote === undefined) return [];
    const plain = wordsOf(term.quote).filter((word) => !names.has(word));
    const words = bindNegations(plain);
    return plain.length < FEWEST_WORDS
      ? []
      : [{ agreement: agreement.id, term: id, quote: term.quote, words, distinct: new Set(words) }];
  });
}

const COMMON: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'city', 'county']);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\bcan(?:not|['’]t)\b/g, 'can not')
    .replace(/n['’]t\b/g, ' not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** Words that turn the sense of a sentence. */
const NEGATIONS: ReadonlySet<string> = new Set('not no nor never neither none nothing nobody without'.split(' '));

/** A negation belongs to the word behind it: before another word it says something else. */
function bindNegations(words: readonly string[]): readonly string[] {
  const bound: string[] = [];
  let open = '';
  for (const word of words) {
    const joined = open === '' ? word : `${open} ${word}`;
    const turns = NEGATIONS.has(word);
    if (!turns) bound.push(joined);
    open = turns ? joined : '';
  }
  return open === '' ? bound : [...bound, open];
}

const isNegated = (word: string): boolean => NEGATIONS.has(word.split(' ', 1)[0] ?? '');

/** `Aurora Police Department` → `apd`. */
const initials = (name: string): readonly string[] => [
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join(''),
];

function isNear(a: Quote, b: Quote): boolean {
  if (a.agreement === b.agreement) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const enough = NEAR * short.words.length;
  // Words in any order are counted first: most quotes have too few in common to be worth the comparison of their order.
  const shared = short.words.reduce((sum, word) => (long.distinct.has(word) ? sum + 1 : sum), 0);
  if (shared < enough) return false;
  const common = commonWords(short.words, long.words);
  return common.length >= enough && [short, long].every(({ words }) => negated(words) === negated(common));
}

const negated = (words: readonly string[]): number => words.filter(isNegated).length;

function makeCluster(first: Quote, alike: readonly Quote[]): TextCluster {
  const pairs = alike
    .filter((one) => one !== first)
    .map(({ words }) => ({
      words: countWords(commonWords(first.words, words)),
      of: Math.min(countWords(first.words), countWords(words)),
    }));
  const [least = { words: countWords(first.words), of: countWords(first.words) }] = pairs.toSorted(
    (a, b) => a.words / a.of - b.words / b.of,
  );
  const inAll = alike.reduce((common, { words }) => commonWords(common, words), first.words);
  const byWords = groupByWords(alike);
  return {
    terms: [...new Set(alike.map(({ term }) => term))],
    agreements: agreementsOf(alike),
    likeness: byWords.length === 1 ? 'identical' : 'near',
    common: least,
    identical: byWords.map(agreementsOf).filter((agreements) => agreements.length > 1),
    quotes: alike.map(({ agreement, term, quote, words }) => ({ agreement, term, quote, apart: runsOutside(words, inAll) })),
  };
}

function groupByWords(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = quote.words.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()];
}

const agreementsOf = (quotes: readonly Quote[]): readonly string[] => [...new Set(quotes.map(({ agreement }) => agreement))];
