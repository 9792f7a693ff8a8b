import { describe, expect, it } from 'vitest';
import { CSV_LIMITS, type CsvFormat } from '../../src/source/csv/records/format.ts';
import { parseSlab } from '../../src/source/csv/records/parse-slab.ts';
import { RecordSplitter } from '../../src/source/csv/records/record-splitter.ts';
import type { Slab } from '../../src/source/csv/records/slab.ts';
import { NoticeLog } from '../../src/source/notice-log.ts';

/** Small bounds stand in for large files. */
const LIMITS = { ...CSV_LIMITS, cell: 64, record: 256, slab: 128, rows: 8 };
const FORMAT: CsvFormat = { delimiter: ',', quote: '"', bareCr: false, columns: 3 };

function split(text: string, chunk: number, format = FORMAT) {
  const log = new NoticeLog();
  const splitter = new RecordSplitter(format, LIMITS, log);
  const all = Buffer.from(text);
  const slabs: Slab[] = [];
  // A slab is valid until the next call.
  const keep = (found: readonly Slab[]) => {
    for (const slab of found) slabs.push({ ...slab, bytes: Buffer.from(slab.bytes) });
  };
  for (let at = 0; at < all.length; at += chunk) keep(splitter.push(all.subarray(at, at + chunk)));
  keep(splitter.end());
  const rows = slabs.flatMap((slab) => parseSlab(slab, format, log));
  const lines = slabs.flatMap((slab) => slab.lines);
  return { rows, lines, notices: log.list(), largest: Math.max(...slabs.map((slab) => slab.bytes.length)) };
}

const CHUNKS = [1, 7, 64, 100_000];

describe('memory stays bounded and nothing is dropped in silence', () => {
  it.each(CHUNKS)('a cell without end is cut, the rest of its record kept (chunks of %i)', (chunk) => {
    const long = 'x'.repeat(5000);
    const { rows, lines, notices } = split(`1,a,b\n2,${long},c\n3,"${long}",d\n4,e,f\n`, chunk);
    expect(rows).toEqual([
      ['1', 'a', 'b'],
      ['2', long.slice(0, 64), 'c'],
      ['3', long.slice(0, 64), 'd'],
      ['4', 'e', 'f'],
    ]);
    expect(lines).toEqual([1, 2, 3, 4]);
    expect(notices).toMatchObject([{ code: 'cell-truncated', count: 2, at: { line: 2 }, incomplete: true }]);
  });

  it.each(CHUNKS)('a long cell with line breaks and quotes is one cell (chunks of %i)', (chunk) => {
    const long = 'said ""no""\n'.repeat(200);
    const { rows, lines, notices } = split(`1,"${long}",b\n2,c,d\n`, chunk);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[1]?.startsWith('said "no"\nsaid "no"\n')).toBe(true);
    expect(rows[1]).toEqual(['2', 'c', 'd']);
    expect(lines).toEqual([1, 202]);
    expect(notices.map(({ code }) => code)).toEqual(['cell-truncated']);
  });

  it.each(CHUNKS)('a quote that is never closed costs its own line only (chunks of %i)', (chunk) => {
    const many = Array.from({ length: 300 }, (_, n) => `${n},plain,row\n`).join('');
    const { rows, lines, notices } = split(`1,"stray,b\n${many}`, chunk);
    expect(rows).toHaveLength(301);
    expect(rows[0]).toEqual(['1', '"stray', 'b']);
    expect(lines.at(-1)).toBe(301);
    expect(notices).toMatchObject([{ code: 'unclosed-quote', count: 1, at: { line: 1 } }]);
  });

  it.each(CHUNKS)('many stray quotes are mended one by one (chunks of %i)', (chunk) => {
    const { rows, notices } = split('1,"5 ft,a\n2,b,"x\n3,c,d\n'.repeat(50), chunk);
    expect(rows).toHaveLength(150);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(notices[0]).toMatchObject({ code: 'unclosed-quote' });
  });

  it('a long text is no row of stray records because a comma makes its first line fit', () => {
    const { rows, notices } = split(`1,"${'lorem ipsum, dolor\n'.repeat(100)}",b\n2,c,d\n`, 64);
    expect(rows).toHaveLength(2);
    expect(notices.map(({ code }) => code)).toEqual(['cell-truncated']);
  });

  it('a multi-byte character is not cut in two', () => {
    const { rows } = split(`1,${'é'.repeat(500)},b\n`, 100_000);
    expect(rows[0]?.[1]).toBe('é'.repeat(32));
  });

  it('no slab grows with the input', () => {
    const { largest } = split(`1,"${'x'.repeat(50_000)}",b\n${'2,c,d\n'.repeat(5000)}`, 4096);
    expect(largest).toBeLessThan(4096 + 256);
  });

  it('a single column with a quote that is never closed is read line by line', () => {
    const { rows, notices } = split(`"stray\n${'plain\n'.repeat(100)}`, 16, { ...FORMAT, columns: 1 });
    expect(rows).toHaveLength(101);
    expect(notices.map(({ code }) => code)).toEqual(['unclosed-quote']);
  });
});
