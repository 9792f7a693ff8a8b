import { describe, expect, it } from 'vitest';
import { judgeFeed } from '../../src/feed/judge-feed.ts';
import type { FeedResult } from '../../src/model/feed.ts';
import type { GroupedPlaces } from '../../src/model/grouped-places.ts';
import { aloneInFeed } from '../../src/report/answer/feed-brief.ts';
import { fact, type Imagined, imagineFeed, imagineTable } from './feed-table.ts';

const TABLE: Imagined = {
  columns: { Received: 'event-time', Nature: 'call-type', Address: 'street-address', Lat: 'latitude', Lon: 'longitude' },
  rows: [
    { group: 'burglary', marks: ['address-number', 'coordinates'], rows: 13 },
    { group: 'theft', marks: ['address-number', 'coordinates'], rows: 9 },
    { group: 'overdose', marks: ['address-number', 'coordinates'], rows: 4 },
  ],
  point: { columns: ['Lat', 'Lon'], class: 'building', radiusM: 8 },
  address: { columns: ['Address'], level: 'number' },
};

/** Counted by hand: 5 + 3 + 1 + 2 places and hours. */
const EXACT: GroupedPlaces = {
  place: 'exact',
  time: 'hour',
  exact: true,
  rows: [
    { group: 'burglary', rows: 13, kept: 13 },
    { group: 'theft', rows: 9, kept: 9 },
    { group: 'overdose', rows: 4, kept: 4 },
  ],
  sets: [
    // Five burglaries, each alone.
    { one: ['burglary'], several: [], places: 5 },
    // Three times one burglary with one theft: alone for a feed of one of the two, not for one of both.
    { one: ['burglary', 'theft'], several: [], places: 3 },
    // One burglary with two overdoses.
    { one: ['burglary'], several: ['overdose'], places: 1 },
    // Four burglaries with six thefts and two overdoses, over two places.
    { one: ['overdose'], several: ['burglary', 'theft'], places: 2 },
  ],
};
const BLOCK: GroupedPlaces = {
  ...EXACT,
  place: 'block',
  sets: [
    { one: ['burglary'], several: [], places: 2 },
    { one: [], several: ['burglary', 'theft', 'overdose'], places: 2 },
  ],
};

const judge = (
  groups: readonly ('burglary' | 'theft' | 'overdose')[],
  places: readonly GroupedPlaces[] | undefined,
  published: 'block' | 'exact' | 'generalised' = 'block',
  table: Imagined = TABLE,
): FeedResult => {
  const feed = imagineFeed({
    receives: {
      required: fact('stated', [['latitude', 'street-address'], ['call-type'], ['event-time']], ['example']),
      callGroupsIn: fact('stated', groups, ['example']),
    },
    precision: { published: fact('stated', published, ['example']) },
  });
  const made = imagineTable(table);
  return judgeFeed(feed, { ...made, counts: { ...made.counts, ...(places === undefined ? {} : { groupedPlaces: places }) } });
};

describe('rows of a feed that are alone at their place in their hour', () => {
  it.each([
    [['burglary'], 9, 13],
    [['theft'], 3, 9],
    [['burglary', 'theft'], 6, 22],
    [['overdose'], 2, 4],
    [['burglary', 'theft', 'overdose'], 5, 26],
  ] as const)('among %s: %i of %i', (groups, alone, rows) => {
    expect(judge(groups, [EXACT]).singledOut).toEqual({
      delivered: { place: 'exact', time: 'hour', rows, alone, exact: true, margin: 0 },
    });
  });

  it('are counted at the place that is shown as well', () => {
    const result = judge(['burglary'], [EXACT, BLOCK]);
    expect(result.singledOut?.shown).toMatchObject({ place: 'block', alone: 2 });
    expect(aloneInFeed(result)).toBe(
      'the only one of this feed in their hour: 9 of 13 rows (69%) at their exact place; 2 of 13 rows (15%) at their block, as it is shown',
    );
    expect(judge(['burglary'], [EXACT, BLOCK], 'generalised').singledOut?.shown).toBeUndefined();
  });

  it('are an estimate with its width where the places are a sample', () => {
    const sample = { ...EXACT, exact: false, rows: EXACT.rows.map((one) => ({ ...one, rows: one.rows * 1000 })) };
    const result = judge(['burglary'], [sample]);
    // 9 of 13 over eleven places: 1.96 × √(9/13 × 4/13 / 11).
    expect(result.singledOut?.delivered).toEqual({
      place: 'exact',
      time: 'hour',
      rows: 13_000,
      alone: 9000,
      exact: false,
      margin: 0.273,
    });
    expect(aloneInFeed(result)).toBe(
      'the only one of this feed in their hour: about 69% of 13,000 rows (give or take 27.3 points) at their exact place',
    );
  });

  it('are not told where no place is delivered, none was counted, or none of the feed has one', () => {
    expect(judge(['burglary'], []).singledOut).toBeUndefined();
    expect(judge(['burglary'], undefined).singledOut).toBeUndefined();
    expect(aloneInFeed(judge(['burglary'], []))).toMatch(/^cannot be told/);
    const { Lat: _, Lon: __, Address: ___, ...columns } = TABLE.columns;
    const bare = judge(['burglary'], [EXACT], 'block', { columns, rows: TABLE.rows });
    expect(bare.singledOut).toBeUndefined();
    expect(aloneInFeed(bare)).toBe('');
    expect(judge(['overdose'], [{ ...EXACT, rows: EXACT.rows.slice(0, 2) }]).singledOut).toBeUndefined();
  });
});
