import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { checkPages } from '../../src/source/parquet/check-pages.ts';
import { instantText } from '../../src/source/parquet/instant-text.ts';
import { leafColumns, leafText } from '../../src/source/parquet/leaf-columns.ts';
import { leafType } from '../../src/source/parquet/value-text.ts';
import { makeZip } from './make-xlsx.ts';
import { inChunks, readAll } from './reading.ts';

type Schema = Parameters<typeof parquetWriteBuffer>[0]['schema'];
type Element = Parameters<typeof leafType>[0];

const write = (columnData: ColumnSource[], more: Partial<Parameters<typeof parquetWriteBuffer>[0]> = {}): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));

const text = (element: Partial<Element>, value: unknown): string => leafType({ name: 'x', ...element }).text(value);

describe('a Parquet file', () => {
  const calls = write([
    { name: 'incident_id', data: ['CAD-31-1', 'CAD-31-2', 'CAD-31-3'], type: 'STRING' },
    { name: 'received', data: [new Date('2031-05-01T08:00:00Z'), null, new Date('2031-05-01T09:30:00.250Z')], type: 'TIMESTAMP' },
    { name: 'latitude', data: [41.250137, -0.5, 1e-7], type: 'DOUBLE' },
    { name: 'row_key', data: [9_007_199_254_740_993n, -1n, 0n], type: 'INT64' },
    { name: 'transported', data: [true, false, null], type: 'BOOLEAN' },
    {
      name: 'caller',
      data: [{ name: 'DOE, JANE', phones: ['555-0101', '555-0102'] }, null, { name: 'ROE, RICK' }],
      type: 'JSON',
    },
  ]);

  it('gives its rows as text', async () => {
    const { fields, rows, facts, codes } = await readAll({ bytes: calls, name: 'calls.parquet' });
    expect(fields).toEqual(['incident_id', 'received', 'latitude', 'row_key', 'transported', 'caller']);
    expect(rows).toEqual([
      [
        'CAD-31-1',
        '2031-05-01T08:00:00Z',
        '41.250137',
        '9007199254740993',
        'true',
        '{"name":"DOE, JANE","phones":["555-0101","555-0102"]}',
      ],
      ['CAD-31-2', '', '-0.5', '-1', 'false', ''],
      ['CAD-31-3', '2031-05-01T09:30:00.25Z', '1e-7', '0', '', '{"name":"ROE, RICK"}'],
    ]);
    expect(facts).toMatchObject({ format: 'parquet', bytes: calls.length, rows: 3 });
    expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(codes).toEqual([]);
  });

  it('is read the same from a pipe, from an archive and compressed', async () => {
    const { rows } = await readAll(calls);
    expect((await readAll({ stream: inChunks(calls, 50) })).rows).toEqual(rows);
    expect((await readAll(makeZip({ 'calls.parquet': calls }))).rows).toEqual(rows);
    expect((await readAll(gzipSync(calls))).rows).toEqual(rows);
  });

  it('any rows come out as they went in, whatever the size of pages, groups and codec', async () => {
    const row = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));
    const shape = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 80 }),
      rowGroupSize: fc.integer({ min: 1, max: 50 }),
      pageSize: fc.integer({ min: 16, max: 400 }),
      gzip: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ rows, rowGroupSize, pageSize, gzip }) => {
        const file = write(
          [
            { name: 'text', data: rows.map(([cell]) => cell), type: 'STRING' },
            { name: 'number', data: rows.map(([, cell]) => cell), type: 'INT64' },
          ],
          { rowGroupSize, pageSize, ...(gzip ? { codec: 'GZIP', compressors: { GZIP: (input) => gzipSync(input) } } : {}) },
        );
        expect((await readAll(file)).rows).toEqual(rows.map((cells) => cells.map(String)));
      }),
      { numRuns: 60 },
    );
  });

  it('structures become dotted paths, lists are joined', async () => {
    const group = (name: string, children: number, more: object = {}) => ({
      name,
      num_children: children,
      repetition_type: 'OPTIONAL' as const,
      ...more,
    });
    const leaf = (name: string) => ({
      name,
      type: 'BYTE_ARRAY' as const,
      converted_type: 'UTF8' as const,
      repetition_type: 'OPTIONAL' as const,
    });
    const schema = [
      { name: 'root', num_children: 2 },
      group('caller', 2),
      leaf('name'),
      group('phones', 1, { converted_type: 'LIST' }),
      group('list', 1, { repetition_type: 'REPEATED' }),
      leaf('element'),
      leaf('city'),
    ] satisfies Schema;
    const file = write(
      [
        {
          name: 'caller',
          data: [{ name: 'DOE, JANE', phones: ['555-0101', null, '555-0102'] }, null, { name: null, phones: [] }],
        },
        { name: 'city', data: ['SPRINGFIELD', 'SHELBYVILLE', null] },
      ],
      { schema },
    );
    const { fields, rows } = await readAll(file);
    expect(fields).toEqual(['caller.name', 'caller.phones', 'city']);
    expect(rows).toEqual([
      ['DOE, JANE', '555-0101; 555-0102', 'SPRINGFIELD'],
      ['', '', 'SHELBYVILLE'],
      ['', '', ''],
    ]);
  });

  it('of a large one the sample is blocks from its head to its tail', async () => {
    const data = Int32Array.from({ length: 60_000 }, (_, n) => n);
    const table = await openTable(write([{ name: 'id', data, type: 'INT32' }], { rowGroupSize: 7000 }));
    const { batches, coverage } = await table.sample();
    const ids = batches.flatMap((batch) => Array.from({ length: batch.rows }, (_, row) => Number(batch.value(0, row))));
    expect(coverage).toBe('blocks');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10_000);
    expect(Math.max(...ids)).toBe(59_999);
    let seen = 0;
    for await (const batch of table.batches()) {
      expect(batch.value(0, 0)).toBe(String(batch.firstRecord - 1));
      seen += batch.rows;
    }
    expect(seen).toBe(60_000);
    await table.close();
  });
});

describe('values', () => {
  it.each<[string, Partial<Element>, unknown, string]>([
    ['a decimal of 32 bits', { type: 'INT32', converted_type: 'DECIMAL', scale: 2 }, -105, '-1.05'],
    [
      'a decimal of 64 bits',
      { logical_type: { type: 'DECIMAL', precision: 18, scale: 3 } },
      123_456_789_012_345_678n,
      '123456789012345.678',
    ],
    ['a decimal in bytes', { converted_type: 'DECIMAL', scale: 1 }, Uint8Array.of(0xff, 0x85), '-12.3'],
    ['a decimal without a scale', { converted_type: 'DECIMAL' }, 7, '7'],
    ['a date', { converted_type: 'DATE' }, 22_400, '2031-05-01'],
    ['a date before 1970', { converted_type: 'DATE' }, -1, '1969-12-31'],
    [
      'a time of day',
      { logical_type: { type: 'TIME', isAdjustedToUTC: false, unit: 'MICROS' } },
      49_500_000_001n,
      '13:45:00.000001',
    ],
    ['milliseconds of a day', { converted_type: 'TIME_MILLIS' }, 49_500_000, '13:45:00'],
    [
      'a local moment',
      { logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
      1000n,
      '1970-01-01T00:00:01',
    ],
    [
      'nanoseconds',
      { logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' } },
      -1n,
      '1969-12-31T23:59:59.999999999Z',
    ],
    ['single precision', { type: 'FLOAT' }, Math.fround(37.7749), '37.7749'],
    ['single precision with all its digits', { type: 'FLOAT' }, Math.fround(41.250137), '41.250137'],
    ['text in bytes', { type: 'BYTE_ARRAY' }, new TextEncoder().encode('ELM CT é'), 'ELM CT é'],
    ['bytes', { type: 'BYTE_ARRAY' }, Uint8Array.of(0, 1, 255), '0001ff'],
    ['a map', {}, { key: 12n, value: Uint8Array.of(0) }, '{"key":"12","value":"00"}'],
    ['no number', { type: 'DOUBLE' }, Number.NaN, ''],
  ])('%s', (_, element, value, expected) => {
    expect(text(element, value)).toBe(expected);
  });

  it('single precision gives the shortest digits that are the same number', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const shown = Number(text({ type: 'FLOAT' }, value));
        expect(Math.fround(shown)).toBe(value === 0 ? Math.abs(shown) : value);
      }),
    );
  });

  it('every moment is the one that was stored', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(new Date(instantText(BigInt(date.getTime()), 1000n, true)).getTime()).toBe(date.getTime());
      }),
    );
  });

  it('lists under either of their marks, maps and repeated structures', () => {
    const node = (element: Partial<Element>, children: Parameters<typeof leafColumns>[0]['children'] = []) => ({
      element: { name: 'x', ...element },
      children,
      count: 1,
      path: [],
    });
    const text = (name: string) => node({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8' });
    const list = node({ name: 'units', logical_type: { type: 'LIST' } }, [
      node({ name: 'list', repetition_type: 'REPEATED' }, [node({ name: 'element' }, [text('id'), text('role')])]),
    ]);
    const map = node({ name: 'extra', logical_type: { type: 'MAP' } }, [
      node({ name: 'key_value', repetition_type: 'REPEATED' }, [text('key'), text('value')]),
    ]);
    const leaves = leafColumns(node({}, [list, map, text('units.id')]));
    expect(leaves.map(({ field }) => field.name)).toEqual(['units.id', 'units.role', 'extra', 'units.id (2)']);
    const [ids, , extra] = leaves;
    const units = [{ id: 'E1', role: 'A' }, { id: 'E2' }];
    expect(ids && leafText(ids, units)).toBe('E1; E2');
    expect(extra && leafText(extra, { gate: '1' })).toBe('{"gate":"1"}');
  });
});

describe('files that are not as they should be', () => {
  const file = write([{ name: 'id', data: Array.from({ length: 5000 }, (_, n) => `CAD-31-${n * 7919}`), type: 'STRING' }], {
    rowGroupSize: 1000,
  });

  it.each([
    ['cut off', () => file.subarray(0, file.length - 100)],
    ['nothing but the mark', () => Buffer.from('PAR1')],
    ['a list of contents that makes no sense', () => Uint8Array.from(file).fill(7, file.length - 60, file.length - 8)],
  ])('%s', async (_, make) => {
    await expect(readAll(make())).rejects.toMatchObject({ code: 'bad-parquet' });
  });

  it('damaged in a later part: the rows before are read', async () => {
    const damaged = Uint8Array.from(file);
    damaged.fill(0xee, file.length >> 1, (file.length >> 1) + 200);
    const { rows, notices } = await readAll(damaged);
    expect(rows.length).toBeGreaterThanOrEqual(1000);
    expect(rows.length).toBeLessThan(5000);
    expect(notices).toMatchObject([{ code: 'parquet-broken', incomplete: true }]);
  });

  it('any damage gives rows or an error of the program', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (edits) => {
          const damaged = Uint8Array.from(file);
          for (const [place, byte] of edits) if (place > 3) damaged[place] = byte;
          const outcome = await readAll(damaged).then(
            () => 'read',
            (error: unknown) => (error instanceof Error ? error.name : 'thrown'),
          );
          expect(['read', 'CadAuditError']).toContain(outcome);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('row numbers that make no sense are damage too', async () => {
    const damaged = Uint8Array.from(file);
    damaged[42443] = 131;
    await expect(readAll(damaged)).rejects.toMatchObject({ code: 'bad-parquet' });
  });

  it('a page that says it has billions of values is refused before room is made for them', async () => {
    const group = { columns: [{ meta_data: { data_page_offset: 0n, total_compressed_size: 25n } }] };
    // Thrift: type 0, sizes 8 and 4, a data page header with 2,147,483,647 values.
    const header = Uint8Array.of(
      0x15,
      0,
      0x15,
      16,
      0x15,
      8,
      0x2c,
      0x15,
      0xfe,
      0xff,
      0xff,
      0xff,
      0x0f,
      0x15,
      0,
      0x15,
      6,
      0x15,
      6,
      0,
      0,
    );
    const readAt = async (offset: number, length: number) => header.slice(offset, offset + length);
    await expect(checkPages(readAt, group as unknown as Parameters<typeof checkPages>[1])).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('an encrypted one', async () => {
    await expect(readAll(Buffer.concat([Buffer.from('PARE'), Buffer.alloc(100), Buffer.from('PARE')]))).rejects.toMatchObject({
      code: 'unknown-format',
    });
  });
});
