import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/source/bytes/tally.ts';
import { isZstd, unzstd } from '../../src/source/bytes/unzstd.ts';
import { makeZip } from './make-xlsx.ts';
import { inChunks, readAll } from './reading.ts';

const ROWS = [
  ['1', 'ALPHA'],
  ['2', 'BETA'],
];
/** `incident_id,city`, two records; with a checksum, without one, and with a window of 2 GiB. */
const SMALL = Buffer.from('KLUv/SQgAQEAaW5jaWRlbnRfaWQsY2l0eQoxLEFMUEhBCjIsQkVUQQoE7VH+', 'base64');
const PLAIN = Buffer.from('KLUv/QBYAQEAaW5jaWRlbnRfaWQsY2l0eQoxLEFMUEhBCjIsQkVUQQo=', 'base64');
const WIDE = Buffer.from('KLUv/QSoAQEAaW5jaWRlbnRfaWQsY2l0eQoxLEFMUEhBCjIsQkVUQQoE7VH+', 'base64');
/** The same header and 40,000 records `1,ALPHA`. */
const MANY = Buffer.from(
  'KLUv/aQR4gQABAEAwGluY2lkZW50X2lkLGNpdHkKMSxBTFBIQQEAlP/P7xhEAAAAAQD9/8sLEEUAAAABAA5iHQABsZRaKQ==',
  'base64',
);
const SKIPPABLE = Buffer.from('502a4d1803000000616263', 'hex');

async function unpack(packed: Uint8Array, size: number) {
  const tally = new Tally();
  const chunks: Uint8Array[] = [];
  for await (const chunk of unzstd(inChunks(packed, size), tally)) chunks.push(Buffer.from(chunk));
  return {
    text: Buffer.concat(chunks).toString(),
    broken: tally.broken,
    largest: Math.max(0, ...chunks.map(({ length }) => length)),
  };
}

describe('Zstandard', () => {
  it('a file, a pipe and a member of an archive give the same rows', async () => {
    for (const input of [SMALL, { stream: inChunks(SMALL, 3) }, makeZip({ 'calls.csv.zst': SMALL })]) {
      const { rows, codes } = await readAll(input);
      expect(rows).toEqual(ROWS);
      expect(codes).toEqual([]);
    }
    expect((await readAll(SMALL)).facts).toMatchObject({ compression: 'zstd', bytes: SMALL.length });
  });

  it.each([1, 2, 7, 1000])('frames after each other, skippable ones between them, in chunks of %i', async (size) => {
    const { text, broken } = await unpack(Buffer.concat([SKIPPABLE, SMALL, SKIPPABLE, PLAIN, SKIPPABLE]), size);
    expect(text).toBe('incident_id,city\n1,ALPHA\n2,BETA\n'.repeat(2));
    expect(broken).toBeNull();
  });

  it('comes out in steps of a block at most, however tightly it is packed', async () => {
    const { text, largest } = await unpack(MANY, 1000);
    expect(text.length).toBe(17 + 40_000 * 8);
    expect(largest).toBeLessThanOrEqual(128 << 10);
    expect((await readAll(MANY)).rows).toHaveLength(40_000);
  });

  it('cut off or damaged, it gives what is before', async () => {
    expect(await unpack(MANY.subarray(0, 60), 10)).toMatchObject({ broken: 'cut-off', largest: 128 << 10 });
    expect(await unpack(SMALL.subarray(0, 10), 10)).toMatchObject({ text: '', broken: 'cut-off' });
    expect(await unpack(Buffer.concat([SMALL, Buffer.from('rubbish behind it')]), 10)).toMatchObject({ broken: 'damaged' });
    const { notices } = await readAll(MANY.subarray(0, 60));
    expect(notices).toMatchObject([{ code: 'zstd-broken', incomplete: true }]);
    await expect(readAll(SMALL.subarray(0, 10))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('a window of gigabytes is refused before memory is asked for', async () => {
    await expect(readAll(WIDE)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('a frame that needs a dictionary is refused', async () => {
    const needy = Buffer.concat([SMALL.subarray(0, 4), Buffer.from([0x21, 7]), SMALL.subarray(5)]);
    await expect(readAll(needy)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is told by its first bytes', () => {
    expect([SMALL, SKIPPABLE, Buffer.from('id,x'), Buffer.from([0x28])].map(isZstd)).toEqual([true, true, false, false]);
  });
});
