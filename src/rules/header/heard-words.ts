import { DATA_CLASSES, type DataClass } from '../../model/data-class.ts';
import { HEARD_WORDS, NAMES_OF_CLASSES } from './heard-words-data.ts';

/** A letter for each class in {@link HEARD_WORDS}. */
export const CLASS_LETTERS: ReadonlyMap<DataClass, string> = new Map(
  DATA_CLASSES.map((id, i) => [id, String.fromCharCode(i < 26 ? 97 + i : 65 + i - 26)]),
);
const CLASSES: ReadonlyMap<string, DataClass> = new Map([...CLASS_LETTERS].map(([id, letter]) => [letter, id]));

/** What the words of names of published schemas say of a name that no rule knows. */
export interface Hearsay {
  readonly class: DataClass;
  /** Share of the belief that goes to the class, 0 to 1. */
  readonly share: number;
  /** The words that were met before. */
  readonly words: readonly string[];
}

/** Counts of one word by class. */
type Counts = ReadonlyMap<DataClass, number>;

/** Names a word is taken to have been met in beforehand, of all classes as they come; found on schemas kept apart. */
const BEFOREHAND = 0.75;
/** What a word that does not end the name counts for. */
const NOT_HEAD = 0.9;
/** The classes as they come in names, flattened: half of all names are of five classes, a name nobody knows rather is not. */
const FLAT = 0.7;
/** Longer names are paths of nested records: most of their words are of what holds the field. */
const MOST_WORDS = 6;

const readCounts = (text: string): Counts =>
  new Map(
    [...text.matchAll(/([a-zA-Z])(\d+)/g)].flatMap(([, letter, count]) => {
      const id = CLASSES.get(letter as string);
      return id === undefined ? [] : [[id, Number(count)] as const];
    }),
  );

let priors: ReadonlyMap<DataClass, number> | undefined;

/** Share of each class in all names, flattened. */
function sharesOfClasses(): ReadonlyMap<DataClass, number> {
  if (priors !== undefined) return priors;
  const flat = [...readCounts(NAMES_OF_CLASSES)].map(([id, count]) => [id, count ** FLAT] as const);
  const sum = flat.reduce((total, [, count]) => total + count, 0);
  priors = new Map(flat.map(([id, count]) => [id, count / sum]));
  return priors;
}

/** Words are looked up in the text itself: to read it as a whole would cost every start more than the few words asked for. */
function countsOf(word: string): { readonly head: Counts; readonly other: Counts } | undefined {
  const at = HEARD_WORDS.indexOf(`\n${word} `);
  if (at === -1) return undefined;
  const line = HEARD_WORDS.slice(at + 1, HEARD_WORDS.indexOf('\n', at + 1));
  const [, head = '', other = ''] = line.split(' ');
  return { head: readCounts(head), other: readCounts(other) };
}

/**
 * Weighs what class names with these words have had in labelled schemas (naive Bayes; the last word counts most). It speaks of
 * names no rule knows, so it need only be better than nothing. `undefined` where no word was met.
 */
export function hearWords(words: readonly string[]): Hearsay | undefined {
  const asked = [...new Set(words)];
  if (asked.length > MOST_WORDS) return undefined;
  const shares = sharesOfClasses();
  const belief = new Map([...shares].map(([id, share]) => [id, Math.log(share)]));
  const met: string[] = [];
  for (const [i, word] of asked.entries()) {
    const found = countsOf(word);
    const isHead = i === asked.length - 1;
    const counts = isHead ? found?.head : found?.other;
    if (counts === undefined || counts.size === 0) continue;
    met.push(word);
    const names = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [id, share] of shares) {
      const likely = ((counts.get(id) ?? 0) + BEFOREHAND * share) / (names + BEFOREHAND);
      belief.set(id, (belief.get(id) as number) + (isHead ? 1 : NOT_HEAD) * Math.log(likely / share));
    }
  }
  if (met.length === 0) return undefined;
  const highest = Math.max(...belief.values());
  let sum = 0;
  let best: DataClass = 'other';
  for (const [id, value] of belief) {
    sum += Math.exp(value - highest);
    if (value === highest) best = id;
  }
  return { class: best, share: 1 / sum, words: met };
}
