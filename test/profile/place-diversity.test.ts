import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_GROUPS, type CallGroup, isSensitive } from '../../src/model/call-group.ts';
import { mix } from '../../src/model/hash.ts';
import { PLACE_LEVELS } from '../../src/model/singling-out.ts';
import { PLACES_KEPT, PlaceDiversityCounter, type PlaceDiversityJson } from '../../src/profile/place/place-diversity.ts';

type Row = readonly [place: number, group: CallGroup, call?: number];

function count(rows: readonly Row[], call?: string, level = 'block'): PlaceDiversityCounter {
  const counter = new PlaceDiversityCounter(call);
  const places = Float64Array.from(rows, ([place]) => place);
  counter.add(
    rows.length,
    PLACE_LEVELS.map((one) => (one === level ? places : undefined)),
    Uint8Array.from(rows, ([, group]) => CALL_GROUPS.indexOf(group)),
    call === undefined ? undefined : Uint32Array.from(rows, ([, , of]) => of ?? 0),
  );
  return counter;
}

/** By going through all rows for each row: those whose place has one type, and of these those whose place has one call. */
function bruteForce(rows: readonly Row[], byCall: boolean): unknown {
  const placed = rows.flatMap((row, at) => (Number.isNaN(row[0]) ? [] : [{ row, call: byCall ? (row[2] ?? 0) : at }]));
  const groups = CALL_GROUPS.filter(isSensitive).flatMap((group) => {
    const mine = placed.filter(({ row }) => row[1] === group);
    if (mine.length === 0) return [];
    const around = mine.map(({ row }) => placed.filter((other) => other.row[0] === row[0]));
    const sure = around.filter((others) => others.every(({ row }) => row[1] === group));
    const single = sure.filter((others) => new Set(others.map(({ call }) => call)).size === 1);
    const shareOf = (part: number): number => part / mine.length;
    return [
      {
        group,
        rows: mine.length,
        told: shareOf(sure.length),
        margin: 0,
        oneType: shareOf(sure.length - single.length),
        oneCall: shareOf(single.length),
      },
    ];
  });
  return groups.sort((a, b) => b.rows - a.rows);
}

describe('PlaceDiversityCounter', () => {
  it('tells whose block gives the type away', () => {
    const rows: Row[] = [
      [1, 'suicide'],
      [1, 'suicide'],
      [2, 'suicide'],
      [2, 'theft'],
      [3, 'suicide'],
      [4, 'overdose'],
      [4, 'suicide'],
      [Number.NaN, 'overdose'],
      [5, 'theft'],
    ];
    expect(count(rows).summary()).toEqual({
      place: 'block',
      exact: true,
      groups: [
        { group: 'suicide', rows: 5, told: 0.6, margin: 0, oneType: 0.4, oneCall: 0.2 },
        { group: 'overdose', rows: 1, told: 0, margin: 0, oneType: 0, oneCall: 0 },
      ],
    });
  });

  it('takes rows of one call for one', () => {
    const rows: Row[] = [
      [1, 'suicide', 71],
      [1, 'suicide', 71],
      [1, 'suicide', 71],
      [2, 'suicide', 72],
      [2, 'suicide', 73],
      [3, 'suicide', 74],
      [3, 'theft', 74],
    ];
    expect(count(rows, 'Event').summary()).toEqual({
      place: 'block',
      exact: true,
      call: 'Event',
      groups: [{ group: 'suicide', rows: 6, told: 5 / 6, margin: 0, oneType: 2 / 6, oneCall: 3 / 6 }],
    });
  });

  it('looks at the exact place where there are no blocks', () => {
    expect(count([[1, 'suicide']], undefined, 'exact').summary()).toMatchObject({ place: 'exact', exact: true });
  });

  it('says nothing where no sensitive call has a place', () => {
    expect(
      count([
        [1, 'theft'],
        [Number.NaN, 'suicide'],
      ]).summary(),
    ).toBeUndefined();
    expect(count([]).summary()).toBeUndefined();
  });

  const anyRow = fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 30 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
    fc.constantFrom<CallGroup>('suicide', 'overdose', 'theft', 'arson'),
    fc.integer({ min: 1, max: 4 }),
  );

  it('counts what comparing every row with every row does', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.boolean(), (rows, byCall) => {
        const counted = count(rows, byCall ? 'Event' : undefined).summary()?.groups ?? [];
        expect(counted).toEqual(bruteForce(rows, byCall));
      }),
    );
  });

  it('gives the same however the rows are split, through JSON and back', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), fc.constantFrom('Event', undefined), (some, others, call) => {
        const whole = count([...some, ...others], call);
        const json = JSON.parse(JSON.stringify(count(others, call).toJSON())) as PlaceDiversityJson;
        const merged = PlaceDiversityCounter.fromJSON(json, call);
        merged.merge(count(some, call));
        expect(merged.toJSON()).toEqual(whole.toJSON());
        expect(merged.summary()).toEqual(whole.summary());
      }),
    );
  });

  it('counts rows beyond the cap, and estimates the shares within their margin', () => {
    const places = 3 * PLACES_KEPT;
    // A third of the places hold a suicide alone, a third one beside a theft, a third two suicides.
    const rows = Array.from({ length: places }, (_, place): Row[] => {
      const key = mix(place, 5);
      return [[key, 'suicide'], ...(place % 3 === 0 ? [] : [[key, place % 3 === 1 ? 'theft' : 'suicide'] as const])];
    }).flat();
    const [suicides] = count(rows).summary()?.groups ?? [];
    expect(suicides?.rows).toBe((places / 3) * 4);
    expect(suicides?.margin).toBeGreaterThan(0.002);
    expect(suicides?.margin).toBeLessThan(0.01);
    expect(Math.abs((suicides?.told ?? 0) - 3 / 4)).toBeLessThan(suicides?.margin ?? 0);
    expect(suicides?.told).toBeCloseTo((suicides?.oneType ?? 0) + (suicides?.oneCall ?? 0), 12);
  });

  it.each<[string, readonly (readonly [CallGroup, number])[], number]>([
    ['of one type', [['suicide', 40_000]], 0.6],
    [
      'of several',
      [
        ['suicide', 40_000],
        ['theft', 20_000],
      ],
      0.05,
    ],
    [
      'of one type but for a row',
      [
        ['suicide', 40_000],
        ['theft', 1],
      ],
      0.6,
    ],
  ])('does not leave a very large place to luck: %s', (_, giant, most) => {
    const places = 2 * PLACES_KEPT;
    for (let salt = 1; salt <= 6; salt++) {
      // Half of the places hold a suicide alone, half one beside a theft.
      const rows = Array.from({ length: places }, (_, place): Row[] => {
        const key = mix(place, salt);
        return [[key, 'suicide'], ...(place % 2 === 0 ? [] : [[key, 'theft'] as const])];
      }).flat();
      for (const [group, times] of giant) for (let n = 0; n < times; n++) rows.push([mix(places, salt), group]);
      const truth = (places / 2 + (giant.length === 1 ? 40_000 : 0)) / (places + 40_000);
      const [suicides] = count(rows).summary()?.groups ?? [];
      expect(Math.abs((suicides?.told ?? 0) - truth)).toBeLessThanOrEqual(suicides?.margin ?? 0);
      expect(suicides?.margin).toBeLessThan(most);
      expect(suicides?.told).toBeCloseTo((suicides?.oneType ?? 0) + (suicides?.oneCall ?? 0), 12);
    }
  });
});
