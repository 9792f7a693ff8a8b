import { type PreparedTables, prepared } from '../../model/prepared.ts';
import { AMBIGUOUS, COMMON, GIVEN, SURNAMES as LISTED_SURNAMES } from '../value/name-lexicon-data.ts';
import { ARMS } from './hazard/vocabulary.ts';
import { openPhrases } from './medical/phrases.ts';
import { SPANISH_ILLNESS_STARTS } from './spanish/illness-patterns.ts';
import { Start, startsOf } from './token/starts.ts';
import { Cue, Word } from './token/word-bits.ts';
import { readWords } from './token/word-set.ts';
import { AMBIGUOUS_NAMES } from './words/ambiguous-names.ts';
import * as deeds from './words/deed-words.ts';
import * as dispatch from './words/dispatch-words.ts';
import { EVERYDAY_WORDS } from './words/everyday-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { HAZARD_STARTS, WARNING_WORDS, WEAPONS } from './words/hazard-words.ts';
import { MORE_DRUGS } from './words/medical-more.ts';
import { PLAIN_DRUGS } from './words/medical-plain.ts';
import * as medical from './words/medical-words.ts';
import { MORE_GIVEN_NAMES, MORE_SURNAMES } from './words/more-names.ts';
import * as traps from './words/name-traps.ts';
import * as places from './words/places.ts';
import * as spanish from './words/spanish-words.ts';
import { SURNAMES } from './words/surnames.ts';
import { COLORS, VEHICLE_WORDS } from './words/vehicles.ts';

const WORD_LISTS: readonly (readonly [string, number])[] = [
  [GIVEN, Word.given],
  [LISTED_SURNAMES, Word.surname],
  [AMBIGUOUS, Word.ambiguous],
  [COMMON, Word.common],
  [EVERYDAY_WORDS, Word.common],
  [spanish.SPANISH_EVERYDAY, Word.common],
  [spanish.SPANISH_VERBS, Word.common],
  [GIVEN_NAMES, Word.given],
  [SURNAMES, Word.surname],
  [MORE_GIVEN_NAMES, Word.given],
  [MORE_SURNAMES, Word.surname],
  [AMBIGUOUS_NAMES, Word.ambiguous],
  [dispatch.STOP_WORDS, Word.stop],
  [dispatch.TITLES, Word.title],
  [dispatch.RELATIONS, Word.relation],
  [spanish.SPANISH_FUNCTION, Word.stop],
  [spanish.SPANISH_TITLES, Word.title],
  [spanish.SPANISH_RELATIONS, Word.relation],
  [places.STREET_TYPES, Word.street],
  [places.WEAK_STREET_TYPES, Word.weakStreet],
  [places.DIRECTIONS, Word.direction],
  [places.BOUND_DIRECTIONS, Word.bound],
  [places.ROUTE_WORDS, Word.route],
  [places.STREET_NAMES, Word.streetName],
  [places.PLACE_NOUNS, Word.place],
  [places.STATE_CODES, Word.state],
  [places.STATE_NAMES, Word.state],
  [dispatch.MONTHS, Word.month],
  [VEHICLE_WORDS, Word.vehicle],
  [COLORS, Word.color],
  [dispatch.UNIT_DESIGNATORS, Word.designator],
  [medical.BODY_PARTS, Word.body],
  [medical.SIDES, Word.side],
  [dispatch.NEGATIONS, Word.negation],
  [dispatch.SEXES, Word.sex],
  [spanish.SPANISH_SEXES, Word.sex],
  [medical.DRUGS, Word.drug],
  [MORE_DRUGS, Word.drug],
  [PLAIN_DRUGS, Word.drug],
  [medical.INJURIES, Word.injury],
  [dispatch.SUPPLY_WORDS, Word.supply],
  [dispatch.ANIMALS, Word.animal],
  [dispatch.RESPONSE_UNITS, Word.responseUnit],
  [WEAPONS, Word.weapon],
  [HAZARD_STARTS, Word.hazard],
];

const CUE_LISTS: readonly (readonly [string, number])[] = [
  [dispatch.PERSON_CUES, Cue.person],
  [spanish.SPANISH_PERSON_CUES, Cue.person],
  [dispatch.NAME_CUES, Cue.name],
  [dispatch.PHONE_CUES, Cue.phone],
  [dispatch.DOB_CUES, Cue.birth],
  [dispatch.AGE_UNITS, Cue.ageUnit],
  [dispatch.DL_CUES, Cue.license],
  [dispatch.ID_CUES, Cue.id],
  [dispatch.SSN_CUES, Cue.ssn],
  [dispatch.PLATE_CUES, Cue.plate],
  [dispatch.VIN_CUES, Cue.vin],
  [dispatch.CODE_PLACES, Cue.codePlace],
  [dispatch.CODE_WORDS, Cue.codeWord],
  [dispatch.CASE_CUES, Cue.reference],
  [dispatch.CARD_CUES, Cue.card],
  [dispatch.BANK_CUES, Cue.bank],
  [dispatch.DEVICE_CUES, Cue.device],
  [dispatch.IP_CUES, Cue.ip],
  [dispatch.HANDLE_CUES, Cue.handle],
  [dispatch.ADDRESS_CUES, Cue.address],
  [medical.VITAL_SIGNS, Cue.vital],
  ['AGE AGED EDAD AGES', Cue.age],
  [dispatch.PATIENT_WORDS, Cue.patient],
];

/** Words of the grammars that begin at single words; they are cues of a kind too. */
const START_LISTS: readonly (readonly [string, number])[] = [
  [dispatch.CROSSING_WORDS, Start.crossing],
  [dispatch.JUST_OF_WORDS, Start.justOf],
  ['THE', Start.the],
  ['TO', Start.to],
  [dispatch.RARE_STARTS, Start.rare],
  [SPANISH_ILLNESS_STARTS, Start.rare],
];

/** More about words that are listed above, or that only names ask for. */
const MORE_STARTS: readonly (readonly [string, number])[] = [
  [traps.PARTICLES, Start.particle],
  [traps.NO_NAMES, Start.noName],
  [traps.BRANDS, Start.brand],
  [medical.INTAKE_WORDS, Start.intake | Start.phrase],
  [WARNING_WORDS, Start.warning],
  [deeds.VIOLENT_BARE, Start.deed],
  [deeds.DEADLY_BARE, Start.deed],
  [deeds.FLEEING_BARE, Start.deed],
  [deeds.VIOLENT_HABITS, Start.deed],
  [deeds.FLEEING_HABITS, Start.deed],
  [deeds.VIOLENT_PAST, Start.deed],
  [deeds.FLEEING_PAST, Start.deed],
  [deeds.COMING_HABITS, Start.deed],
  [deeds.COMING_PAST, Start.deed],
  [deeds.KEEPING, Start.deed],
  [deeds.LETTING, Start.deed],
  [deeds.DEALING, Start.deed],
  [deeds.GERUNDS, Start.deed],
  [deeds.TRAITS, Start.deed],
  [ARMS, Start.deed],
  [deeds.KEPT_ARMS, Start.deed],
  [deeds.TROUBLES, Start.deed],
  [deeds.COMING_BARE, Start.deed],
  [deeds.CRIMES_PAST, Start.deed],
];

const SLOTS = 1 << 16;
const MASK = SLOTS - 1;
/** Hash, word bits, cue bits and start bits lie side by side: a look-up touches one line of the cache. */
const STRIDE = 4;

const WORDS = 1;
const CUES = 2;
const STARTS = 3;

/** Open addressing over word hashes: the text is never cut into strings to look a word up. */
const TABLE = prepared('words') ?? new Int32Array(SLOTS * STRIDE);

/** Characters of the word of each row. */
const LENGTHS = new Uint8Array(SLOTS);

/** Constant of this module: engines fold those. */
const READY = Start.ready;

/** Place of a word hash in the lexicon, or -1. A foreign word meets a listed hash once in some hundred thousand words. */
export function findWord(hash: number): number {
  for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
    const found = TABLE[slot * STRIDE];
    if (found === hash) return slot * STRIDE;
    if (found === 0) return -1;
  }
}

export const wordsAt = (place: number): number => TABLE[place + WORDS] as number;

export const cuesAt = (place: number): number => TABLE[place + CUES] as number;

/** What may begin at the word: worked out when it is first met, because a text has few of the forty thousand words. */
export function startsAt(place: number): number {
  const starts = TABLE[place + STARTS] as number;
  return (starts & READY) === 0 ? prepare(place) : starts;
}

function prepare(place: number): number {
  const known = TABLE[place + STARTS] as number;
  const starts = known | READY | startsOf(wordsAt(place), cuesAt(place), LENGTHS[place / STRIDE] as number);
  TABLE[place + STARTS] = starts;
  return starts;
}

let filled = prepared('words') !== undefined;

/** The lexicon for the build to keep, with what may begin at every word. */
export function layOutWords(): Pick<PreparedTables, 'words'> {
  openLexicon();
  for (let place = 0; place < TABLE.length; place += STRIDE) if (TABLE[place] !== 0) startsAt(place);
  return { words: TABLE };
}

/** Fills the lexicon on the first call, unless the build has: about forty thousand words, some milliseconds. */
export function openLexicon(): void {
  if (filled) return;
  filled = true;
  let column = 0;
  let bit = 0;
  const mark = (hash: number, length: number): void => {
    const place = claim(hash);
    LENGTHS[place / STRIDE] = length;
    TABLE[place + column] = (TABLE[place + column] as number) | bit;
  };
  const markAll = (lists: readonly (readonly [string, number])[], into: number): void => {
    column = into;
    for (const [list, value] of lists) {
      bit = value;
      readWords(list, mark);
    }
  };
  markAll(WORD_LISTS, WORDS);
  markAll(CUE_LISTS, CUES);
  openPhrases((hash, length, alone) => {
    column = WORDS;
    bit = Word.medical;
    mark(hash, length);
    if (!alone) return;
    column = STARTS;
    bit = Start.medical;
    mark(hash, length);
  });
  markAll(START_LISTS, STARTS);
  markAll(MORE_STARTS, STARTS);
  markAll(
    START_LISTS.map(([list]) => [list, Cue.other]),
    CUES,
  );
}

/** Place of a hash, taken for it if it is new. */
function claim(hash: number): number {
  let slot = hash & MASK;
  while (TABLE[slot * STRIDE] !== 0 && TABLE[slot * STRIDE] !== hash) slot = (slot + 1) & MASK;
  TABLE[slot * STRIDE] = hash;
  return slot * STRIDE;
}
