import { AMBIGUOUS, COMMON, GIVEN, SURNAMES as LISTED_SURNAMES } from '../value/name-lexicon-data.ts';
import { Cue, Word } from './word-bits.ts';
import { hashWord } from './word-hash.ts';
import { AMBIGUOUS_NAMES } from './words/ambiguous-names.ts';
import * as dispatch from './words/dispatch-words.ts';
import { EVERYDAY_WORDS } from './words/everyday-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { HAZARD_STARTS, WEAPONS } from './words/hazard-words.ts';
import * as medical from './words/medical-words.ts';
import * as places from './words/places.ts';
import { SURNAMES } from './words/surnames.ts';
import { COLORS, VEHICLE_WORDS } from './words/vehicles.ts';

const WORD_LISTS: readonly (readonly [string, number])[] = [
  [GIVEN, Word.given],
  [LISTED_SURNAMES, Word.surname],
  [AMBIGUOUS, Word.ambiguous],
  [COMMON, Word.common],
  [EVERYDAY_WORDS, Word.common],
  [GIVEN_NAMES, Word.given],
  [SURNAMES, Word.surname],
  [AMBIGUOUS_NAMES, Word.ambiguous],
  [dispatch.STOP_WORDS, Word.stop],
  [dispatch.TITLES, Word.title],
  [dispatch.RELATIONS, Word.relation],
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
  [medical.DRUGS, Word.drug],
  [medical.INJURIES, Word.injury],
  [dispatch.SUPPLY_WORDS, Word.supply],
  [dispatch.ANIMALS, Word.animal],
  [dispatch.RESPONSE_UNITS, Word.responseUnit],
  [WEAPONS, Word.weapon],
  [HAZARD_STARTS, Word.hazard],
];

const CUE_LISTS: readonly (readonly [string, number])[] = [
  [dispatch.PERSON_CUES, Cue.person],
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
  [dispatch.OTHER_STARTS, Cue.other],
];

const SLOTS = 1 << 16;
const MASK = SLOTS - 1;
/** Hash, word bits, cue bits and one spare lie side by side: a look-up touches one line of the cache. */
const STRIDE = 4;

/** Open addressing over word hashes: the text is never cut into strings to look a word up. */
export class Lexicon {
  readonly #table = new Int32Array(SLOTS * STRIDE);
  /** Phrases by the hash of their first word, longest first; each is the hashes of its words. */
  readonly #phrases = new Map<number, Int32Array[]>();

  constructor() {
    for (const [list, bit] of WORD_LISTS) for (const word of split(list)) this.#mark(word, 1, bit);
    for (const [list, bit] of CUE_LISTS) for (const word of split(list)) this.#mark(word, 2, bit);
    for (const phrase of medical.MEDICAL_PHRASES.split(/[|\n]/)) this.#addPhrase(phrase.trim());
    for (const drug of split(medical.DRUGS)) this.#addPhrase(drug);
    for (const list of this.#phrases.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Place of a word hash in the table, or -1. A foreign word meets a listed hash once in some hundred thousand words. */
  find(hash: number): number {
    const table = this.#table;
    for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
      const found = table[slot * STRIDE];
      if (found === hash) return slot * STRIDE;
      if (found === 0) return -1;
    }
  }

  words(place: number): number {
    return this.#table[place + 1] ?? 0;
  }

  cues(place: number): number {
    return this.#table[place + 2] ?? 0;
  }

  phrases(firstHash: number): readonly Int32Array[] {
    return this.#phrases.get(firstHash) ?? [];
  }

  #mark(word: string, column: number, bit: number): void {
    const place = this.#claim(word) + column;
    this.#table[place] = (this.#table[place] ?? 0) | bit;
  }

  #claim(word: string): number {
    const hash = hashWord(word);
    const found = this.find(hash);
    if (found >= 0) return found;
    let slot = hash & MASK;
    while (this.#table[slot * STRIDE] !== 0) slot = (slot + 1) & MASK;
    this.#table[slot * STRIDE] = hash;
    return slot * STRIDE;
  }

  #addPhrase(phrase: string): void {
    if (phrase === '') return;
    // A possessive ending is a token of its own and is skipped when phrases are compared.
    const hashes = Int32Array.from(phrase.replace(/'S\b/g, '').split(/[ -]/), hashWord);
    const first = hashes[0] ?? 0;
    this.#mark(phrase.replace(/'S\b/g, '').split(/[ -]/)[0] ?? '', 1, Word.medical);
    const list = this.#phrases.get(first);
    if (list) list.push(hashes);
    else this.#phrases.set(first, [hashes]);
  }
}

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

let built: Lexicon | undefined;

/** Built on first use, about forty thousand words. */
export const lexicon = (): Lexicon => (built ??= new Lexicon());
