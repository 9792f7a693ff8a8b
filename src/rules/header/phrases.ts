import type { DataClass } from '../../model/data-class.ts';
import { type PreparedTables, prepared } from '../../model/prepared.ts';
import { arrange } from './words/arrange.ts';
import { canonical } from './words/canonical.ts';
import { rulePhrases } from './words/rule-phrases.ts';
import { GROUP_ELEMENTS, WORD_GROUPS } from './words/word-groups.ts';

/** A header phrase of a rule, in head-last order. */
interface Phrase {
  readonly class: DataClass;
  /** Number of its words. */
  readonly length: number;
  readonly weight: number;
  /** No `@group` in it: it names these very words. */
  readonly literal: boolean;
}

/** A phrase found in a name, from word `start` to word `end`, both included. */
export interface Match {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

interface PhraseTable {
  /** Elements joined by blanks → the phrases of these elements, as {@link readPhrase} reads them, parted by commas. */
  readonly byText: ReadonlyMap<string, string>;
  /** Words that end some phrase: known words that can be the head of a name. */
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

let table: PhraseTable | undefined;
/** `@` */
const AT = 64;

/** A phrase spelt out and with its head last. */
function settle(text: string): readonly string[] {
  const words = text.split(' ');
  const spelt = words.flatMap((word) => canonical(word) ?? word);
  return words.length > 1 ? arrange(spelt).words : spelt;
}

/** Parts of the laid out table, and members of each part; neither stands in a phrase. */
const PART = '\n';
const MEMBER = '\t';

/** The table laid out: length of the longest phrase, heads, texts, and for each text its phrases. */
function layOut(): string {
  const { texts, classes, weights, lengths, unsettled } = rulePhrases();
  const byText = new Map<string, string>();
  const heads = new Set<string>(WORD_GROUPS.keys());
  let longest = 1;
  for (let i = 0; i < texts.length; i++) {
    const written = texts[i] as string;
    const settled = unsettled[i] === true ? settle(written) : undefined;
    const text = settled === undefined ? written : settled.join(' ');
    if (text === '') continue;
    const last = text.lastIndexOf(' ');
    if (text.charCodeAt(last + 1) !== AT) heads.add(last === -1 ? text : text.slice(last + 1));
    const length = settled?.length ?? (lengths[i] as number);
    const phrase = `${classes[i]} ${length} ${weights[i]}`;
    const others = byText.get(text);
    byText.set(text, others === undefined ? phrase : `${others},${phrase}`);
    if (length > longest) longest = length;
  }
  return [[String(longest)], [...heads], [...byText.keys()], [...byText.values()]].map((part) => part.join(MEMBER)).join(PART);
}

/** The phrases of all rules for the build to keep. */
export const layOutHeaderPhrases = (): Pick<PreparedTables, 'headerPhrases'> => ({ headerPhrases: layOut() });

function phraseTable(): PhraseTable {
  if (table !== undefined) return table;
  const [longest = [], heads, texts = [], phrases = []] = (prepared('headerPhrases') ?? layOut())
    .split(PART)
    .map((part) => part.split(MEMBER));
  const byText = new Map<string, string>();
  for (let i = 0; i < texts.length; i++) byText.set(texts[i] as string, phrases[i] as string);
  table = { byText, heads: new Set(heads), longest: Number(longest[0]) };
  return table;
}

/** Phrases that names have met: few of the thousands. */
const met = new Map<string, readonly Phrase[]>();

/** The phrases of a text, where there are any. */
function phrasesOf(text: string): readonly Phrase[] | undefined {
  const known = met.get(text);
  if (known !== undefined) return known;
  const written = phraseTable().byText.get(text);
  if (written === undefined) return undefined;
  const literal = !text.includes('@');
  const phrases = written.split(',').map((phrase) => readPhrase(phrase, literal));
  met.set(text, phrases);
  return phrases;
}

/** `street-address 2 0.9`: class, number of words, weight. */
function readPhrase(written: string, literal: boolean): Phrase {
  const [id, length, weight] = written.split(' ');
  return { class: id as DataClass, length: Number(length), weight: Number(weight), literal };
}

/** Words that end some phrase: known words that can be the head of a name. */
export const headWords = (): ReadonlySet<string> => phraseTable().heads;

/** Most ways to read a stretch of words by their groups; a word belongs to four at most. */
const MOST_READINGS = 256;

/** All texts of phrases that a stretch of words fits: each word as it is, or any group it belongs to. */
function readings(words: readonly string[], start: number, end: number, skip: number): readonly string[] {
  let texts: string[] = [''];
  for (let i = start; i <= end; i++) {
    if (i === skip) continue;
    const word = words[i] as string;
    const elements = GROUP_ELEMENTS.get(word);
    const next: string[] = [];
    for (const text of texts) {
      const before = text === '' ? '' : `${text} `;
      next.push(before + word);
      if (elements !== undefined) for (const element of elements) next.push(before + element);
    }
    if (next.length > MOST_READINGS) return [];
    texts = next;
  }
  return texts;
}

/**
 * The phrases in a name. A phrase of two words may leave out one word between them that is no head of anything:
 * `incident internal id`.
 */
export function findPhrases(words: readonly string[]): readonly Match[] {
  const { heads, longest } = phraseTable();
  const found: Match[] = [];
  const look = (start: number, end: number, skip: number): void => {
    for (const text of readings(words, start, end, skip)) {
      for (const phrase of phrasesOf(text) ?? []) found.push({ phrase, start, end });
    }
  };
  for (let end = 0; end < words.length; end++) {
    for (let start = end; start >= 0 && end - start < longest; start--) look(start, end, -1);
    if (end >= 2 && !heads.has(words[end - 1] as string)) look(end - 2, end, end - 1);
  }
  return found;
}
