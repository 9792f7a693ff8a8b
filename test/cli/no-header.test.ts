import { expect, it } from 'vitest';
import { run } from './run.ts';

const ROWS = 'Case Number,Caller Name\nCase 7,JANE ROE\n';

it.each([['--no-header'], ['--header-rows', '0']])('%s %s: the first row is data', async (...flags) => {
  const { stdout } = await run(['scan', '-', '--json', '--exit-zero', ...flags], { input: ROWS });
  const { source, fields } = JSON.parse(stdout) as { source: { rows: number }; fields: { name: string }[] };
  expect(source.rows).toBe(2);
  expect(fields.map(({ name }) => name).sort()).toEqual(['column_1', 'column_2']);
});
