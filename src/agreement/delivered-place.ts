import type { FeedPrecision, FeedResult } from '../model/feed.ts';
import { PRECISION_CLASSES, type PrecisionClass } from '../model/location.ts';
import { thousands } from '../model/thousands.ts';
import { ALLOWED } from './claims/precision.ts';

/** A part of the places that a feed would be delivered. */
export interface DeliveredPart {
  readonly words: string;
  readonly fields: readonly string[];
  /** Rows of those that pass the feed's filter; absent where no mark tells. */
  readonly rows?: number;
  /** The kinds of places among equally fine ones, each with its own rows. */
  readonly parts?: readonly DeliveredPart[];
}

/** What is finer than what is shown; nothing where that cannot be told, or no row would be sent. */
export function finerThanShown({ location: { delivered, shown, gap }, rows }: FeedResult): DeliveredPart | undefined {
  if (gap !== true || shown.precision === null || rows.passing === 0) return undefined;
  return carried(finerPart(delivered, ALLOWED[shown.precision]) ?? delivered);
}

/** What is finer than was agreed. */
export function finerThanAgreed({ location, rows }: FeedResult, agreed: FeedPrecision): DeliveredPart | undefined {
  return rows.passing === 0 ? undefined : carried(finerPart(location.delivered, ALLOWED[agreed]));
}

const carried = (part: DeliveredPart | undefined): DeliveredPart | undefined => (part?.rows === 0 ? undefined : part);

/**
 * The places of the feed where they are mostly finer than a limit, else the house numbers left among coarser texts. Equally fine
 * places come in other numbers of rows, so the kinds are told apart.
 */
function finerPart(delivered: FeedResult['location']['delivered'], limit: PrecisionClass | undefined): DeliveredPart | undefined {
  const { fields, class: grade, buildings } = delivered;
  if (limit === undefined || fields.length === 0 || grade === 'unknown') return undefined;
  if (fineness(grade) < fineness(limit)) return delivered;
  return buildings === undefined ? undefined : { words: ONE_BUILDING, ...buildings };
}

const ONE_BUILDING = 'addresses of one building';

/** The place as delivered, with the house numbers that are left among coarser texts. */
export function sayDelivered(feed: FeedResult): string {
  const { words, buildings } = feed.location.delivered;
  return buildings === undefined ? words : `${words}; ${sayPart({ words: ONE_BUILDING, ...buildings }, feed)}`;
}

/**
 * `addresses of one building in 3 of the 1,594 rows that pass its filter of call types`. Kinds of places that are as fine come in
 * other rows each, so each has its number.
 */
export function sayPart(part: DeliveredPart, { rows: all }: FeedResult): string {
  const kinds = (part.parts ?? [part]).filter(({ rows }) => rows !== 0);
  const which = all.filterKnown ? ' that pass its filter of call types' : '';
  let counted = false;
  const says = kinds.map(({ words, rows }) => {
    if (rows === undefined) return words;
    const of = counted ? 'them' : `the ${thousands(all.passing)} rows${which}`;
    counted = true;
    return `${words} in ${rows === all.passing ? 'all' : thousands(rows)} of ${of}`;
  });
  return says.join('; ');
}

const fineness = (grade: PrecisionClass): number => PRECISION_CLASSES.indexOf(grade);
