import type { TableRule } from '../../model/rule.ts';
import blurredBesideFiner from './blurred-beside-finer.ts';
import callerLocation from './caller-location.ts';
import coordinatesSwapped from './coordinates-swapped.ts';
import exactRemainder from './exact-remainder.ts';
import feedFinerThanShown from './feed-finer-than-shown.ts';
import feedUninvited from './feed-uninvited.ts';
import finerThanAllowed from './finer-than-allowed.ts';
import headerWithoutValues from './header-without-values.ts';
import hiddenParts from './hidden-parts.ts';
import locationPrecision from './location-precision.ts';
import maskedBesideExact from './masked-beside-exact.ts';
import sensitiveAtBuilding from './sensitive-at-building.ts';
import singlingOut from './singling-out.ts';
import smallerThanK from './smaller-than-k.ts';
import textBesideTable from './text-beside-table.ts';
import textRepeatsRow from './text-repeats-row.ts';

/** Rules about the table as a whole, by the order in which a report speaks of them: where, who, what harm, feeds. */
export const tableRules: readonly TableRule[] = [
  finerThanAllowed,
  smallerThanK,
  locationPrecision,
  maskedBesideExact,
  blurredBesideFiner,
  exactRemainder,
  coordinatesSwapped,
  callerLocation,
  singlingOut,
  sensitiveAtBuilding,
  textRepeatsRow,
  hiddenParts,
  textBesideTable,
  feedUninvited,
  feedFinerThanShown,
  headerWithoutValues,
];
