import { Cue, Word } from './word-bits.ts';

/**
 * What may begin at a token, one bit each. The bits of a listed word are worked out once, when it is first met, so
 * that a word of a text that begins nothing costs one test.
 */
export const Start = {
  /** A figure, letters with figures, or a mark with a grammar of its own. */
  number: 1 << 0,
  mixed: 1 << 1,
  mark: 1 << 2,
  /** A name on the lists. */
  name: 1 << 3,
  /** Any other word that could be part of a name: its neighbours decide. */
  unknown: 1 << 4,
  /** A word on no list, long enough to show by its ending what it is. */
  long: 1 << 5,
  given: 1 << 6,
  /** A medical term of one word, a part of the body, an injury. */
  medical: 1 << 7,
  /** First word of longer medical phrases only (`ON METH`): the second word decides. */
  phrase: 1 << 8,
  /** Taking of a drug, or of what is none, and harm to oneself. */
  intake: 1 << 9,
  /** First word of a warning: the second word decides. */
  hazard: 1 << 10,
  /** A warning by itself: PREMISE, PRIOR. */
  warning: 1 << 11,
  designator: 1 << 12,
  title: 1 << 13,
  relation: 1 << 14,
  month: 1 << 15,
  route: 1 << 16,
  state: 1 << 17,
  /** A word that announces what comes: date of birth, plate, code, name … */
  cue: 1 << 18,
  /** AND, AT, X …: two streets may cross. */
  crossing: 1 << 19,
  /** JNO, SO, JWO …: the freeway before is north, south, west of the road behind. */
  justOf: 1 << 20,
  the: 1 << 21,
  to: 1 << 22,
  /** A word of the rarer grammars. */
  rare: 1 << 23,
  /** Three letters that could be the first half of a plate. */
  parted: 1 << 24,
  /** DE, VAN, AL … in front of a family name. */
  particle: 1 << 25,
  /** Never part of a name, whatever the lists say. */
  noName: 1 << 26,
  /** A brand, a make, a language: a word and no name, though the lists have it. */
  brand: 1 << 27,
  /** The bits of the listed word have been worked out. */
  ready: 1 << 28,
  /** A verb of what somebody does to others: its clause decides. */
  deed: 1 << 29,
} as const;

/** The bits with which a grammar begins; the others only say more about the word. */
export const BEGINS = ~(Start.particle | Start.noName | Start.brand | Start.ready);

/** Cues with a grammar of their own; the others only colour what stands near. */
const READ_CUES =
  Cue.birth |
  Cue.ssn |
  Cue.license |
  Cue.id |
  Cue.plate |
  Cue.vin |
  Cue.codeWord |
  Cue.codePlace |
  Cue.device |
  Cue.handle |
  Cue.vital |
  Cue.name |
  Cue.person;

const NAME_WORD = Word.given | Word.surname | Word.ambiguous;

const NO_PLATE = Word.stop | Word.vehicle | Word.color | Word.responseUnit | Word.month;

/** What may begin at a listed word of so many characters with these bits. */
export function startsOf(words: number, cues: number, length: number): number {
  let starts = 0;
  if ((words & NAME_WORD) !== 0) {
    if ((words & Word.stop) === 0 || ((words & (Word.given | Word.surname)) !== 0 && length >= 4)) starts |= Start.name;
  } else if ((words & (Word.stop | Word.common)) === 0 || length === 1) starts |= Start.unknown;
  if ((words & Word.given) !== 0) starts |= Start.given;
  if ((words & (Word.body | Word.injury)) !== 0) starts |= Start.medical;
  else if ((words & Word.medical) !== 0) starts |= Start.phrase;
  if ((words & (Word.hazard | Word.weapon)) !== 0) starts |= Start.hazard;
  if ((words & Word.designator) !== 0) starts |= Start.designator;
  if ((words & Word.title) !== 0) starts |= Start.title;
  if ((words & Word.relation) !== 0 && (cues & Cue.person) === 0) starts |= Start.relation;
  if ((words & Word.month) !== 0) starts |= Start.month;
  if ((words & Word.route) !== 0) starts |= Start.route;
  if ((words & Word.state) !== 0) starts |= Start.state;
  if ((cues & READ_CUES) !== 0) starts |= Start.cue;
  if (length === 3 && (words & NO_PLATE) === 0) starts |= Start.parted;
  if (words === 0 && cues === 0 && length >= LONG) starts |= Start.long;
  return starts;
}

/** Words of this length may show by their ending what they are. */
const LONG = 7;

/** What may begin at a word of so many characters that is on no list. */
export const startsOfUnlisted = (length: number): number =>
  length >= LONG ? Start.unknown | Start.long : length === 3 ? Start.unknown | Start.parted : Start.unknown;

/** Marks with a grammar of their own. */
const TELLING_MARKS = new Uint8Array(128);
for (const mark of '@$_:./&#+(') TELLING_MARKS[mark.charCodeAt(0)] = Start.mark;

/** What may begin at a mark with this code. */
export const startsOfMark = (code: number): number => (code < 128 ? (TELLING_MARKS[code] as number) : 0);
