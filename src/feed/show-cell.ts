import { type DataClass, isAddress, isCoordinate } from '../model/data-class.ts';
import type { FeedPrecision, FeedProfile } from '../model/feed.ts';
import type { AddressReading } from '../model/reading.ts';
import { isClassShown } from '../model/shown-class.ts';
import type { ShownCell } from '../model/simulation.ts';

const HIDDEN: ShownCell = { kind: 'hidden' };
const SAME: ShownCell = { kind: 'same' };
const unknown = (words: string): ShownCell => ({ kind: 'unknown', words });
const NOT_KNOWN = unknown('not known');

/** Places that are shown, and of which it is not told how an address or a point becomes one. */
const SOME_PLACE: Readonly<Record<'generalised' | 'area' | 'mixed', string>> = {
  generalised: 'a coarser place; how coarse is not told',
  area: 'an area',
  mixed: 'exact for some calls, less for others',
};

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
  if (isAddress(cls)) return published === null ? NOT_KNOWN : showAddress(profile, published, cls, readAddress(value));
  if (isCoordinate(cls)) return published === null ? NOT_KNOWN : showPoint(profile, published, cls);
  const shown = showByClass(profile, cls);
  return shown === SAME && cls === 'narrative' ? unknown('a description; what is rewritten or left out is not told') : shown;
}

/** The cell by the list of what users see alone. */
function showByClass(profile: FeedProfile, cls: DataClass): ShownCell {
  const shown = isClassShown(profile, cls);
  return shown === null ? NOT_KNOWN : shown ? SAME : HIDDEN;
}

/** The address as its users would see it, at the exactness that is published. */
function showAddress(
  profile: FeedProfile,
  published: FeedPrecision,
  cls: DataClass,
  { level, hundred, street }: AddressReading,
): ShownCell {
  switch (published) {
    case 'exact':
    case 'exact-address':
      return SAME;
    case 'exact-coordinates':
      return showByClass(profile, cls);
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
    case 'area':
    case 'mixed':
      return unknown(SOME_PLACE[published]);
  }
}

/** Coordinates as they stand are not shown beside a block or a crossing; where a place of another kind is shown, something is. */
function showPoint(profile: FeedProfile, published: FeedPrecision, cls: DataClass): ShownCell {
  switch (published) {
    case 'exact':
    case 'exact-coordinates':
      return SAME;
    case 'exact-address':
      return showByClass(profile, cls);
    case 'block':
    case 'intersection':
    case 'none':
      return HIDDEN;
    case 'generalised':
    case 'area':
    case 'mixed':
      return unknown(SOME_PLACE[published]);
  }
}
