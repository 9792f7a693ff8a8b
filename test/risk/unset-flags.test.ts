import { expect, test } from 'vitest';
import { scan } from '../../src/index.ts';
import { heldFields } from '../../src/report/personal.ts';
import { sentence } from '../../src/report/sentence.ts';

/** Thirty calls with a column of flags that holds these cells in turn. */
const scanFlags = (column: string, cells: readonly string[]) => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `24-${1000 + i},2024-03-0${1 + (i % 9)} 10:${10 + i},THEFT,${cells[i % cells.length]}`,
  );
  const text = `Event_No,Call_Time,Nature,${column}\n${rows.join('\n')}\n`;
  return scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
};

test.each([
  ['Hazard_Flag', ['0'], 30],
  ['Hazard_Flag', ['N', 'no'], 30],
  ['Caution_Note', ['0', ''], 15],
  ['Narcan_Given', ['False'], 30],
])('%s that says %j in every filled cell is a promise, not a finding of high severity', async (column, cells, unset) => {
  const result = await scanFlags(column, cells);
  const findings = result.findings.filter(({ fields }) => fields.includes(column));
  expect(findings.map(({ kind, severity }) => [kind, severity])).toEqual([['header-without-values', 'low']]);
  expect(findings.map(sentence).join()).toContain('every filled cell says no');
  expect(result.fields.find(({ name }) => name === column)).toMatchObject({ filled: unset, unset });
  expect(heldFields(result).some(({ name }) => name === column)).toBe(false);
});

test.each([
  ['Hazard_Flag', ['0', '1']],
  ['Caution_Note', ['0', 'PRIOR WEAPONS AT THIS LOC']],
  ['Narcan_Given', ['N', 'Y', 'N']],
])('%s that says %j stays what it is', async (column, cells) => {
  const result = await scanFlags(column, cells);
  expect(result.findings.find(({ kind, fields }) => kind === 'field-is' && fields.includes(column))?.severity).toBe('high');
  expect(result.fields.find(({ name }) => name === column)?.unset).toBe(cells.length === 3 ? 20 : 15);
});
