import { type DataClass, isAddress, isCoordinate } from '../model/data-class.ts';
import type { FeedPrecision, FeedProfile } from '../model/feed.ts';
import type { AddressReading } from '../model/reading.ts';
import type { ShownCell } from '../model/simulation.ts';

const HIDDEN: ShownCell = { kind: 'hidden' };
const SAME: ShownCell = { kind: 'same' };
const unknown = (words: string): ShownCell => ({ kind: 'unknown', words });

/**
 * What the users of a feed would see of one delivered cell, by what its profile says is shown. Nothing is guessed: where the
 * sources do not tell, or a place could only be made with a map, it says so.
 */
export function showCell(
  profile: FeedProfile,
  cls: DataClass,
  value: string,
  readAddress: (text: string) => AddressReading,
): ShownCell {
  if (value.trim() === '') return HIDDEN;
  const published = profile.precision.published.value;
  if (isAddress(cls)) return published === null ? unknown('not known') : showAddress(published, readAddress(value));
  if (isCoordinate(cls)) return published === null ? unknown('not known') : showPoint(published);
  const classes = profile.shows.classes.value;
  if (classes === null) return unknown('not known');
  if (!classes.includes(cls)) return HIDDEN;
  return cls === 'narrative' ? unknown('a description; what is rewritten or left out is not told') : SAME;
}

/** The address as its users would see it, at the exactness that is published. */
function showAddress(published: FeedPrecision, { level, hundred, street }: AddressReading): ShownCell {
  switch (published) {
    case 'exact':
    case 'exact-address':
      return SAME;
    case 'exact-coordinates':
    case 'none':
      return HIDDEN;
    case 'block':
      if ((level === 'number' || level === 'number-unit') && hundred >= 0 && street !== '') {
        return { kind: 'block', number: String(hundred), street };
      }
      return level === 'block' || level === 'intersection' || level === 'street' ? SAME : unknown('no block can be made of it');
    case 'intersection':
      return level === 'intersection' ? SAME : unknown('the nearest intersection, which needs a map');
    case 'generalised':
      return unknown('a coarser place; how coarse is not told');
    case 'area':
      return unknown('an area');
    case 'mixed':
      return unknown('exact for some calls, less for others');
  }
}

/** Coordinates are shown only where the exact place is; a coarser place may be drawn from them all the same. */
function showPoint(published: FeedPrecision): ShownCell {
  if (published === 'exact' || published === 'exact-coordinates') return SAME;
  if (published === 'mixed') return unknown('exact for some calls, less for others');
  return HIDDEN;
}
