import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { codeAt, fold, HASH_SEED, hashStep, wordHash } from '../token/word-hash.ts';
import { WordPairs } from '../token/word-pairs.ts';
import { MORE_DRUGS, MORE_PHRASES, SPANISH_PHRASES } from '../words/medical-more.ts';
import { PLAIN_DRUGS, PLAIN_PHRASES, ROMANCE_PHRASES } from '../words/medical-plain.ts';
import { TOLD_PHRASES } from '../words/medical-told.ts';
import { DRUGS, MEDICAL_PHRASES } from '../words/medical-words.ts';

const SLOTS = 1 << 13;
const MASK = SLOTS - 1;

/** Hash of a first word and where its phrases begin in {@link ROW}, by open addressing. */
const TABLE = prepared('medicalFirst') ?? new Int32Array(2 * SLOTS);

/**
 * Phrases in a row, those with one first word together, longest first: per phrase the number of its words, then their
 * hashes; 0 ends a list.
 */
let ROW = prepared('medicalPhrases') ?? new Int32Array(0);

/** Where the phrases with this first word begin, or -1. */
export function phrasesOf(firstHash: number): number {
  for (let slot = firstHash & MASK; ; slot = (slot + 1) & MASK) {
    const found = TABLE[2 * slot];
    if (found === firstHash) return TABLE[2 * slot + 1] as number;
    if (found === 0) return -1;
  }
}

/** First and second words of phrases. */
const PAIRS = new WordPairs(prepared('medicalPairs'));

/** May a phrase begin with these two words? */
export const mayBePhrase = (first: number, second: number): boolean => PAIRS.may(first, second);

/** The phrases for the build to keep, once the lexicon is filled. */
export const layOutMedicalPhrases = (): Pick<PreparedTables, 'medicalFirst' | 'medicalPhrases' | 'medicalPairs'> => ({
  medicalFirst: TABLE,
  medicalPhrases: ROW,
  medicalPairs: PAIRS.seen,
});

/** Number of words at the beginning of a phrase, then the hash of each; 0 behind the last phrase of a list. */
export const phraseAt = (place: number): number => ROW[place] as number;

/** Phrases that are being laid out: where the words of each begin in {@link spelled}, and the next one with the same first word. */
interface Draft {
  /** Hashes of the words of all phrases, one phrase after the other. */
  readonly spelled: number[];
  readonly from: number[];
  readonly size: number[];
  readonly next: number[];
}

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const S = 0x53;
const DASH = 0x2d;
const BAR = 0x7c;

/**
 * Lays the phrases out and hands over the hash and length of each first word, and whether it is a phrase by itself. The
 * lists are read letter by letter: cutting them into strings would be a tenth of what a short scan costs.
 */
export function openPhrases(take: (hash: number, length: number, alone: boolean) => void): void {
  const draft: Draft = { spelled: [], from: [], size: [], next: [] };
  for (const list of [MEDICAL_PHRASES, MORE_PHRASES, SPANISH_PHRASES, PLAIN_PHRASES, TOLD_PHRASES, ROMANCE_PHRASES])
    readPhrases(list, BAR, draft, take);
  for (const list of [DRUGS, MORE_DRUGS, PLAIN_DRUGS]) readPhrases(list, BLANK, draft, take);
  ROW = new Int32Array(draft.spelled.length + 2 * draft.from.length);
  let end = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (TABLE[2 * slot] === 0) continue;
    let phrase = TABLE[2 * slot + 1] as number;
    TABLE[2 * slot + 1] = end;
    for (; phrase >= 0; phrase = draft.next[phrase] as number) {
      const size = draft.size[phrase] as number;
      const from = draft.from[phrase] as number;
      ROW[end++] = size;
      for (let k = 0; k < size; k++) ROW[end++] = draft.spelled[from + k] as number;
    }
    end++;
  }
}

/** Reads phrases parted by `parting` or by line ends. */
function readPhrases(
  list: string,
  parting: number,
  draft: Draft,
  take: (hash: number, length: number, alone: boolean) => void,
): void {
  const { spelled } = draft;
  let first = spelled.length;
  let firstLength = 0;
  let hash = HASH_SEED;
  let letters = 0;
  for (let at = 0; at <= list.length; at++) {
    const code = at < list.length ? list.charCodeAt(at) : parting;
    // A possessive ending is a token of its own and is skipped when phrases are compared.
    if (code === APOSTROPHE && list.charCodeAt(at + 1) === S && fold(codeAt(list, at + 2)) === 0) {
      at++;
      continue;
    }
    if (code > BLANK && code !== DASH && code !== BAR) {
      hash = hashStep(hash, fold(code) || code);
      letters++;
      continue;
    }
    if (letters > 0) {
      if (spelled.length === first) firstLength = letters;
      spelled.push(wordHash(hash));
      hash = HASH_SEED;
      letters = 0;
    }
    if ((code !== parting && code >= BLANK) || spelled.length === first) continue;
    addPhrase(draft, first);
    take(spelled[first] as number, firstLength, spelled.length === first + 1);
    first = spelled.length;
  }
}

/** Puts the phrase whose words begin at `from` behind those of its first word that are as long or longer. */
function addPhrase(draft: Draft, from: number): void {
  const { spelled, next } = draft;
  const size = spelled.length - from;
  const hash = spelled[from] as number;
  if (size > 1) PAIRS.add(hash, spelled[from + 1] as number);
  const phrase = draft.from.push(from) - 1;
  draft.size.push(size);
  let slot = hash & MASK;
  while (TABLE[2 * slot] !== 0 && TABLE[2 * slot] !== hash) slot = (slot + 1) & MASK;
  let behind = TABLE[2 * slot] === 0 ? -1 : (TABLE[2 * slot + 1] as number);
  TABLE[2 * slot] = hash;
  let before = -1;
  while (behind >= 0 && (draft.size[behind] as number) >= size) {
    before = behind;
    behind = next[behind] as number;
  }
  next.push(behind);
  if (before >= 0) next[before] = phrase;
  else TABLE[2 * slot + 1] = phrase;
}
