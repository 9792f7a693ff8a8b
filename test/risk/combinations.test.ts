import { describe, expect, it } from 'vitest';
import type { CombinationColumn, CombinationCounts } from '../../src/model/combination.ts';
import { judgeCombinations } from '../../src/risk/combinations.ts';

const column = (name: string): CombinationColumn => ({ fields: [name], class: 'other', level: 'cell' });
const [AGE, SEX, BEAT] = [column('Age'), column('Sex'), column('Beat')];

const countsOf = (alone: Readonly<Record<string, number>>): CombinationCounts => ({
  columns: [AGE, SEX, BEAT],
  counts: Object.entries(alone).map(([columns, share]) => ({
    columns: columns.split(',').map(Number),
    rows: 1000,
    alone: share,
    margin: 0,
    exact: true,
  })),
});

describe('which columns single a call out', () => {
  const risk = judgeCombinations(countsOf({ '0': 0.1, '1': 0, '2': 0.02, '0,1': 0.3, '0,2': 0.6, '1,2': 0.04, '0,1,2': 0.63 }));

  it('names sets, those that single out most first', () => {
    expect(risk?.sets.map(({ columns, alone }) => [...columns.map(({ fields }) => fields[0]), alone])).toEqual([
      ['Age', 'Beat', 0.6],
      ['Age', 'Sex', 0.3],
    ]);
  });

  it('leaves out a set that adds little to a part of it, and one that singles few out', () => {
    const names = risk?.sets.map(({ columns }) => columns.map(({ fields }) => fields[0]).join('+'));
    expect(names).not.toContain('Age+Sex+Beat');
    expect(names).not.toContain('Sex+Beat');
  });

  it('says by how much a column raises the share when it joins others', () => {
    const adds = Object.fromEntries((risk?.adds ?? []).map(({ column: { fields }, share }) => [fields[0], share]));
    expect(adds.Age).toBeCloseTo((0.3 - 0 + (0.6 - 0.02) + (0.63 - 0.04)) / 3, 12);
    expect(adds.Sex).toBeCloseTo((0.3 - 0.1 + (0.04 - 0.02) + (0.63 - 0.6)) / 3, 12);
  });

  it('says nothing where fewer than two columns are known outside', () => {
    expect(judgeCombinations({ columns: [AGE], counts: [] })).toBeUndefined();
  });
});
