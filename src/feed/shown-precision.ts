import type { FeedPrecision, FeedProfile, FeedResult } from '../model/feed.ts';
import type { PrecisionClass } from '../model/location.ts';
import { fineness } from './delivered-precision.ts';

type Shown = FeedResult['location']['shown'];

const WORDS: Readonly<Record<FeedPrecision, string>> = {
  'exact-address': 'the exact address',
  'exact-coordinates': 'exact coordinates',
  exact: 'the exact place',
  block: 'the hundred block',
  intersection: 'the intersection',
  generalised: 'a generalized place',
  area: 'an area',
  mixed: 'exact for some calls, less for others',
  none: 'no place',
};

/** The finest grade that what is shown can have; `undefined` where that is not told. */
const FINEST_SHOWN: Readonly<Record<FeedPrecision, PrecisionClass | undefined>> = {
  'exact-address': 'building',
  'exact-coordinates': 'building',
  exact: 'building',
  block: 'block',
  intersection: 'block',
  generalised: undefined,
  area: 'area',
  mixed: undefined,
  none: 'unknown',
};

/** What the users of the feed would see of a location. */
export function describeShown({ precision: { published } }: FeedProfile): Shown {
  const { value, status, sources } = published;
  return { precision: value, status, words: value === null ? 'not known' : WORDS[value], sources };
}

/**
 * Is what would be delivered finer than what would be shown, in some rows at least? `null` where one side is not known. A generalised place is
 * coarser than one building, but how it compares with a block cannot be told.
 */
export function compareShown(delivered: FeedResult['location']['delivered'], { precision }: Shown): boolean | null {
  if (delivered.fields.length === 0) return false;
  const finest = delivered.buildings === undefined ? delivered.class : 'building';
  if (precision === null || finest === 'unknown') return null;
  if (precision === 'none') return true;
  if (precision === 'generalised') return fineness(finest) <= fineness('few-doors') ? true : null;
  const shown = FINEST_SHOWN[precision];
  return shown === undefined ? null : fineness(finest) < fineness(shown);
}
