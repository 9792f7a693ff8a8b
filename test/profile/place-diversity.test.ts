import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_GROUPS, type CallGroup } from '../../src/model/call-group.ts';
import { PLACE_LEVELS } from '../../src/model/singling-out.ts';
import { PlaceDiversityCounter, type PlaceDiversityJson } from '../../src/profile/place-diversity.ts';

type Row = readonly [place: number, group: CallGroup];

function count(rows: readonly Row[]): PlaceDiversityCounter {
  const counter = new PlaceDiversityCounter();
  const keys = PLACE_LEVELS.map((level) => (level === 'block' ? Float64Array.from(rows, ([place]) => place) : undefined));
  counter.add(
    rows.length,
    keys,
    Uint8Array.from(rows, ([, group]) => CALL_GROUPS.indexOf(group)),
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
    const anyRow = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom<CallGroup>('suicide', 'overdose', 'theft', 'arson'));
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), (some, others) => {
        const whole = count([...some, ...others]);
        const merged = PlaceDiversityCounter.fromJSON(JSON.parse(JSON.stringify(count(others).toJSON())) as PlaceDiversityJson);
        merged.merge(count(some));
        expect(merged.toJSON()).toEqual(whole.toJSON());
        expect(merged.summary()).toEqual(whole.summary());
      }),
    );
  });
});
