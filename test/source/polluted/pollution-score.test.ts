import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.ts';
import { type Polluted, pollutedFiles, pollutedRow } from './pollute.ts';
import { scoreOf } from './score.ts';

/** Rows that are polluted at every column: the header, the first ones, the last ones, and some between. */
const POLLUTED_ROWS = [0, 1, 2, 3, 11, 24, 37, 50, 61, 72, 82, 83];

async function score(polluted: Polluted): Promise<number> {
  const { fields, rows, facts } = await readAll(Buffer.from(polluted.text));
  return scoreOf(polluted, { header: facts.dialect?.header ? fields : null, rows });
}

describe('polluted files are read as the table they were made of', () => {
  const exact = new Set(pollutedFiles().map(({ name }) => name));
  // Unquoted texts with blanks in them, split at blanks: where one ends and the next begins is a guess.
  exact.delete('blanks');

  it.each(pollutedFiles().filter(({ name }) => exact.has(name)))('$name', async (polluted) => {
    expect(await score(polluted)).toBeCloseTo(10, 9);
  });

  it('whatever row is polluted: 9.98 of 10 by the measures of the Pollock benchmark, simple and weighted', async () => {
    const rows = POLLUTED_ROWS.flatMap((row) => Array.from({ length: 9 }, (_, column) => pollutedRow(row, column)).flat());
    let weight = 0;
    let simple = 0;
    let weighted = 0;
    const files = [...pollutedFiles(), ...rows];
    for (const file of files) {
      const points = await score(file);
      simple += points;
      weighted += points * file.weight;
      weight += file.weight;
    }
    expect(simple / files.length).toBeGreaterThan(9.98);
    expect(weighted / weight).toBeGreaterThan(9.98);
  }, 120_000);
});
