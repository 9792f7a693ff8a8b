import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openTable, scan, scanTables, type TableInput } from '../../src/index.ts';
import { makeXlsx, makeZip } from './make-xlsx.ts';

const rows = Array.from({ length: 60 }, (_, i) => [`25-${i}`, `${100 + i} N WRENFIELD AVE`, `515-555-01${10 + i}`]);
const csv = [['incident', 'address', 'phone'], ...rows].map((cells) => cells.join(',')).join('\n');
const json = JSON.stringify(rows.map(([incident, address]) => ({ incident, address })));

const INPUTS: Readonly<Record<string, Uint8Array>> = {
  csv: Buffer.from(csv),
  json: Buffer.from(json),
  xml: Buffer.from(`<calls>${rows.map(([incident]) => `<call><id>${incident}</id></call>`).join('')}</calls>`),
  workbook: makeXlsx({ sheets: [{ name: 'calls', rows: [['incident', 'address', 'phone'], ...rows] }] }),
  archive: makeZip({ 'a.csv': csv, 'b.json': json }),
};

/** The input as a stream that aborts as soon as somebody reads it. */
const abortingStream = (bytes: Uint8Array, abort: () => void): TableInput => ({
  stream: (async function* () {
    abort();
    yield bytes;
  })(),
});

const ABORTED = expect.objectContaining({ name: 'AbortError' });

describe('an aborted signal', () => {
  it.each(Object.entries(INPUTS))('ends with its reason: %s', async (_, bytes) => {
    const signal = AbortSignal.abort();
    await expect(scan(bytes, { signal })).rejects.toEqual(ABORTED);
    await expect(openTable(bytes, { signal })).rejects.toEqual(ABORTED);
    await expect(scanTables(bytes, { signal }).next()).rejects.toEqual(ABORTED);
  });

  it.each(Object.entries(INPUTS))('ends what has begun: %s', async (_, bytes) => {
    const reason = new Error('enough');
    const one = new AbortController();
    await expect(
      scan(
        abortingStream(bytes, () => one.abort(reason)),
        { signal: one.signal },
      ),
    ).rejects.toBe(reason);
    const all = new AbortController();
    const parts = scanTables(
      abortingStream(bytes, () => all.abort(reason)),
      { signal: all.signal },
    );
    await expect(parts.next()).rejects.toBe(reason);
  });

  it('ends between the tables of an input', async () => {
    const controller = new AbortController();
    const parts = scanTables(INPUTS['archive'] ?? '', { signal: controller.signal });
    expect((await parts.next()).value).toMatchObject({ part: { member: 'a.csv' } });
    controller.abort();
    await expect(parts.next()).rejects.toEqual(ABORTED);
  });
});

/** A stream that gives these chunks and then neither more nor its end. */
const stalled = (...chunks: readonly Uint8Array[]): Readable => {
  const stream = new Readable({ read() {} });
  for (const chunk of chunks) stream.push(chunk);
  return stream;
};

describe('a stream that stalls', () => {
  const starts: readonly (readonly [string, readonly Uint8Array[]])[] = [
    ['before its first byte', []],
    ['in its head', [Buffer.from('a,b\n1,2\n')]],
    ['among its rows', [Buffer.from(`a,b\n${'1,2\n'.repeat(600_000)}`)]],
    ['in packed data', [gzipSync(Buffer.from(csv)).subarray(0, 300)]],
  ];
  it.each(starts)('%s ends with the reason of the signal and is destroyed', async (_, chunks) => {
    const stream = stalled(...chunks);
    const controller = new AbortController();
    const reason = new Error('enough');
    const scanned = scan({ stream }, { signal: controller.signal, threads: 1 });
    setTimeout(() => controller.abort(reason), 50);
    await expect(scanned).rejects.toBe(reason);
    expect(stream.destroyed).toBe(true);
  });

  it('ends where it is a generator', async () => {
    const controller = new AbortController();
    const stream = (async function* () {
      yield Buffer.from('a,b\n1,2\n');
      await new Promise(() => {});
    })();
    setTimeout(() => controller.abort(), 20);
    await expect(scan({ stream }, { signal: controller.signal })).rejects.toEqual(ABORTED);
  });

  it('ends where it is the list of address points', async () => {
    const points = stalled(Buffer.from('lat,lon\n41.5,-93.6\n'));
    const located = `lat,lon\n${rows.map((_, i) => `41.5${100 + i},-93.6${100 + i}`).join('\n')}\n`;
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const scanned = scan(Buffer.from(located), { addressPoints: { stream: points }, signal: controller.signal });
    await expect(scanned).rejects.toEqual(ABORTED);
    expect(points.destroyed).toBe(true);
  });
});

describe('what is at hand at once leaves the event loop its turn', () => {
  const large = Buffer.from(`incident,address\n${'25-1,100 N WRENFIELD AVE\n'.repeat(300_000)}`);
  const inPieces = async function* () {
    for (let at = 0; at < large.length; at += 1 << 16) yield large.subarray(at, at + (1 << 16));
  };
  const sources: readonly (readonly [string, () => TableInput])[] = [
    ['bytes', () => large],
    ['a generator', () => ({ stream: inPieces() })],
    ['a stream that is full', () => ({ stream: Readable.from(inPieces()) })],
    ['bytes of an archive that is not packed', () => makeZip({ 'a.csv': large.toString() })],
  ];
  it.each(sources)('%s: a timer aborts the reading', async (_, input) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    const reading = async () => {
      const table = await openTable(input(), { signal: controller.signal });
      for await (const _ of table.batches());
    };
    await expect(reading()).rejects.toEqual(ABORTED);
  });
});
