import type { Agreement } from '../model/agreement.ts';
import type { TermId } from '../model/agreement-terms.ts';
import type { TextCluster } from '../model/comparison.ts';
import { termsOf } from './terms-of.ts';

interface Quote {
  readonly agreement: string;
  readonly term: TermId;
  readonly quote: string;
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
 * parties are left out of the comparison, because a template leaves them blank.
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
  for (const common of COMMON) names.delete(common);
  return termsOf(agreement).flatMap(({ id, term }) => {
    if (term?.quote === undefined) return [];
    const words = wordsOf(term.quote).filter((word) => !names.has(word));
    return words.length < FEWEST_WORDS
      ? []
      : [{ agreement: agreement.id, term: id, quote: term.quote, words, distinct: new Set(words) }];
  });
}

const COMMON: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'city', 'county']);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

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
  return shared >= enough && commonWords(short.words, long.words) >= enough;
}

function makeCluster(first: Quote, alike: readonly Quote[]): TextCluster {
  const pairs = alike
    .filter((one) => one !== first)
    .map(({ words }) => ({ words: commonWords(first.words, words), of: Math.min(first.words.length, words.length) }));
  const least = pairs.toSorted((a, b) => a.words / a.of - b.words / b.of)[0] ?? {
    words: first.words.length,
    of: first.words.length,
  };
  const identical = new Set(alike.map(({ words }) => words.join(' '))).size === 1;
  return {
    terms: [...new Set(alike.map(({ term }) => term))],
    agreements: [...new Set(alike.map(({ agreement }) => agreement))],
    likeness: identical ? 'identical' : 'near',
    common: least,
    quotes: alike.map(({ agreement, term, quote }) => ({ agreement, term, quote })),
  };
}

/** Length of the longest common subsequence of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
