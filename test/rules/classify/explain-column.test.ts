import { describe, expect, test } from 'vitest';
import { classifyColumns } from '../../../src/rules/classify/classify-columns.ts';
import { explainColumn } from '../../../src/rules/classify/explain-column.ts';
import { readers } from '../../../src/rules/readers/index.ts';
import { column, pad, spread, times } from './columns.ts';

const blocks = times(40, (i) => `${10 + i}XX ${['MAPLE ST', 'OAK AVE', 'ELM DR'][spread(i, 0, 3)] ?? ''}`);
const table = [
  column(
    'incident_number',
    times(40, (i) => `P24-${pad(i, 6)}`),
  ),
  column('Address', blocks),
  column('Caller_Phone', []),
  column(
    'zzz',
    times(40, (i) => `w${i % 7}`),
  ),
];

describe('an explanation', () => {
  test('agrees with the verdict', () => {
    const verdicts = classifyColumns(table, readers);
    expect(table.map((_, at) => explainColumn(table, at, readers).verdict)).toEqual(verdicts);
  });

  test('tells what nearly won and what the name and the values say by themselves', () => {
    const { verdict, candidates, counterfactuals, looked, words } = explainColumn(table, 1, readers);
    expect(verdict.class).toBe('address-block');
    expect(words).toEqual(['address']);
    expect(looked).toEqual({ distinct: 40, filled: 40, rows: 40 });
    expect(candidates.map(({ class: id }) => id).slice(0, 2)).toEqual(['address-block', 'street-address']);
    expect(counterfactuals).toContainEqual({ without: 'values', class: 'street-address' });
    expect(counterfactuals).toContainEqual({ without: 'name', class: 'address-block' });
  });

  test('sums up: the reasons of a candidate add to its evidence', () => {
    for (const at of table.keys()) {
      for (const { nats, reasons } of explainColumn(table, at, readers).candidates)
        expect(reasons.reduce((sum, reason) => sum + reason.nats, 0)).toBeCloseTo(nats, 6);
    }
  });

  test('of an empty column speaks of its name only', () => {
    const { verdict, counterfactuals, looked } = explainColumn(table, 2, readers);
    expect(verdict.class).toBe('phone');
    expect(looked.distinct).toBe(0);
    expect(counterfactuals.some(({ without }) => without === 'values')).toBe(false);
  });

  test('of a column nobody knows says so', () => {
    const { verdict, candidates } = explainColumn(table, 3, readers);
    expect(verdict.class).toBe('other');
    expect(candidates[0]?.class).toBe('other');
  });

  test('holds no value', () => {
    const text = JSON.stringify(table.map((_, at) => explainColumn(table, at, readers)));
    for (const value of [...blocks, 'P24-000001']) expect(text).not.toContain(value);
  });
});
