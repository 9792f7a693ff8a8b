import type { DataClass } from '../../../model/data-class.ts';
import type { PathName } from '../path-name.ts';
import { readHeader } from '../read-header.ts';
import { learnedClasses, weightsOf } from './learned-table.ts';
import { type Learnable, namePartsOf, tableQuestions, wordsBeside } from './name-parts.ts';

/** What names with the same parts were labelled in the schemas learned from. */
export interface LearnedName {
  /** Natural logarithm of the share of belief that a class has; where two judge a name, what both say together. */
  readonly logShare: (id: DataClass) => number;
  /** Words that speak most for a class, then pieces of the name, strongest first; empty where nothing does. */
  readonly because: (id: DataClass) => { readonly words: readonly string[]; readonly pieces: readonly string[] };
}

/** Longer names are paths of nested records: most of their words are of what holds the field. */
const MOST_WORDS = 6;

/** How the names of a table are learned and judged: each with its neighbours and its table, of long paths the last level alone. */
export function readLearnables(names: readonly PathName[], wordsOf: (at: number) => readonly string[]): readonly Learnable[] {
  const read = names.map(({ text, leaf }, i) => {
    const words = wordsOf(i);
    return words.length > MOST_WORDS && leaf !== text ? { text: leaf, words: readHeader(leaf).words } : { text, words };
  });
  const table = new Set(read.flatMap((name) => name.words));
  return read.map((name, i) => ({ ...name, before: read[i - 1]?.words ?? [], after: read[i + 1]?.words ?? [], table }));
}

/** What the words of a table add up to for each class, by question; worked out once for all its names. */
const TABLES = new WeakMap<ReadonlySet<string>, Map<string, Float64Array>>();

function sumOfTable(table: ReadonlySet<string>, question: string): Float64Array {
  const answers = TABLES.get(table) ?? new Map<string, Float64Array>();
  TABLES.set(table, answers);
  let sums = answers.get(question);
  if (sums === undefined) {
    sums = new Float64Array(learnedClasses.length);
    for (const word of table) addPart(sums, question + word, 1);
    answers.set(question, sums);
  }
  return sums;
}

function addPart(sums: Float64Array, part: string, value: number): void {
  weightsOf(part, (at, weight) => (sums[at] = (sums[at] as number) + weight * value));
}

/** Adds what the words of the other names say: all words of the table but the name’s own. */
function addTable(sums: Float64Array, name: Learnable): void {
  const { own, weigh } = wordsBeside(name);
  if (weigh === 0) return;
  for (const question of tableQuestions(name)) {
    for (const [at, sum] of sumOfTable(name.table, question).entries()) sums[at] = (sums[at] as number) + sum * weigh;
    for (const word of own) addPart(sums, question + word, -weigh);
  }
}

/** Classes that labels do not tell apart by name stand for each other, with what the rarer one has less, in nats. */
const STANDS_FOR: Readonly<Partial<Record<DataClass, { readonly id: DataClass; readonly less: number }>>> = {
  'address-block': { id: 'street-address', less: 1 },
  vehicle: { id: 'vehicle-id', less: 0 },
};
/** The class that labels give where names do not tell more. */
export const labelledAs = (id: DataClass): DataClass => STANDS_FOR[id]?.id ?? id;
/** Where each class stands in the table. */
const PLACES: ReadonlyMap<DataClass, number> = new Map(learnedClasses.map((id, at) => [id, at]));
/** Share of a class that no label has. */
const NEVER = -12;
/** Parts of a name that are shown as a reason. */
const SHOWN = 2;
/** What a part has to add to be one, in nats. */
const TELLING = 0.4;

/** What each of two that judge a name counts for: they learned from the same names, so together they know less than twice as much. */
const OF_TWO = 0.7;

/**
 * Judges a name by a table of weights learned from labelled schemas (logistic regression over words, pairs of words, pieces of
 * letters, the neighbours’ words and those of the table; made by `npm run eval -- --learn`). It knows how names are used, the rules know why: both are heard.
 * @param together what {@link judgeTogether} says of the name, where it was asked
 */
export function judgeLearned(name: Learnable, together?: Float32Array): LearnedName {
  const parts = namePartsOf(name);
  const sums = new Float64Array(learnedClasses.length);
  for (const [part, value] of parts) addPart(sums, part, value);
  addTable(sums, name);
  const highest = Math.max(...sums);
  const whole = highest + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - highest), 0));
  return {
    logShare: (id) => {
      const { id: as, less } = STANDS_FOR[id] ?? { id, less: 0 };
      const at = PLACES.get(as);
      if (at === undefined) return NEVER;
      const share = (sums[at] as number) - whole;
      return (together === undefined ? share : OF_TWO * (share + (together[at] as number))) - less;
    },
    because: (id) => {
      const at = PLACES.get(labelledAs(id));
      const added = [...parts].map(([part, value]) => {
        let weight = 0;
        weightsOf(part, (of, nats) => (weight += of === at ? nats * value : 0));
        return { part, weight };
      });
      return { words: strongest(added, /^[hofab]:/), pieces: strongest(added, /^c:/) };
    },
  };
}

/** The parts of a kind that add most, each word once. */
function strongest(added: readonly { readonly part: string; readonly weight: number }[], kind: RegExp): readonly string[] {
  const telling = added.filter(({ part, weight }) => kind.test(part) && weight >= TELLING * (part.startsWith('c:') ? 0.5 : 1));
  const texts = telling.sort((a, b) => b.weight - a.weight).map(({ part }) => part.slice(2).replace(/[\^$]/g, ''));
  return [...new Set(texts)].slice(0, SHOWN);
}
