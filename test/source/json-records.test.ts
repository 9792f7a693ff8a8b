import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/model/hash.ts';
import { shapeKey } from '../../src/model/shape.ts';
import { ByteBatch } from '../../src/source/batch/byte-batch.ts';
import { FieldTree } from '../../src/source/json/field-tree.ts';
import { parseLoose } from '../../src/source/json/loose-value.ts';
import { type Findings, readBatches } from '../../src/source/json/read-batches.ts';
import type { RecordForm } from '../../src/source/json/record-form.ts';
import { NoticeLog } from '../../src/source/notice-log.ts';
import { bytes, inChunks, readAll } from './reading.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Text that is no document of its own. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => !/^[\s]*[[{<\\]/.test(one));
const scalar = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const key = fc.constantFrom('id', 'phone', 'note', 'adress é', 'a b');
const group = fc.dictionary(fc.constantFrom('x', 'y', 'name'), scalar, { maxKeys: 3 });
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: group },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(group, { maxLength: 7 }) },
);
const records = fc.array(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), { minLength: 1, maxLength: 8 });

/** What a record should become: name → text. */
function cellsOf(record: { readonly [key: string]: Json }): Record<string, string> {
  const cells: Record<string, string> = {};
  const put = (name: string, one: Json): void => {
    if (one === null || one === '') return;
    if (Array.isArray(one)) {
      let objects = 0;
      for (const item of one) {
        const object = typeof item === 'object' && item !== null && !Array.isArray(item);
        put(object ? `${name}${objects < 4 ? `[${objects++}]` : '[4+]'}` : name, item);
      }
    } else if (typeof one === 'object') for (const [inner, its] of Object.entries(one)) put(`${name}.${inner}`, its);
    else {
      const said = Buffer.from(typeof one === 'string' ? one : JSON.stringify(one)).toString();
      cells[name] = cells[name] === undefined ? said : `${cells[name]}; ${said}`;
    }
  };
  for (const [name, one] of Object.entries(record)) put(name, one);
  return cells;
}

function named(fields: readonly string[], rows: readonly (readonly string[])[]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, field) => (cell === '' ? [] : [[fields[field] ?? '', cell]]))));
}

const PLAIN: RecordForm = { layout: { path: [] }, lines: false, places: [], skipFirst: false, embedded: () => null, kind: null };

/** Reads with chunks that end where they are told to: fields are found first, then cells are read. */
async function readPieces(document: Buffer, form: RecordForm, sizes: number | readonly number[]) {
  const tree = new FieldTree(1000);
  const log = new NoticeLog();
  const pieces = async function* () {
    for await (const piece of inChunks(document, sizes)) yield Buffer.from(piece);
  };
  const first: Findings = { log: new NoticeLog(), kind: null, large: 0 };
  for await (const batch of readBatches(pieces(), form, tree, first, false)) expect(batch.rows).toBeGreaterThan(0);
  tree.seal(false);
  const rows: string[][] = [];
  const second: Findings = { log, kind: null, large: 0 };
  for await (const batch of readBatches(pieces(), { ...form, kind: first.kind }, tree, second, false)) {
    for (let row = 0; row < batch.rows; row++) rows.push(tree.fields.map((_, field) => batch.value(field, row)));
  }
  return { fields: tree.fields.map(({ name }) => name), rows, notices: log.list() };
}

async function* onePiece(piece: Buffer): AsyncGenerator<Buffer> {
  yield piece;
}

/** The same JSON with every character of its strings as an escape. */
const escaped = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    const units = Array.from({ length: JSON.parse(quoted).length }, (_, at) => JSON.parse(quoted).charCodeAt(at) as number);
    return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
  });

const WRITERS: Readonly<Record<string, (all: readonly Json[]) => string>> = {
  'an array': (all) => JSON.stringify(all),
  'an array over many lines': (all) => JSON.stringify(all, null, '\t'),
  'an array of escapes': (all) => escaped(JSON.stringify(all)),
  'a wrapper': (all) => JSON.stringify({ total: all.length, result: { records: all } }),
  lines: (all) => `${all.map((one) => JSON.stringify(one)).join('\n')}\n`,
  GeoJSON: (all) =>
    JSON.stringify({ type: 'FeatureCollection', features: all.map((one) => ({ type: 'Feature', properties: one })) }),
  'Esri JSON': (all) => JSON.stringify({ features: all.map((attributes) => ({ attributes })) }),
};

const FORMS: Readonly<Record<string, RecordForm>> = {
  'an array': PLAIN,
  'an array over many lines': PLAIN,
  'an array of escapes': PLAIN,
  'a wrapper': { ...PLAIN, layout: { path: ['result', 'records'] } },
  lines: { ...PLAIN, lines: true },
  GeoJSON: { ...PLAIN, layout: { path: ['features'] } },
  'Esri JSON': { ...PLAIN, layout: { path: ['features'] } },
};

it('reads a JSON text sequence (RFC 7464), which has a separator before each record', async () => {
  const { rows } = await readAll({
    bytes: bytes('\u001e{"id":1,"phone":"515-555-0101"}\n\u001e{"id":2,"phone":"515-555-0102"}\n'),
  });
  expect(rows).toEqual([
    ['1', '515-555-0101'],
    ['2', '515-555-0102'],
  ]);
});

describe('records are the same in whatever form of JSON they come', () => {
  it.each(Object.keys(WRITERS))('%s, cut anywhere', async (form) => {
    await fc.assert(
      fc.asyncProperty(records, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), async (all, sizes) => {
        const { fields, rows } = await readPieces(bytes(WRITERS[form]?.(all) ?? ''), FORMS[form] ?? PLAIN, sizes);
        expect(named(fields, rows)).toEqual(all.map(cellsOf));
      }),
      { numRuns: 150 },
    );
  });

  it('cells keep their text, shape and hash on their way to another thread', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const tree = new FieldTree(1000);
        const findings: Findings = { log: new NoticeLog(), kind: null, large: 0 };
        for await (const batch of readBatches(onePiece(bytes(JSON.stringify(all))), PLAIN, tree, findings, false)) {
          const copy = ByteBatch.from(batch.portable());
          for (let field = 0; field < batch.fieldCount; field++) {
            for (let row = 0; row < batch.rows; row++) {
              const said = batch.value(field, row);
              expect(copy.value(field, row)).toBe(said);
              expect([batch.shape(field, row), copy.shape(field, row)]).toEqual([shapeKey(said), shapeKey(said)]);
              expect([batch.hash(field, row), copy.hash(field, row)]).toEqual([hashText(said), hashText(said)]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keys with quotes and backslashes are told apart', async () => {
    const all = [
      { 'a\\b': 1, 'a\b': 2, 'c"d': 3, c: 4 },
      { 'a\b': 5, c: 6, 'c"d': 7, 'a\\b': 8 },
    ];
    const { rows } = await readPieces(bytes(JSON.stringify(all)), PLAIN, 1000);
    expect(rows).toEqual([
      ['1', '2', '3', '4'],
      ['8', '5', '7', '6'],
    ]);
    await expect(readPieces(bytes('[{"c\\"d":1},{"c"d":1}]'), PLAIN, 1000)).rejects.toMatchObject({ code: 'bad-json' });
  });

  it('a whole file of it, in UTF-8 and UTF-16', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), async (all, wide) => {
        const json = JSON.stringify(all, null, 1);
        const input = wide ? Buffer.from(`\uFEFF${json}`, 'utf16le') : bytes(json);
        const { fields, rows } = await readAll(input, { format: 'json' });
        expect(named(fields, rows)).toEqual(all.map(cellsOf));
      }),
      { numRuns: 60 },
    );
  });

  it('text that is no JSON is told from JSON as JSON.parse does', async () => {
    const noise = fc
      .tuple(records, fc.nat(), fc.constantFrom(',', '"', '{', ']', '}', ':', '1', '-', '.', 'e', 'n', ' ', ''))
      .map(([all, at, put]) => {
        const json = JSON.stringify(all);
        const place = at % json.length;
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    await fc.assert(
      fc.asyncProperty(noise, async (json) => {
        const parses = ((): boolean => {
          try {
            return Array.isArray(JSON.parse(json));
          } catch {
            return false;
          }
        })();
        const read = await readPieces(bytes(json), PLAIN, 16).then(
          ({ notices }) => notices.every(({ code }) => code === 'long-lists'),
          () => false,
        );
        // Backslashes, and whole documents behind each other, are read where JSON.parse refuses them.
        fc.pre(!json.includes('\\') && json.startsWith('['));
        if (parses) expect(read).toBe(true);
        else expect(read).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('values inside texts', () => {
  it.each([
    ['JSON', '{"a": [1.50, null], "b": "x\\ny"}', '{"a":["1.50",null],"b":"x\\ny"}'],
    [
      'what Python prints',
      "{'lat': '43.1', 'ok': None, 'n': (1, 2), 'it': \"it's\", 'yes': True}",
      '{"lat":"43.1","ok":null,"n":["1","2"],"it":"it\'s","yes":"True"}',
    ],
    ['a note in brackets', '[1] [Shared] caller says', 'null'],
    ['a list with words', '[Shared]', 'null'],
    ['braces', '{see note}', 'null'],
    ['an end that is missing', '{"a": 1', 'null'],
    ['text behind it', '{"a": 1} called', 'null'],
    ['nesting without end', '['.repeat(500), 'null'],
  ])('%s', (_, said, expected) => {
    const plain = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(plain);
      if (typeof one === 'object' && one !== null && 'members' in one) {
        return Object.fromEntries([...(one.members as ReadonlyMap<string, unknown>)].map(([name, its]) => [name, plain(its)]));
      }
      return one;
    };
    expect(JSON.stringify(plain(parseLoose(said)))).toBe(expected);
  });
});
