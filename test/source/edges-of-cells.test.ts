import { describe, expect, test } from 'vitest';
import { bytes, readAll } from './reading.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];

/** What a clerk types at the edge of a cell, in every row of a column. */
const HABITS: Readonly<Record<string, (cell: string, delimiter: string) => string>> = {
  'a delimiter behind': (cell, delimiter) => cell + delimiter,
  'a delimiter before': (cell, delimiter) => delimiter + cell,
  'delimiters on both sides': (cell, delimiter) => delimiter + cell + delimiter,
  'nothing but a delimiter': (_, delimiter) => delimiter,
  'nothing but two': (_, delimiter) => delimiter + delimiter,
  'a quote behind': (cell) => `${cell}"`,
  'a quote before': (cell) => `"${cell}`,
  'nothing but a quote': () => '"',
  'inches and a delimiter': (cell, delimiter) => `${cell} 5"${delimiter}`,
  'lines that end in a delimiter': (cell, delimiter) => `${cell}${delimiter}\nrear${delimiter}`,
};

const CASES = Object.keys(HABITS).flatMap((habit) => LINE_ENDS.map((lineEnd) => [habit, lineEnd] as const));

describe('what stands at the edge of a cell', () => {
  test.each(CASES)('%s, lines end in %j', async (habit, lineEnd) => {
    for (const delimiter of DELIMITERS) {
      for (const column of [0, 1, 2]) {
        const quoted = (cell: string): string =>
          /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const rows = Array.from({ length: 12 }, (_, n) =>
          [`Unit ${n}`, `${100 + n} Larkspur Ln`, String(10 + n)].map((cell, at) =>
            at === column ? (HABITS[habit]?.(cell, delimiter) ?? cell) : cell,
          ),
        );
        const fields = ['name', 'street', 'sum'];
        const text = [fields, ...rows].map((cells) => cells.map(quoted).join(delimiter) + lineEnd).join('');
        const got = await readAll(bytes(text));
        expect(got.fields).toEqual(fields);
        expect(got.rows).toEqual(rows);
      }
    }
  });
});
