import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/model/hash.ts';
import { shapeKey } from '../../src/model/shape.ts';
import { ByteBatch } from '../../src/source/batch/byte-batch.ts';
import { findCells } from '../../src/source/csv/records/cell-table.ts';
import { CSV_LIMITS, type CsvFormat } from '../../src/source/csv/records/format.ts';
import { parseSlab } from '../../src/source/csv/records/parse-slab.ts';
import { slabsOf } from '../../src/source/csv/records/record-splitter.ts';
import { NoticeLog } from '../../src/source/notice-log.ts';

const format = (bareCr: boolean, quote: string | null, way = 'doubled'): CsvFormat => ({
  delimiter: ',',
  quote,
  escape: way,
  bareCr,
  columns: 0,
});

const piece = fc.constantFrom(
  'a',
  'Zoë',
  '12',
  ',',
  ',',
  '"',
  '""',
  ',"',
  '",',
  '"a,b"',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\n\n',
  'b,c\n',
  'd,"e"\r\n',
  '\\"',
  '\\',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const QUOTING = fc.constantFrom<[string | null, string]>(['"', 'doubled'], ['"', '\\'], ['"', 'none'], [null, 'doubled']);

describe('cells found in bytes', () => {
  it('are the cells that csv-parse finds, wherever a slab is taken at all', () => {
    let taken = 0;
    fc.assert(
      fc.property(text, fc.boolean(), QUOTING, fc.integer({ min: 1, max: 3 }), (csv, bareCr, [quote, way], width) => {
        const form = format(bareCr, quote, way);
        const log = new NoticeLog();
        for (const slab of slabsOf(Buffer.from(csv), true, form, CSV_LIMITS, log)) {
          const cells = findCells(slab.bytes, form, width, slab.lines.length);
          if (cells === null) continue;
          taken++;
          const batch = new ByteBatch(cells, quote, width, 1, slab.lines, 0, way === '\\' ? way : null);
          const rows = Array.from({ length: batch.rows }, (_, row) =>
            Array.from({ length: width }, (__, field) => batch.value(field, row)),
          );
          expect(rows).toEqual(parseSlab(slab, form, log));
          rows.forEach((row, index) => {
            row.forEach((value, field) => {
              expect(batch.shape(field, index)).toBe(shapeKey(value));
              expect(batch.hash(field, index)).toBe(hashText(value));
            });
          });
        }
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    ['a,b\nc\n', 2, 2],
    ['a,b\n"c"d,e\n', 2, 2],
    ['a,b\n"c,e\n', 2, 2],
    ['a,b,c\n', 2, 1],
  ])('leave %j to the parser', (csv, width, rows) => {
    expect(findCells(Buffer.from(csv), format(false, '"'), width, rows)).toBeNull();
  });
});
