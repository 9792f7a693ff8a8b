import { type DataClass, isCoordinate, isSameKind } from './data-class.ts';
import type { FactStatus, FeedPrecision, FeedProfile } from './feed.ts';

/** Is a class never shown as it stands where a block, a crossing or no place is shown? */
const isOnePlace = (cls: DataClass): boolean => cls === 'street-address' || cls === 'unit-or-apartment' || isCoordinate(cls);
const COARSER: ReadonlySet<FeedPrecision> = new Set<FeedPrecision>(['block', 'intersection', 'none']);

/** A list that a source gives or that was seen is read as whole; what we made out ourselves says nothing of the rest. */
const WHOLE: ReadonlySet<FactStatus> = new Set<FactStatus>(['stated', 'observed']);

/** Do the users of a feed see data of this class? `null` where the sources do not tell. */
export function isClassShown({ shows: { classes }, precision: { published } }: FeedProfile, cls: DataClass): boolean | null {
  if (classes.value === null) return null;
  if (classes.value.some((one) => isSameKind(one, cls))) return true;
  if (WHOLE.has(classes.status)) return false;
  return published.value !== null && isOnePlace(cls) && COARSER.has(published.value) ? false : null;
}
