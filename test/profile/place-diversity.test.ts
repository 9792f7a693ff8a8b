import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_GROUPS, type CallGroup } from '../../src/model/call-group.ts';
import { PLACE_LEVELS } from '../../src/model/singling-out.ts';
import { PlaceDiversityCounter, type PlaceDiversityJson } from '../../src/profile/place/place-diversity.ts';

type Row = readonly [place: number, group: CallGroup, call?: number];

function count(rows: readonly Row[], call?: string): PlaceDiversityCounter {
  const counter = new PlaceDiversityCounter(call);
  const keys = PLACE_LEVELS.map((level) => (level === 'block' ? Float64Array.from(rows, ([place]) => place) : undefined));
  counter.add(
    rows.length,
    keys,
    Uint8Array.from(rows, ([, group]) => CALL_GROUPS.indexOf(group)),
    call === undefined ? undefined : Uint32Array.from(rows, ([, , of]) => of ?? 0),
  );
  return counter;
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
        { group: 'suicide', rows: 5, oneType: 0.4, oneCall: 0.2 },
        { group: 'overdose', rows: 1, oneType: 0, oneCall: 0 },
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
      groups: [{ group: 'suicide', rows: 6, oneType: 2 / 6, oneCall: 3 / 6 }],
    });
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

  it('gives the same however the rows are split, through JSON and back', () => {
    const anyRow = fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom<CallGroup>('suicide', 'overdose', 'theft', 'arson'),
      fc.integer({ min: 1, max: 4 }),
    );
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
});
