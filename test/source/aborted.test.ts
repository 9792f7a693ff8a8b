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
