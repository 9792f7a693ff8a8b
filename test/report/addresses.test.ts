import { expect, test } from 'vitest';
import { scan } from '../../src/index.ts';
import { addressSection } from '../../src/report/terminal/addresses.ts';

const section = async (text: string) =>
  addressSection(
    { width: 80, paint: (_, plain) => plain },
    await scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] }),
  ).join('\n');

test('a column of which no row was read has no table', async () => {
  expect(await section('Case,Address\n')).toBe('');
  expect(await section('Case,Address\n1,14 ELM ST\n2,16 ELM ST\n')).toContain('Address, of 2 rows:');
});
