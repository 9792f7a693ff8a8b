/**
 * What a word can be in dispatch language, one bit each. A word has as many as fit (`LINCOLN` is a given name, a surname,
 * a street and a car). `Word` says what the word is, `Cue` what it announces about the words after it.
 */
export const Word = {
  given: 1 << 0,
  surname: 1 << 1,
  /** A name that is as often something else. */
  ambiguous: 1 << 2,
  /** An ordinary word. */
  common: 1 << 3,
  /** Never part of a name or street name. */
  stop: 1 << 4,
  title: 1 << 5,
  relation: 1 << 6,
  street: 1 << 7,
  weakStreet: 1 << 8,
  direction: 1 << 9,
  bound: 1 << 10,
  route: 1 << 11,
  streetName: 1 << 12,
  place: 1 << 13,
  state: 1 << 14,
  month: 1 << 15,
  vehicle: 1 << 16,
  color: 1 << 17,
  designator: 1 << 18,
  body: 1 << 19,
  side: 1 << 20,
  negation: 1 << 21,
  sex: 1 << 22,
  drug: 1 << 23,
  injury: 1 << 24,
  supply: 1 << 25,
  /** First word of a medical phrase. */
  medical: 1 << 26,
  animal: 1 << 27,
  responseUnit: 1 << 28,
  weapon: 1 << 29,
  hazard: 1 << 30,
} as const;

export const Cue = {
  person: 1 << 0,
  name: 1 << 1,
  phone: 1 << 2,
  birth: 1 << 3,
  ageUnit: 1 << 4,
  license: 1 << 5,
  id: 1 << 6,
  ssn: 1 << 7,
  plate: 1 << 8,
  vin: 1 << 9,
  codePlace: 1 << 10,
  codeWord: 1 << 11,
  reference: 1 << 12,
  card: 1 << 13,
  bank: 1 << 14,
  device: 1 << 15,
  ip: 1 << 16,
  handle: 1 << 17,
  address: 1 << 18,
  vital: 1 << 19,
  age: 1 << 20,
  /** Somebody whose body the text may talk about. */
  patient: 1 << 21,
  /** Starts one of the rarer grammars (crossings, post boxes, Spanish streets, families, greetings). */
  other: 1 << 22,
  /** Stands in spans of labelled notes, or right before them: of any word, listed or not (`learned/span-table.ts`). */
  within: 1 << 23,
  ahead: 1 << 24,
} as const;

/** What labelled notes say of a word is no cue of the lists. */
export const OF_LISTS = ~(Cue.within | Cue.ahead);
