import type { DataClass } from '../../model/data-class.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import type { HeaderEvidence } from './header-evidence.ts';
import type { Testimony } from './testimony.ts';

/** Nats of a name up to which it may mean anything: a word that scores 0.62, or what labelled names teach. */
const WEAK = 3.75;
/** The same for classes that values show well. */
const TOLD_BY_VALUES = 4.5;

/**
 * Classes whose weak words are of something else more often than not where nobody is called to, and how weak: the stroke of an
 * engine, the location of a match, the number of a rack. Names of people and accounts are not among them: a column `name` of
 * names that no lexicon knows bears nothing out either, and to miss it costs more.
 */
const NEED_PROOF: ReadonlyMap<DataClass, number> = new Map<DataClass, number>([
  ['medical', WEAK],
  ['hazard-flag', WEAK],
  ['access-code', WEAK],
  ['street-address', WEAK],
  ['address-block', TOLD_BY_VALUES],
  ['unit-or-apartment', WEAK],
  ['place-name', WEAK],
  ['point', TOLD_BY_VALUES],
  ['projected-x', WEAK],
  ['projected-y', WEAK],
  ['device-id', WEAK],
  ['government-id', WEAK],
  ['vehicle-id', WEAK],
  ['license-plate', WEAK],
  ['media-link', WEAK],
]);

/** In a table with a street the number of a house or a flat is a bare number, if its name says so at all. */
const OF_ADDRESSES: ReadonlySet<DataClass> = new Set<DataClass>(['street-address', 'unit-or-apartment']);
const SAYS_SO = 2.7;
/** Filled cells from which the values had a chance to bear the name out. */
const ENOUGH = 3;

/** A yes or a no to an illness is the information itself. */
const FLAG = /^(?:y|n|yes|no|true|false|t|f)$/i;

/** Columns from which a table of people would show that it is one. */
const WIDE = 10;

/** Weak names that no value bears out. Patients have a temperature. */
function unproven(
  { evidence, kind, fromNeighbours }: HeaderEvidence,
  { values }: ColumnStatistics,
  said: readonly Testimony[],
): readonly Testimony[] {
  const flags = values.every((value) => FLAG.test(value));
  // Yes and no to an illness are of people; of states and machines they are something else.
  const ofNobody = flags && !kind.clinical && !kind.persons && kind.size >= WIDE;
  const clinical = kind.clinical || flags;
  return [...NEED_PROOF].flatMap(([id, weak]): readonly Testimony[] => {
    const nats = evidence.get(id) ?? 0;
    const most = id === 'medical' ? (ofNobody ? Number.POSITIVE_INFINITY : clinical ? 0 : weak) : weak;
    if (nats === 0 || nats > most || id === fromNeighbours) return [];
    if (kind.street && OF_ADDRESSES.has(id) && nats >= SAYS_SO) return [];
    if (said.some((testimony) => testimony.class === id && testimony.nats > 0)) return [];
    return [{ class: id, nats: -nats, says: 'no value bears the name out' }];
  });
}

/** What a key of another table is not, though it may lead to one: the hospital, the card, the visitor. */
const KEPT_ELSEWHERE: readonly DataClass[] = [
  ...(['place-name', 'device-id', 'payment-account', 'medical', 'access-code', 'social-handle', 'media-link'] as const),
  ...(['vehicle-id', 'license-plate', 'phone', 'email', 'street-address', 'point', 'government-id'] as const),
];
const SMALL_NUMBER = /^\d{1,4}$/;
/** Filled cells from which numbers are seen to be keys. */
const LEAST_KEYS = 5;

/** Small numbers under an identifier are keys of rows. */
function rowKeys({ evidence, reading }: HeaderEvidence, { values, filled }: ColumnStatistics): readonly Testimony[] {
  if (reading.words.at(-1) !== 'identifier' || filled < LEAST_KEYS || !values.every((value) => SMALL_NUMBER.test(value)))
    return [];
  return KEPT_ELSEWHERE.flatMap((id): readonly Testimony[] => {
    const nats = evidence.get(id) ?? 0;
    return nats === 0 ? [] : [{ class: id, nats: -nats - 1, says: 'every value is a small number, a key' }];
  });
}

/** Most different values, words of each and characters of a column of kinds; each comes several times. */
const MOST_KINDS = 6;
const KIND_WORDS = 2;
const KIND_LENGTH = 25;
const EACH = 4;
const LEAST_CELLS = 12;

/** A few short words that come back all through a column are kinds, whatever remark its name promises. */
function kindsOfRemarks({ evidence }: HeaderEvidence, column: ColumnStatistics): readonly Testimony[] {
  const nats = evidence.get('narrative') ?? 0;
  const { distinct, filled, words, longest } = column;
  const kinds = distinct <= MOST_KINDS && filled >= Math.max(LEAST_CELLS, EACH * distinct);
  return nats > 0 && kinds && words <= KIND_WORDS && longest <= KIND_LENGTH
    ? [{ class: 'narrative', nats: -nats, says: 'a few short words come back all through the column' }]
    : [];
}

const DIGIT = /\d/;
/** Letters of a flat without a number. */
const FLAT_LETTERS = 3;

/** A few words without any number are kinds of rooms, not one of them. */
function kindsOfRooms({ evidence }: HeaderEvidence, { values, filled, distinct }: ColumnStatistics): readonly Testimony[] {
  const nats = evidence.get('unit-or-apartment') ?? 0;
  if (nats === 0 || filled < LEAST_CELLS || distinct > MOST_KINDS || filled < EACH * distinct) return [];
  return values.every((value) => !DIGIT.test(value) && value.length > FLAT_LETTERS)
    ? [{ class: 'unit-or-apartment', nats: -nats, says: 'a few words without a number come back all through the column' }]
    : [];
}

/**
 * Takes back what a name says where no value bears it out, in a table where nobody is called to. Of calls the words mean what
 * dispatch means by them.
 */
export function takeBackUnproven(
  header: HeaderEvidence,
  column: ColumnStatistics,
  said: readonly Testimony[],
): readonly Testimony[] {
  if (header.kind.incidents || header.kind.aliRecord || column.filled < ENOUGH) return [];
  return [
    ...unproven(header, column, said),
    ...rowKeys(header, column),
    ...kindsOfRemarks(header, column),
    ...kindsOfRooms(header, column),
  ];
}
