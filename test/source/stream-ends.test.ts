import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { openTables } from '../../src/source/open-tables.ts';
import { readText } from '../../src/source/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-streams-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = Buffer.from(`id,type\n${'1,FIRE\n'.repeat(3 << 20)}`);
const BINARY = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(2 << 20)]);
const DEAD_GZIP = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(2 << 20, 0xff)]);

/** What is done with a stream, some of which fails. */
type Use = (stream: Readable) => Promise<unknown>;

const broken: Use = async (stream) => {
  for await (const _ of readText(stream)) break;
};
const readAll: Use = async (stream) => {
  for await (const _ of readText(stream));
};
const opened: Use = async (stream) => (await openTable({ stream })).close();
const someRead: Use = async (stream) => {
  const table = await openTable({ stream });
  for await (const _ of table.batches()) break;
  await table.close();
};
const firstOfSome: Use = async (stream) => {
  for await (const _ of openTables({ stream })) break;
};

describe('a stream is destroyed when no more of it is wanted', () => {
  it.each([
    ['the loop over its text is left', TEXT, broken],
    ['it is no text', BINARY, readAll],
    ['its text is read', TEXT, readAll],
    ['the table is closed', TEXT, opened],
    ['the table is closed after some rows', TEXT, someRead],
    ['the loop over its tables is left', TEXT, firstOfSome],
    ['it is packed and the table is closed', gzipSync(TEXT, { level: 0 }), opened],
    ['it holds no table', BINARY, opened],
    ['what is packed is damaged from its start', DEAD_GZIP, opened],
  ] as const)('%s', async (name, bytes, use) => {
    const file = join(folder, `${name}.bin`);
    writeFileSync(file, bytes);
    const stream = createReadStream(file);
    await use(stream).catch(() => {});
    expect(stream.destroyed).toBe(true);
  });
});
