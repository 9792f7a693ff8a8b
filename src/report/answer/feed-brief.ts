import type { FeedResult } from '../../model/feed.ts';
import type { GroupedLevel } from '../../model/grouped-places.ts';
import { nameList, visible } from '../escape.ts';
import { count, percentOf, plural, share } from '../numbers.ts';
import { FEED_PRECISION_WORDS, holds, listed, STATUS_WORDS } from '../words.ts';

/** `Amazon Ring, Neighbors CAD programme (2019)`. */
export const feedTitle = (feed: FeedResult): string =>
  `${visible(feed.recipient)}, ${visible(feed.programme, 80)} (${visible(feed.period, 40)})`;

/** How many rows the feed would take. */
export function passes({ rows }: FeedResult): string {
  if (!rows.filterKnown)
    return `${rows.untyped === true ? 'no column tells the type of call' : 'its call-type filter is not known'}: ${share(rows.total, rows.total)} ${rows.total === 1 ? 'is' : 'are'} counted`;
  const more = rows.disputed === 1 ? '1 more is of a type' : `${count(rows.disputed)} more are of types`;
  const disputed = rows.disputed > 0 ? `; ${more} on which the sources disagree` : '';
  return `${share(rows.passing, rows.total)} ${rows.passing === 1 || rows.total === 1 ? 'passes' : 'pass'} its filter of call types${disputed}`;
}

/** The finest place that it would be delivered. */
export function delivered(feed: FeedResult): string {
  const of = takenRows(feed);
  const { buildings, fields, parts } = feed.location.delivered;
  // A result of an earlier version has no parts, and one number for all of them.
  const kinds = (parts ?? [feed.location.delivered]).map(({ words, rows }) =>
    rows === undefined || rows === of ? visible(words, 160) : `${visible(words, 160)} in ${share(rows, of)}`,
  );
  const from = fields.length === 0 ? '' : ` (${nameList(fields)})`;
  if (of === 0)
    return `nothing: no row passes; one that passed would carry ${visible(feed.location.delivered.words, 160)}${from}`;
  const houses =
    buildings === undefined ? '' : `; addresses of one building in ${share(buildings.rows, of)} (${nameList(buildings.fields)})`;
  return `${kinds.join('; ')}${from}${houses}`;
}

/** Rows of the file that the feed takes. */
const takenRows = ({ rows }: FeedResult): number => (rows.filterKnown ? rows.passing : rows.total);

/** The columns that would go along with the place. */
export function alsoSent({ location, sent }: FeedResult, most = 5): string {
  const others = sent.filter(({ field }) => !location.delivered.fields.includes(field)).map(({ field }) => field);
  return nameList([...new Set(others)], most);
}

/** What its users would see of the location, and how well that is known. */
export function shown({ location: { shown } }: FeedResult): string {
  if (shown.precision === null || shown.status === 'unknown') return 'not known';
  const words = shown.words === '' ? FEED_PRECISION_WORDS[shown.precision] : visible(shown.words, 160);
  const sources = shown.sources.length === 0 ? '' : `, ${plural(shown.sources.length, 'source')}`;
  return `${words} (${STATUS_WORDS[shown.status]}${sources})`;
}

/** Passengers joined by class, most rows first. One row can carry a class in two columns, so the larger count stands. */
export function uninvited(feed: FeedResult): string | undefined {
  const byKind = new Map<string, { rows: number; fields: string[] }>();
  for (const { class: cls, subject, field, rows } of feed.passengers) {
    const kind = holds(cls, subject);
    const known = byKind.get(kind) ?? { rows: 0, fields: [] };
    byKind.set(kind, { rows: Math.max(known.rows, rows), fields: [...new Set([...known.fields, field])] });
  }
  if (byKind.size === 0) return undefined;
  const most = [...byKind].toSorted(([, a], [, b]) => b.rows - a.rows);
  const named = most.slice(0, 5).map(([kind, { rows, fields }]) => `${kind} in ${count(rows)} (${nameList(fields, 2)})`);
  const rest = most.length > 5 ? [`${plural(most.length - 5, 'more kind')}`] : [];
  const of = takenRows(feed);
  return `${listed([...named, ...rest])}, of ${plural(of, 'row')}`;
}

/** How many of the feed's rows would be alone at their place in their hour; why that is not told where it is not. */
export function aloneInFeed(feed: FeedResult): string {
  const { singledOut, location } = feed;
  if (singledOut === undefined) {
    if (takenRows(feed) === 0) return 'no row passes';
    return location.delivered.fields.length === 0 ? '' : 'cannot be told: no row with place and time was counted';
  }
  const { delivered: got, shown: seen } = singledOut;
  const as = (place: string, { alone, rows, exact, margin }: typeof got): string => {
    // An error below a twentieth of a point would be printed as none.
    const error = margin < 0.0005 ? '' : ` (give or take ${(margin * 100).toFixed(1)} points)`;
    const told = exact ? share(alone, rows) : `about ${percentOf(alone / rows)} of ${plural(rows, 'row')}${error}`;
    return `${told} at their ${place}`;
  };
  const other =
    seen === undefined || seen.place === got.place ? '' : `; ${as(`${ALONE_PLACES[seen.place]}, as it is shown`, seen)}`;
  return `the only ${got.call === undefined ? 'one' : 'call'} of this feed ${got.time === 'day' ? 'on' : 'in'} their ${got.time}: ${as(ALONE_PLACES[got.place], got)}${other}`;
}

const ALONE_PLACES: Readonly<Record<GroupedLevel, string>> = { exact: 'exact place', block: 'block' };

/** Whether more is delivered than shown, in words. */
export function gapWords(feed: FeedResult): string {
  const { gap } = feed.location;
  if (takenRows(feed) === 0) return 'no row passes';
  if (gap === null) return 'cannot be told: one side is not known';
  return gap ? 'yes: what is delivered is finer than what is shown' : 'none found';
}
