import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openTable, type TableInput } from '../../src/source/open-table.ts';
import { bytes, inChunks, readAll } from './reading.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const SMALL = 'id,city\n1,X\n2,Y\n';

/** A table of about 7 MB whose last rows differ from its first. */
function largeCsv(): { readonly text: string; readonly rows: number } {
  const rows = 80_000;
  const row = (n: number) =>
    `${n},2031-05-01 08:00:00,"DOE, JANE","said ""no""\nat, the, door, ${n}",${n < 79_000 ? 'HEAD' : 'TAIL'},${n}.5\n`;
  return { text: `id,received,caller,remarks,part,x\n${Array.from({ length: rows }, (_, n) => row(n)).join('')}`, rows };
}

describe('inputs', () => {
  it('a path, bytes and a pipe give the same rows, count and hash', async () => {
    const path = await file('small.csv', SMALL);
    const fromPath = await readAll(path);
    const fromBytes = await readAll({ bytes: bytes(SMALL), name: 'small.csv' });
    const fromPipe = await readAll({ stream: inChunks(bytes(SMALL), 2), name: 'small.csv' });
    expect(fromBytes).toEqual(fromPath);
    expect(fromPipe).toEqual(fromPath);
    expect(fromPath.facts).toMatchObject({ name: 'small.csv', bytes: SMALL.length, rows: 2, sha256: sha256(bytes(SMALL)) });
  });

  it.each<[string, unknown, string | undefined]>([
    ['a stream as it is', Readable.from([bytes(SMALL)]), 'Give a stream as { stream }.'],
    ['a path as stream', { stream: 'small.csv' }, undefined],
    ['text as bytes', { bytes: SMALL }, undefined],
    ['nothing', undefined, undefined],
    ['a number', 5, undefined],
  ])('%s is refused in words', async (_, input, hint) => {
    await expect(openTable(input as TableInput)).rejects.toMatchObject({ name: 'CadAuditError', code: 'usage', hint });
  });

  it('gzip is told by its content; bytes and hash are those of the stored file', async () => {
    const packed = gzipSync(SMALL);
    for (const input of [await file('no-suffix', packed), { stream: inChunks(packed, 5) }]) {
      const { rows, facts, codes } = await readAll(input);
      expect(rows).toHaveLength(2);
      expect(facts).toMatchObject({ compression: 'gzip', bytes: packed.length, sha256: sha256(packed) });
      expect(codes).toEqual([]);
    }
  });

  it('gzip of several members is read to its end', async () => {
    const { rows } = await readAll(Buffer.concat([gzipSync('id,city\n1,X\n'), gzipSync('2,Y\n')]));
    expect(rows).toHaveLength(2);
  });

  it('gzip that is cut off gives what can be had, and says so', async () => {
    const text = `id,city\n${Array.from({ length: 5000 }, (_, n) => `${n},${(n * 7919) % 1000}\n`).join('')}`;
    const packed = gzipSync(text);
    const { rows, notices } = await readAll(packed.subarray(0, packed.length >> 1));
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.length).toBeLessThan(5000);
    expect(notices.find(({ code }) => code === 'gzip-broken')).toMatchObject({ incomplete: true });
  });

  it('a pipe can be read once, a file again', async () => {
    const piped = await openTable({ stream: inChunks(bytes(SMALL), 4) });
    expect(piped.reopenable).toBe(false);
    for await (const _ of piped.rows());
    await expect(piped.rows()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'unreadable' });
    const again = await openTable(await file('again.csv', SMALL));
    expect(again.reopenable).toBe(true);
    for (let turn = 0; turn < 2; turn++) {
      const rows = [];
      for await (const row of again.rows()) rows.push(row);
      expect(rows).toEqual([
        ['1', 'X'],
        ['2', 'Y'],
      ]);
    }
    await again.close();
  });

  it('a second pass does not count notices twice', async () => {
    const table = await openTable(bytes('id,city,unit\n1,X,E1\n2,Y\n3,Z,E2\n'));
    for (let turn = 0; turn < 2; turn++) for await (const _ of table.batches());
    expect(table.notices).toMatchObject([{ code: 'ragged-rows', count: 1 }]);
  });

  it('what is appended after opening is not read', async () => {
    const path = await file('grows.csv', SMALL);
    const table = await openTable(path);
    await appendFile(path, '3,Z\n');
    let rows = 0;
    for await (const batch of table.batches()) rows += batch.rows;
    expect(rows).toBe(2);
    expect(table.facts().sha256).toBe(sha256(bytes(SMALL)));
    await table.close();
  });

  it('progress ends at the size', async () => {
    const table = await openTable(bytes(SMALL));
    const seen: number[] = [];
    for await (const _ of table.batches((progress) => seen.push(progress.bytes)));
    expect(seen.at(-1)).toBe(SMALL.length);
  });

  it('a signal stops the reading', async () => {
    const stop = new AbortController();
    const table = await openTable(bytes(SMALL), { signal: stop.signal });
    stop.abort();
    await expect(table.rows()[Symbol.asyncIterator]().next()).rejects.toThrow();
  });
});

describe('what cannot be opened says why', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\n', 'empty'],
    ['a byte order mark alone', '\uFEFF', 'empty'],
    ['an archive of which nothing is left', 'PK\x03\x04\x14\0\x06\0', 'bad-archive'],
    ['an old Office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'unknown-format'],
    ['a dBASE table', `\x03\x7f\x05\x01\x01\0\0\0\x41\0\x0b\0${'\0'.repeat(52)}\x0d 1 `, 'unknown-format'],
    ['an SQLite database', 'SQLite format 3\0\x10\0', 'unknown-format'],
    ['a picture', '\x89PNG\r\n', 'binary'],
    ['a PDF', '%PDF-1.7\n1,2,3\n', 'unknown-format'],
    ['bytes of a program', `\x01\x02\x03${'\0\x05\x06a'.repeat(50)}`, 'binary'],
    ['a web page', '<!DOCTYPE html><html>', 'unknown-format'],
    [
      'a web archive',
      'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n',
      'unknown-format',
    ],
    ['SQL statements', "INSERT INTO calls (id, caller) VALUES (1, 'JANE ROE');\n", 'unknown-format'],
    ['a dump of a database', '-- dump\n/* of\n one */;\nCREATE TABLE c (id int);\nINSERT INTO c VALUES (1);\n', 'unknown-format'],
    [
      'a dump with COPY',
      '--\nSET statement_timeout = 0;\nCOPY public.c (id, caller) FROM stdin;\n1\tJANE ROE\n\\.\n',
      'unknown-format',
    ],
    ['JSON behind a comment', '// exported\n[{"Caller Name": "JANE DOE"}]', 'unknown-format'],
    ['JSON behind comments', '/* exported\n today */\n{"calls": []}', 'unknown-format'],
    ['JSON behind a guard', ')]}\',\n[{"Caller Name": "JANE DOE"}]', 'unknown-format'],
    ['JSON in a call', 'callback([{"Caller Name": "JANE DOE"}]);', 'unknown-format'],
    ['JSON in a script', 'var calls = [\n {"Caller Name": "JANE DOE"}];', 'unknown-format'],
    ['an ORC file', `ORC\n\x03\0\0\x12\x01${'stripe'.repeat(9)}`, 'unknown-format'],
    ['a bzip2 file', 'BZh91AY&SY\x02\xa1\0', 'unknown-format'],
    ['XML without records', '<?xml version="1.0"?><calls/>', 'empty'],
  ])('%s', async (_, text, code) => {
    await expect(openTable(bytes(text, text.startsWith('\uFEFF') ? 'utf8' : 'latin1'))).rejects.toMatchObject({ code });
  });

  it.each(['ORCHARD_NO', 'TAPE_ID', 'PARENT', 'ORC', 'BZHD'])(
    'a name that begins like a signature is a name: %s',
    async (name) => {
      const { fields, rows } = await readAll(bytes(`${name},CALL_TYPE\n1,NOISE\n2,THEFT\n3,JOSÉ\n`));
      expect([fields, rows.length]).toEqual([[name, 'CALL_TYPE'], 3]);
    },
  );

  it('no file, a folder, a bad encoding, a bad delimiter', async () => {
    await expect(openTable(join(folder, 'missing.csv'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(openTable(folder)).rejects.toMatchObject({ code: 'is-directory' });
    await expect(openTable(bytes(SMALL), { encoding: 'klingon' })).rejects.toMatchObject({ code: 'bad-encoding' });
    await expect(openTable(bytes(SMALL), { delimiter: '|\n' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('a name with an escape sequence is neutralised', async () => {
    const failure = await openTable(join(folder, '\u001b[31mx\u202e.csv')).catch((error: unknown) => String(error));
    expect(failure).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('the sample', () => {
  const { text, rows } = largeCsv();
  const values = (batches: Awaited<ReturnType<Awaited<ReturnType<typeof openTable>>['sample']>>['batches'], field: number) =>
    batches.flatMap((batch) => Array.from({ length: batch.rows }, (_, row) => batch.value(field, row)));

  it('of a small file is all of it', async () => {
    const { batches, coverage } = await (await openTable(bytes(SMALL))).sample();
    expect(coverage).toBe('all');
    expect(values(batches, 1)).toEqual(['X', 'Y']);
  });

  it.each([
    ['a large file', () => file('large.csv', text)],
    ['a large file in UTF-16', () => file('large16.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['a large compressed file', () => file('large.csv.gz', gzipSync(text, { level: 1 }))],
  ])('of %s has blocks from head to tail, cut at record ends inside quotes or not', async (_, make) => {
    const table = await openTable(await make());
    onTestFinished(() => table.close());
    const { batches, coverage } = await table.sample();
    expect(coverage).toBe('blocks');
    expect(new Set(values(batches, 4))).toEqual(new Set(['HEAD', 'TAIL']));
    const ids = values(batches, 0);
    expect(ids.every((id) => /^\d+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(values(batches, 2).every((caller) => caller === 'DOE, JANE')).toBe(true);
    let read = 0;
    for await (const batch of table.batches()) read += batch.rows;
    expect(read).toBe(rows);
    expect(table.notices).toEqual([]);
  });

  it('of a long pipe is its head, and every row still comes', async () => {
    const table = await openTable({ stream: inChunks(bytes(text + text.slice(text.indexOf('\n') + 1)), 65_536) });
    const { batches, coverage } = await table.sample();
    expect(coverage).toBe('head');
    expect(values(batches, 0)[0]).toBe('0');
    let read = 0;
    for await (const batch of table.batches()) read += batch.rows;
    expect(read).toBe(2 * rows);
  });

  it('of a large JSON file comes from all of it', async () => {
    const records = Array.from({ length: 120_000 }, (_, id) => `{"id":${id},"note":"called back, no answer"}`).join(',');
    const { batches, coverage } = await (await openTable(bytes(`[${records}]`))).sample();
    const ids = values(batches, 0).map(Number);
    expect(coverage).toBe('blocks');
    expect(ids.length).toBeLessThanOrEqual(20_000);
    expect(Math.max(...ids)).toBeGreaterThan(100_000);
  });
});
