import { type PreparedTables, prepared } from '../../../model/prepared.ts';
import { type Pattern, placesOf } from '../pattern/pattern.ts';
import { WordPairs } from '../token/word-pairs.ts';
import { APPROACH_PATTERNS } from './approach.ts';
import { BRIEF_PATTERNS } from './brief.ts';
import { CAUTION_PATTERNS } from './cautions.ts';
import { CONDUCT_PATTERNS } from './conduct.ts';
import { DEALING_PATTERNS } from './dealings.ts';
import { GANG_PATTERNS } from './gangs.ts';
import { KEEPING_PATTERNS } from './keeping.ts';
import { KNOWN_PATTERNS } from './known.ts';
import { LEGAL_PATTERNS } from './legal.ts';
import { MANNER_PATTERNS } from './manner.ts';
import { PAPER_PATTERNS } from './papers.ts';
import { PAST_EVENT_PATTERNS } from './past-events.ts';
import { PREMISE_PATTERNS } from './premises.ts';
import { RECORD_PATTERNS } from './records.ts';
import { SPANISH_PATTERNS } from './spanish.ts';
import { TEMPER_PATTERNS } from './temper.ts';
import { WEAPON_PATTERNS } from './weapons.ts';

/** All patterns of warnings. Of two that reach as far the first one tells why. */
const PATTERNS: readonly Pattern[] = [
  ...KNOWN_PATTERNS,
  ...LEGAL_PATTERNS,
  ...CONDUCT_PATTERNS,
  ...WEAPON_PATTERNS,
  ...MANNER_PATTERNS,
  ...RECORD_PATTERNS,
  ...GANG_PATTERNS,
  ...KEEPING_PATTERNS,
  ...PREMISE_PATTERNS,
  ...APPROACH_PATTERNS,
  ...DEALING_PATTERNS,
  ...TEMPER_PATTERNS,
  ...CAUTION_PATTERNS,
  ...PAPER_PATTERNS,
  ...SPANISH_PATTERNS,
  ...BRIEF_PATTERNS,
  ...PAST_EVENT_PATTERNS,
];

/** First and second words of patterns; those of one word have none. */
export const HAZARD_PAIRS = new WordPairs(prepared('hazardPairs'));

/** Hashes of first words and the places of their patterns in {@link PATTERNS}, in turns. */
const FIRST_WORDS = prepared('hazardFirst') ?? readFirstWords();

function readFirstWords(): Int32Array {
  const row: number[] = [];
  for (const [place, pattern] of PATTERNS.entries()) {
    const [first, ...rest] = placesOf(pattern);
    for (const hash of first?.words ?? []) {
      row.push(hash, place);
      for (const next of rest) {
        for (const second of next.words) HAZARD_PAIRS.add(hash, second);
        // A number has no hash.
        if (next.number) HAZARD_PAIRS.add(hash, 0);
        if (!next.optional) break;
      }
    }
  }
  return Int32Array.from(row);
}

/** Patterns by the hash of their first word, so that a token costs one look-up. */
export const BY_FIRST = new Map<number, Pattern[]>();

for (let at = 0; at < FIRST_WORDS.length; at += 2) {
  const hash = FIRST_WORDS[at] as number;
  const pattern = PATTERNS[FIRST_WORDS[at + 1] as number] as Pattern;
  const list = BY_FIRST.get(hash);
  if (list) list.push(pattern);
  else BY_FIRST.set(hash, [pattern]);
}

/** What the build keeps of the patterns. */
export const layOutHazards = (): Pick<PreparedTables, 'hazardPairs' | 'hazardFirst'> => ({
  hazardPairs: HAZARD_PAIRS.seen,
  hazardFirst: FIRST_WORDS,
});
