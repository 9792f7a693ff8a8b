import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { bytes, inChunks, readAll } from './reading.ts';

/** Cells with everything that makes CSV hard, and characters that every encoding tried here has. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...'abcXYZ019 .-/é€') }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', ' ', 'é') }) },
  { weight: 1, arbitrary: fc.constantFrom('', '12 EXAMPLE ST', 'DOE, JANE', 'say "help"', '555-0100', '2031-05-01 08:00') },
  { weight: 1, arbitrary: fc.constantFrom('two\nlines', 'a\r\nb', '"', '""', ',', "it's") },
);

const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', ', ', '||'),
  quote: fc.constantFrom('"', "'"),
  escape: fc.constantFrom('doubled', '\\'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'windows-1252'),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

function write(
  rows: readonly (readonly string[])[],
  { delimiter, quote, escape: way, lineEnd, quoteAll, lastLineEnd }: Form,
): string {
  const doubled = (text: string) => text.replaceAll(quote, quote + quote);
  const slashed = (text: string) => text.replace(/[\\'"]/g, (mark) => (mark === quote || mark === '\\' ? `\\${mark}` : mark));
  const quoted = (text: string) => `${quote}${way === 'doubled' ? doubled(text) : slashed(text)}${quote}`;
  const needsQuotes = (text: string) => quoteAll || text === '' || /["'\r\n,;\t| \\]/.test(text);
  const lines = rows.map((row) => row.map((text) => (needsQuotes(text) ? quoted(text) : text)).join(delimiter));
  return lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
}

function encode(text: string, { encoding, bom }: Form): Buffer {
  return iconv.encode(text, encoding, { addBOM: bom && encoding !== 'windows-1252' });
}

describe('any table reads back as it was written', () => {
  it('in every delimiter, quoting, line end and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(table, form, async (rows, how) => {
        const header = Array.from({ length: rows[0]?.length ?? 0 }, (_, index) => `field_${index}`);
        const input = encode(write([header, ...rows], how), how);
        const { delimiter, encoding, quote } = how;
        const options = { delimiter, encoding, quote, escape: how.escape };
        const got = await readAll(input, { ...options, header: true, footerLines: 0 });
        expect(got.fields).toEqual(header);
        // Rows without any value are no records.
        expect(got.rows).toEqual(rows.filter((cells) => !cells.every((cell) => /^[ \t]*$/.test(cell))));
        expect(got.codes.filter((code) => code !== 'blank-rows')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('whatever the chunks are that a pipe delivers it in', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, form, sizes, async (rows, how, chunks) => {
        const input = encode(write(rows, how), how);
        fc.pre(input.length > 0);
        const { delimiter, encoding, quote } = how;
        const options = { delimiter, encoding, quote, escape: how.escape, header: false };
        const whole = await readAll(input, options);
        const piped = await readAll({ stream: inChunks(input, chunks) }, options);
        expect(piped.rows).toEqual(whole.rows);
        expect(piped.lines).toEqual(whole.lines);
        expect(piped.facts.sha256).toBe(whole.facts.sha256);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the form by itself for tables like exports', async () => {
    const row = fc.tuple(
      fc.integer({ min: 100_000, max: 999_999 }).map(String),
      fc.integer({ min: 10, max: 28 }).map((day) => `2031-05-${day} 08:15:00`),
      fc.integer({ min: 1, max: 9999 }).map((number) => `${number} EXAMPLE ST`),
      fc.constantFrom('DOE, JANE', 'ROE; JOHN', 'POE|MARY', 'Zoë'),
      fc.constantFrom('ON SCENE\nALL CLEAR', 'say "help"', 'no answer, called back; twice', ''),
      fc.integer({ min: 41_000, max: 42_000 }).map((value) => `${value / 1000}`),
    );
    const header = ['Call_ID', 'Received', 'Address', 'Caller', 'Remarks', 'Latitude'];
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 8, maxLength: 30 }), form, async (rows, how) => {
        const input = encode(write([header, ...rows], how), {
          ...how,
          bom: how.encoding.startsWith('utf-') && how.encoding !== 'utf-8',
        });
        const got = await readAll(input);
        expect(got.fields).toEqual(header);
        expect(got.rows).toEqual(rows);
        expect(got.facts.dialect?.delimiter).toBe(how.delimiter);
      }),
      { numRuns: 200 },
    );
  });
});

it.each(['"', "'"])('a doubled delimiter is told from empty cells, whatever stands in %s', async (quote) => {
  const rows = Array.from({ length: 8 }, (_, n) => `10000${n}||${quote}POE|MARY${quote}||1 EXAMPLE ST||${quote}A|B${quote}`);
  const { fields, facts } = await readAll(bytes(['Call_ID||Caller||Address||Remarks', ...rows].join('\n')));
  expect(fields).toEqual(['Call_ID', 'Caller', 'Address', 'Remarks']);
  expect(facts.dialect?.delimiter).toBe('||');
});

describe('line ends', () => {
  it.each([
    ['\n', 'lf'],
    ['\r\n', 'crlf'],
    ['\r', 'cr'],
  ])('%j is told as %s', async (lineEnd, told) => {
    const { facts } = await readAll(bytes(['id,city', '1,X', '2,Y', ''].join(lineEnd)));
    expect(facts.dialect?.recordEnd).toBe(told);
  });

  it('ones in cells are no ends of records, however many they are', async () => {
    const { facts, rows } = await readAll(bytes('id,city,remarks\r"two\nlines","two\nlines","three\nlines\n"'));
    expect(facts.dialect?.recordEnd).toBe('cr');
    expect(rows).toEqual([['two\nlines', 'two\nlines', 'three\nlines\n']]);
  });

  it('mixed ones are told and read', async () => {
    const { facts, rows } = await readAll(bytes('id,city\r\n1,X\n2,Y\r\n3,Z\n'));
    expect(facts.dialect?.recordEnd).toBe('mixed');
    expect(rows).toHaveLength(3);
  });
});
