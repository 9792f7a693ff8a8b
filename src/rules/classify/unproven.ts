import type { DataClass } from '../../model/data-class.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import type { HeaderEvidence } from './header-evidence.ts';
import type { Testimony } from './testimony.ts';

/**
 * Classes whose weak words are of something else more often than not where nobody is called to: the stroke of an engine, the
 * location of a match, the number of a rack. Names of people and accounts are not among them: a column `name` of names that no
 * lexicon knows bears nothing out either, and to miss it costs more.
 */
const NEED_PROOF: readonly DataClass[] = [
  ...(['medical', 'hazard-flag', 'access-code', 'street-address', 'address-block', 'unit-or-apartment', 'place-name'] as const),
  ...([
    'point',
    'projected-x',
    'projected-y',
    'device-id',
    'government-id',
    'vehicle-id',
    'license-plate',
    'media-link',
  ] as const),
];

/** In a table with a street the number of a house or a flat is a bare number. */
const OF_ADDRESSES: ReadonlySet<DataClass> = new Set<DataClass>(['street-address', 'unit-or-apartment']);
/** Nats of a name up to which it may mean anything: a word that scores 0.62, or what labelled names teach. */
const WEAK = 3.75;
/** Filled cells from which the values had a chance to bear the name out. */
const ENOUGH = 3;

/** A yes or a no to an illness is the information itself. */
const FLAG = /^(?:y|n|yes|no|true|false|t|f)$/i;

/**
 * Takes back a weak name that no value bears out, in a table where nobody is called to. Of calls the words mean what dispatch
 * means by them, and patients have a temperature.
 */
export function takeBackUnproven(
  { evidence, kind, fromNeighbours }: HeaderEvidence,
  { filled, values }: ColumnStatistics,
  said: readonly Testimony[],
): readonly Testimony[] {
  if (kind.incidents || kind.aliRecord || filled < ENOUGH) return [];
  const clinical = kind.clinical || values.every((value) => FLAG.test(value));
  return NEED_PROOF.flatMap((id): readonly Testimony[] => {
    const nats = evidence.get(id) ?? 0;
    if (nats === 0 || nats > WEAK || id === fromNeighbours || (id === 'medical' && clinical)) return [];
    if (kind.street && OF_ADDRESSES.has(id)) return [];
    if (said.some((testimony) => testimony.class === id && testimony.nats > 0)) return [];
    return [{ class: id, nats: -nats, says: 'no value bears the name out' }];
  });
}
