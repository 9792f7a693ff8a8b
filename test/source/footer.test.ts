import { describe, expect, it } from 'vitest';
import { isClientNote, isResultNote } from '../../src/source/csv/around/client-note.ts';
import { isSum } from '../../src/source/csv/around/sum-row.ts';
import { bytes, readAll } from './reading.ts';

const COUNTS = [
  '(12 rows affected)',
  '(1 row affected)',
  '12 rows in set (0.01 sec)',
  '12 rows in set, 1 warning (0.01 sec)',
  '1,234 rows selected.',
  '12 rows selected (0.5 seconds)',
  '  12 record(s) selected.',
  'Query OK, 12 rows affected (0.02 sec)',
  'Fetched 12 row(s) in 0.15s',
  'Time taken: 0.05 seconds, Fetched: 12 row(s)',
  '(12 filas)',
  '12 Zeilen ausgewählt.',
  'Empty set (0.00 sec)',
  'no rows selected',
  'Completion time: 2031-05-01T10:00:00.1234567-05:00',
  'Elapsed: 00:00:00.01',
  'Time: 12.345 ms',
  'Page 1 of 12',
  '*** End of Report ***',
];
const SESSION = ['SQL> spool off', 'mysql> exit', 'MariaDB [cad]> quit', 'Bye', 'Disconnected from Oracle Database 19c'];
const SUMS = [
  ['Total', '1234'],
  ['GRAND TOTAL:', '12', '3.5'],
  ['Total Calls', '12'],
  ['Sum', '$1,234.50'],
  ['Average', '12%'],
  ['Total   1234'],
  ['TOTAL: 12 calls'],
  ['*** Total records: 12'],
  ['Rows: 12'],
  ['Number of incidents = 12'],
];

describe('what stands under a result', () => {
  it.each(COUNTS)('a count or a time: %s', (line) => expect([isResultNote(line), isClientNote(line)]).toEqual([true, true]));
  // What was typed may name somebody, so such a line is looked through.
  it.each(SESSION)('a line of the session: %s', (line) =>
    expect([isResultNote(line), isClientNote(line)]).toEqual([false, true]),
  );
  it.each(SUMS)('a sum: %s %s', (...filled) => expect(isSum(filled)).toBe(true));

  it.each([
    '12 rows of townhouses',
    '(12)',
    'Time: late',
    'Elapsed',
    'Byers',
    'SQL',
    '12 records of RP',
    'Page 1',
    'End of road',
  ])('not %s', (line) => expect(isClientNote(line)).toBe(false));
  it.each([
    ['TOTAL LOSS', '12'],
    ['TOTAL WINE', '1200'],
    ['Total', 'TARN, IVO'],
    ['Total', '2031-05-01', '12'],
    ['Total'],
    ['TOTAL 12 SENT TO THE PARK'],
    ['Count', 'Orlok'],
    ['24-100', '12'],
  ])('not %s %s', (...filled) => expect(isSum(filled)).toBe(false));
});

/** A first column of words, to which a sum is no stranger. */
const NAMES = ['CALL_TYPE', 'RECEIVED', 'CALLER', 'UNITS'];
const ROWS = Array.from({ length: 12 }, (_, at) => [
  ['NOISE', 'WELFARE CHECK', 'THEFT'][at % 3] as string,
  `2031-05-${10 + at} 10:00`,
  ['MARA KESTREL', 'IVO TARN', ''][at % 3] as string,
  `${at % 5}`,
]);
const WIDTHS = [14, 17, 13, 5];
const padded = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' ');
const commas = [NAMES, ...ROWS].map((row) => row.join(','));
const columns = [padded(NAMES), WIDTHS.map((width) => '-'.repeat(width)).join(' '), ...ROWS.map(padded)];

describe('sums and counts of programs are no calls', () => {
  it.each([
    ...COUNTS,
    ...SESSION.map((line) => `(12 rows affected)\n\n${line}`),
    ...[
      'Total,,,12',
      ',,Total,44',
      'Grand Total,,,"1,234"',
      'Totals,12,,44',
      'Total:,12',
      'Count,12,,',
      'Total   1234',
      'Total',
      'TOTAL,,,',
    ],
    ...['Page 1 of 1,,,', '*** End of report ***,,,'],
  ])('below CSV: %s', async (note) => {
    for (const between of ['\n', '\n\n']) {
      const { rows, codes } = await readAll(bytes(`${commas.join('\n')}${between}${note}\n`));
      expect([rows, codes]).toEqual([ROWS, ['footer-skipped']]);
    }
  });

  it.each([...COUNTS, ...SESSION, 'Total   1234', padded(['Total', '', '', '12']), padded(['', '', 'Sum:', '12'])])(
    'below fixed columns: %s',
    async (note) => {
      for (const between of ['\n', '\n\n']) {
        const { rows, codes } = await readAll(bytes(`${columns.join('\n')}${between}${note}\n`));
        expect(rows).toEqual(ROWS);
        expect(codes).toEqual(['fixed-width', 'ruler-skipped', 'footer-skipped']);
      }
    },
  );

  it('calls that have such words in them stay', async () => {
    const last = ['TOTAL LOSS FIRE,2031-05-30 10:00,,3', 'TOTAL,2031-05-30 11:00,,3'];
    const { rows } = await readAll(bytes([...commas, ...last, ''].join('\n')));
    expect(rows.slice(-2)).toEqual(last.map((line) => line.split(',')));
  });

  it('between results that are put after each other, they are left out and told', async () => {
    for (const lines of [commas, columns]) {
      const two = [...lines, '', '(12 rows affected)', '', ...lines, '', '(12 rows affected)', ''];
      const { rows, notices } = await readAll(bytes(two.join('\n')));
      expect(rows).toEqual([...ROWS, ...ROWS]);
      const told = notices.find(({ code }) => code === 'result-notes');
      expect([told?.count, told?.level]).toEqual([1, 'warning']);
    }
  });

  it('under a result of one column they are told from its values', async () => {
    const remarks = ROWS.map((_, at) => `RP ADV LOUD MUSIC AT NUMBER ${at}`);
    for (const many of [1, 500]) {
      const lines = Array(many).fill(remarks).flat();
      const { rows, codes } = await readAll(bytes(['NARRATIVE', ...lines, '', '(12 rows affected)', ''].join('\n')));
      expect([rows.length, codes]).toEqual([lines.length, ['footer-skipped']]);
    }
  });
});
