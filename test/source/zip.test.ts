import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/source/archive/directory.ts';
import { mayBeData } from '../../src/source/archive/member-kind.ts';
import { openMember } from '../../src/source/archive/open-member.ts';
import { spool } from '../../src/source/bytes/spool.ts';
import { Tally } from '../../src/source/bytes/tally.ts';
import { makeZip } from './make-xlsx.ts';
import { bytes, inChunks, readAll } from './reading.ts';

const CSV = 'incident_id,city\n1,ALPHA\n2,BETA\n';
const ROWS = [
  ['1', 'ALPHA'],
  ['2', 'BETA'],
];

const at = (all: Uint8Array) => async (offset: number, length: number) => all.subarray(offset, offset + length);

/** Place of a signature. */
const find = (all: Uint8Array, signature: string) => Buffer.from(all).indexOf(Buffer.from(signature, 'latin1'));

describe('a ZIP archive', () => {
  it.each([
    ['deflated', makeZip({ 'calls.csv': CSV })],
    ['stored', makeZip({ 'calls.csv': CSV }, 0)],
    ['gzip inside', makeZip({ 'calls.csv.gz': gzipSync(CSV) })],
    ['an archive inside', makeZip({ 'inner.zip': makeZip({ 'calls.csv': CSV }) })],
    ['a comment behind it', withComment(makeZip({ 'calls.csv': CSV }), 'PK\x05\x06 comment')],
  ])('%s: the rows of its member, from a file and a pipe', async (_, archive) => {
    for (const input of [
      { bytes: archive, name: 'a.zip' },
      { stream: inChunks(archive, 7), name: 'a.zip' },
    ]) {
      const { rows, facts, codes } = await readAll(input);
      expect(rows).toEqual(ROWS);
      expect(facts).toMatchObject({ name: 'a.zip', compression: 'zip', bytes: archive.length, format: 'csv' });
      expect(facts.part?.member).toContain('calls.csv');
      expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(codes).toEqual([]);
    }
  });

  it('any names and contents come out as they went in', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `d/${text}`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true }), async (members) => {
        const archive = zipSync(members);
        const { members: list, cutOff } = await readDirectory(at(archive), archive.length);
        expect(cutOff).toBe(false);
        for (const member of list) {
          const stored = await openMember(at(archive), member, { name: 'a.zip', bytes: 0, sha256: async () => '' });
          const tally = new Tally(false);
          const parts: Uint8Array[] = [];
          for await (const chunk of stored.read(false, tally)) parts.push(chunk);
          const [, content = new Uint8Array()] =
            Object.entries(members).find(([key]) => key.replaceAll('\\', '/') === member.name) ?? [];
          expect(tally.broken).toBeNull();
          expect(Buffer.concat(parts)).toEqual(Buffer.from(content));
        }
        expect(list).toHaveLength(Object.keys(members).length);
      }),
      { numRuns: 60 },
    );
  });

  it('names with dots, roots and escape sequences are only names', async () => {
    for (const name of ['../../etc/calls.csv', '/calls.csv', 'C:\\calls.csv', '\u001b[31mcalls.csv']) {
      const { rows, facts } = await readAll(makeZip({ [name]: CSV }));
      expect(rows).toEqual(ROWS);
      expect(facts.part?.member).toBe(name.replaceAll('\\', '/'));
    }
  });
});

describe('members that are no data', () => {
  it.each([
    '__MACOSX/._calls.csv',
    '.DS_Store',
    'docs/',
    'README.txt',
    'guide.pdf',
    'a/Thumbs.db',
    'map.png',
    'calls.prj',
    'calls.shp.xml',
  ])('%s', (name) => {
    expect(mayBeData(name)).toBe(false);
  });

  it.each(['calls.csv', 'CALLS', 'readme-of-calls.csv', 'data/2031.txt', 'calls.xml', 'calls.dbf'])('%s may be', (name) => {
    expect(mayBeData(name)).toBe(true);
  });

  it('are counted', async () => {
    const { notices } = await readAll(makeZip({ 'readme.txt': 'x', 'a.pdf': '%PDF', 'calls.csv': CSV }));
    expect(notices).toMatchObject([{ code: 'members-skipped', count: 2, level: 'info' }]);
  });

  it('and nothing else: there is no data', async () => {
    await expect(readAll(makeZip({ 'readme.txt': 'x' }))).rejects.toMatchObject({ code: 'empty' });
    await expect(readAll(Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'))).rejects.toMatchObject({ code: 'empty' });
  });
});

describe('archives that are not as they should be', () => {
  const LONG = `incident_id,city\n${Array.from({ length: 20_000 }, (_, n) => `${n},CITY ${(n * 7919) % 1000}\n`).join('')}`;

  it('a password', async () => {
    const archive = Uint8Array.from(makeZip({ 'calls.csv': CSV }));
    archive[find(archive, 'PK\x01\x02') + 8] = 1;
    await expect(readAll(archive)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('a method that is not read', async () => {
    const archive = Uint8Array.from(makeZip({ 'calls.csv': CSV }));
    archive[find(archive, 'PK\x01\x02') + 10] = 12;
    await expect(readAll(archive)).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('a wrong checksum', async () => {
    const archive = Uint8Array.from(makeZip({ 'calls.csv': CSV }));
    const crc = find(archive, 'PK\x01\x02') + 16;
    archive[crc] = ~(archive[crc] ?? 0);
    const { rows, notices } = await readAll(archive);
    expect(rows).toEqual(ROWS);
    expect(notices).toMatchObject([{ code: 'zip-broken', incomplete: true }]);
  });

  it('cut off: what is there is read', async () => {
    const archive = makeZip({ 'calls.csv': LONG, 'more.csv': CSV });
    const { rows, codes, notices } = await readAll(archive.subarray(0, archive.length >> 1));
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.length).toBeLessThan(20_000);
    expect(codes).toContain('zip-broken');
    expect(notices.some(({ incomplete }) => incomplete)).toBe(true);
  });

  it('members over each other', async () => {
    const archive = Uint8Array.from(makeZip({ 'a.csv': LONG, 'b.csv': LONG }));
    const second = Buffer.from(archive).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    archive.fill(0, second + 42, second + 46);
    await expect(readAll(archive)).rejects.toMatchObject({ code: 'bad-archive' });
  });

  it('one that unpacks without end is cut', async () => {
    const archive = makeZip({ 'calls.csv': `incident_id,city\n${'1,ALPHA\n'.repeat(100_000)}` });
    const [member] = (await readDirectory(at(archive), archive.length)).members;
    if (!member) throw new Error('no member');
    const limits = { members: 10, directory: 1000, calm: 50_000, ratio: 20 };
    const stored = await openMember(at(archive), member, { name: '', bytes: 0, sha256: async () => '' }, limits);
    const tally = new Tally(false);
    let read = 0;
    for await (const chunk of stored.read(false, tally)) read += chunk.length;
    expect(tally.broken).toBe('too-large');
    expect(read).toBeLessThan(200_000);
  });

  it('more members than are looked at', async () => {
    const archive = makeZip(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.csv`, CSV])));
    const { members, left } = await readDirectory(at(archive), archive.length, {
      members: 5,
      directory: 1 << 20,
      calm: 1,
      ratio: 1,
    });
    expect([members.length, left]).toEqual([5, 15]);
  });

  it('archives in archives in archives', async () => {
    let archive = makeZip({ 'calls.csv': CSV });
    archive = makeZip({ 'a.zip': makeZip({ 'b.zip': archive }) });
    await expect(readAll(archive)).rejects.toMatchObject({ code: 'too-deep' });
  });

  it('any bytes behind the signature give an error of the program or rows', async () => {
    const archive = makeZip({ 'calls.csv': LONG.slice(0, 2000), 'b.csv': CSV });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (edits) => {
          const damaged = Uint8Array.from(archive);
          for (const [place, byte] of edits) if (place > 3) damaged[place] = byte;
          const outcome = await readAll(damaged).then(
            () => 'read',
            (error: unknown) => (error instanceof Error ? error.name : 'thrown'),
          );
          expect(['read', 'CadAuditError']).toContain(outcome);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('zip64', () => {
  it('sizes and places beyond 32 bits are taken from the extra field and the large end record', async () => {
    const { rows } = await readAll(asZip64(makeZip({ 'calls.csv': CSV })));
    expect(rows).toEqual(ROWS);
  });
});

describe('what is kept in memory', () => {
  it('comes back from any place, and is bounded', async () => {
    const all = Uint8Array.from({ length: 3_000_000 }, (_, n) => (n * 7919) >> 3);
    const { readAt, size } = await spool(inChunks(all, 700_001), 'It', undefined);
    expect(size).toBe(all.length);
    for (const [offset, length] of [
      [0, 10],
      [1_048_570, 20],
      [1, 2_900_000],
      [2_999_990, 100],
      [4_000_000, 5],
    ] as const) {
      expect(Buffer.compare(await readAt(offset, length), all.subarray(offset, offset + length))).toBe(0);
    }
    await expect(spool(inChunks(all, 1000), 'It', undefined, 10_000)).rejects.toMatchObject({ code: 'too-large' });
  });
});

function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const copy = Buffer.concat([archive, bytes(comment, 'latin1')]);
  copy.writeUInt16LE(comment.length, archive.length - 2);
  return copy;
}

/** The same archive of one member with all its numbers in the fields for large archives. */
function asZip64(archive: Uint8Array): Uint8Array {
  const buffer = Buffer.from(archive);
  const list = find(buffer, 'PK\x01\x02');
  const end = find(buffer, 'PK\x05\x06');
  const entry = Buffer.from(buffer.subarray(list, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, place);
  entry.writeUInt16LE(28, 30);
  const nameEnd = 46 + entry.readUInt16LE(28);
  const entry64 = Buffer.concat([entry.subarray(0, nameEnd), extra]);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(entry64.length), 40);
  record.writeBigUInt64LE(BigInt(list), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(list + entry64.length), 8);
  const last = Buffer.from(buffer.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([buffer.subarray(0, list), entry64, record, locator, last]);
}
