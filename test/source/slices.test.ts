import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, openTable } from '../../src/source/open-table.ts';
import { pollutedFiles } from './polluted/pollute.ts';

/** All that comes out of an input, with the places at which it stood there. */
async function read(input: Buffer, options: OpenOptions = {}) {
  const table = await openTable({ bytes: input, name: 'calls.csv' }, options);
  const opening = new Set(table.notices.map(({ code }) => code));
  const rows: (readonly [record: number, line: number, ...cells: string[]])[] = [];
  for await (const batch of table.batches()) {
    for (let row = 0; row < batch.rows; row++)
      rows.push([batch.firstRecord + row, batch.line(row), ...table.fields.map((_, field) => batch.value(field, row))]);
  }
  await table.close();
  return {
    rows,
    // What was found while the table was opened is told with each slice.
    told: byCode(table.notices.flatMap(({ code, count = 1, at }) => (opening.has(code) ? [] : [{ code, count, at }]))),
    asides: (table.asides?.() ?? []).map(({ text, where }) => ({ text, where })),
    facts: table.facts(),
  };
}

const byCode = <T extends { readonly code: string }>(told: readonly T[]): T[] =>
  [...told].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The slices of an input, put together again. */
async function readInSlices(input: Buffer, of: number, options: OpenOptions = {}) {
  const slices = [];
  for (let index = 1; index <= of; index++) slices.push(await read(input, { ...options, slice: { index, of } }));
  const told = new Map<string, { code: string; count: number; at: unknown }>();
  for (const one of slices.flatMap((slice) => slice.told)) {
    const known = told.get(one.code);
    told.set(one.code, known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return {
    rows: slices.flatMap(({ rows }) => rows),
    told: byCode([...told.values()]),
    asides: slices.flatMap(({ asides }) => asides),
    facts: slices.at(-1)?.facts,
    sizes: slices.map(({ rows }) => rows.length),
  };
}

async function expectSame(input: Buffer, of: number, options: OpenOptions = {}) {
  const whole = await read(input, options);
  const joined = await readInSlices(input, of, options);
  expect(joined.rows).toEqual(whole.rows);
  expect(joined.told).toEqual(whole.told);
  expect(joined.asides).toEqual(whole.asides);
  const { slice, rows: _, ...last } = joined.facts ?? {};
  const { rows: __, ...facts } = whole.facts;
  expect(slice).toEqual({ index: of, of });
  expect(last).toEqual(facts);
}

describe('the slices of a CSV together are what one reading gives: rows, numbers, lines, notices, notes, hash', () => {
  it.each([2, 5])('with rows of delimiters between the others, in %d slices', async (of) => {
    const rows = Array.from({ length: 4000 }, (_, i) => (i % 700 < 30 ? ',,' : `${i},call ${i},Exampleton`));
    const input = Buffer.from(`id,note,city\n${rows.join('\n')}\n,,\n`);
    expect((await read(input)).rows).toHaveLength(rows.filter((row) => row !== ',,').length);
    await expectSame(input, of);
  });

  it.each(pollutedFiles())('polluted: $name', async ({ text }) => {
    for (const of of [2, 9]) await expectSame(Buffer.from(text), of);
  });

  it('wherever quotes, line breaks and cuts fall, in any encoding', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '\0') }),
      fc.constantFrom('', '12 EXAMPLE ST', '"quoted, twice"', '"two\nlines"', '"open', '5" pipe', 'say ""help""'),
    );
    const text = fc
      .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 40 })
      .map((rows) => ['id,address,notes', ...rows.map((row) => row.join(','))].join('\n'));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom('utf-8', 'utf-16le', 'latin1'),
        async (raw, of, how) =>
          expectSame(iconv.encode(raw, how, { addBOM: how === 'utf-16le' }), of, { delimiter: ',', headerRows: 1 }),
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it('each has about as many bytes', async () => {
    const rows = Array.from({ length: 1000 }, (_, id) => `${1000 + id},12 EXAMPLE ST,"two\nlines"`);
    const { sizes } = await readInSlices(Buffer.from(['id,address,notes', ...rows].join('\n')), 4);
    for (const size of sizes) expect(Math.abs(size - 250)).toBeLessThan(3);
  });

  it('what is piped or packed has none, and its facts say so', async () => {
    const text = Buffer.from('id,address\n1,12 EXAMPLE ST\n2,14 EXAMPLE ST\n');
    const stream = (async function* () {
      yield text;
    })();
    const table = await openTable({ stream }, { slice: { index: 1, of: 2 } });
    expect(table.facts().slice).toBeUndefined();
  });
});
