import type { FeedResult, Uninvited } from '../../model/feed.ts';
import type { GroupedLevel } from '../../model/grouped-places.ts';
import { nameList, visible } from '../escape.ts';
import { count, giveOrTake, percentOf, plural, share } from '../numbers.ts';
import { boundWords, FEED_PRECISION_WORDS, holds, listed, STATUS_WORDS } from '../words.ts';

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
  if (feed.fieldsUnknown === true) return `not known: ${NO_FIELDS}`;
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

const NO_FIELDS = 'no source tells which fields it gets';

/** Rows of the file that the feed takes. */
const takenRows = ({ rows }: FeedResult): number => (rows.filterKnown ? rows.passing : rows.total);

/** The columns that would go along with the place; those without a value carry nothing. */
export function alsoSent({ location, sent }: FeedResult, most = 5): string {
  const others = sent
    .filter(({ field, empty }) => empty !== true && !location.delivered.fields.includes(field))
    .map(({ field }) => field);
  return nameList([...new Set(others)], most);
}

/** What its users would see of the location, and how well that is known. */
export function shown({ location: { shown } }: FeedResult): string {
  if (shown.precision === null || shown.status === 'unknown') return 'not known';
  const words = shown.words === '' ? FEED_PRECISION_WORDS[shown.precision] : visible(shown.words, 160);
  const sources = shown.sources.length === 0 ? '' : `, ${plural(shown.sources.length, 'source')}`;
  return `${words} (${STATUS_WORDS[shown.status]}${sources})`;
}

/** What travels uninvited, most rows first. */
export function uninvited(feed: FeedResult): string | undefined {
  if (feed.fieldsUnknown === true) return 'cannot be told';
  // A result of an earlier version tells it column by column only.
  const most = feed.uninvited ?? feed.passengers.map((one): Uninvited => ({ ...one, fields: [one.field] }));
  if (most.length === 0) return undefined;
  const named = most
    .slice(0, 5)
    .map(
      ({ class: cls, subject, rows, bound, fields }) =>
        `${holds(cls, subject)} in ${boundWords(bound)}${count(rows)} (${nameList(fields, 2)})`,
    );
  const rest = most.length > 5 ? [`${plural(most.length - 5, 'more kind')}`] : [];
  return `${listed([...named, ...rest])}, of ${plural(takenRows(feed), 'row')}`;
}

/** How many of the feed's rows would be alone at their place in their hour; why that is not told where it is not. */
export function aloneInFeed(feed: FeedResult): string {
  const { singledOut, location } = feed;
  if (feed.fieldsUnknown === true) return 'cannot be told';
  if (singledOut === undefined) {
    if (takenRows(feed) === 0) return 'no row passes';
    return location.delivered.fields.length === 0 ? '' : 'cannot be told: no row with place and time was counted';
  }
  const { delivered: got, shown: seen } = singledOut;
  const as = (place: string, { alone, rows, exact, margin }: typeof got): string => {
    // An error below a twentieth of a point would be printed as none.
    const told = exact ? share(alone, rows) : `about ${percentOf(alone / rows)} of ${plural(rows, 'row')}${giveOrTake(margin)}`;
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
  if (feed.fieldsUnknown === true) return `cannot be told: ${NO_FIELDS}`;
  if (takenRows(feed) === 0) return 'no row passes';
  if (gap === null) return 'cannot be told: one side is not known';
  return gap ? 'yes: what is delivered is finer than what is shown' : 'none found';
}
