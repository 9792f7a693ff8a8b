import { describe, expect, test } from 'vitest';
import { bytes, readAll } from './reading.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** Columns whose cells hold quotes, delimiters and lines of their own, as the rows of a real export do. */
const COLUMNS: Readonly<Record<string, (row: number) => string>> = {
  'a payload in JSON': (row) => `{"lat": ${row}, "note": "x"}`,
  'a location as open-data portals write it': (row) =>
    `{"lat":"41.${row}5","lon":"-87.6","human_address":"{\\"address\\": \\"${row} Example St\\"}"}`,
  'a list in JSON': (row) => (row % 3 === 0 ? '["E5","E6"]' : `["M${row}"]`),
  'a word in quotes, then more': (row) => `said "help", then left ${row}`,
  'a word in quotes and brackets': (row) => `("knife") ${row}`,
  'words in quotes, listed': (row) => (row % 2 === 0 ? '"dog", "gate"' : 'caller upset'),
  'a name with a nickname': (row) => (row % 2 === 0 ? 'JIM "BUD" ROE' : 'DOE, JANE'),
  'a height': (row) => `5'${row}"`,
  'a size in inches': (row) => `${row + 1}"`,
  'notes of two lines': (row) => `gate broken ${row}\ncall "back", later`,
  nothing: () => '',
  'nothing but now and then': (row) => (row === 7 ? 'see "remarks"' : ''),
  'money and lists': (row) => `$${row + 1},200.00; E5, E6 | M${row}`,
};

const WAYS = [
  ['doubled', (cell: string) => cell.replaceAll('"', '""')],
  ['by a backslash', (cell: string) => cell.replace(/["\\]/g, (mark) => `\\${mark}`)],
] as const;

const CASES = Object.keys(COLUMNS).flatMap((column) => WAYS.map(([way]) => [column, way] as const));

describe('the format is told from the text alone', () => {
  test.each(CASES)('%s, quotes within %s', async (column, way) => {
    const escaped = new Map(WAYS).get(way) ?? String;
    for (const delimiter of DELIMITERS) {
      for (const always of [false, true]) {
        for (const place of [0, 1, 2]) {
          const quoted = (cell: string): string =>
            always || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${escaped(cell)}"` : cell;
          const rows = Array.from({ length: 30 }, (_, row) => {
            const cells = [`${100 + row} Larkspur Ln`, String(10 + row)];
            cells.splice(place, 0, COLUMNS[column]?.(row) ?? '');
            return cells;
          });
          const fields = ['street', 'score'];
          fields.splice(place, 0, 'remarks');
          const got = await readAll(bytes([fields, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join('\n')));
          expect(got.fields).toEqual(fields);
          expect(got.rows).toEqual(rows);
        }
      }
    }
  });
});
