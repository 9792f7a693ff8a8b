import { describe, expect, it } from 'vitest';
// @ts-expect-error: the files of bin have no types.
import { packTables, unpackTables } from '../../bin/packed-tables.js';

const TABLES = {
  words: Int32Array.of(1, -2, 0x7fffffff),
  pairs: Uint8Array.of(0, 255, 3),
  none: new Int32Array(0),
  text: 'número\tnombre\n',
  last: Int32Array.of(-7),
};

describe('packed tables', () => {
  it('come back as they were', () => {
    expect(unpackTables(packTables(TABLES))).toEqual(TABLES);
  });

  it('stand on the bytes as they were read', () => {
    const bytes = packTables(TABLES);
    expect(unpackTables(bytes)).toMatchObject({ words: { buffer: bytes.buffer } });
  });

  it('of a part of a larger array are that part', () => {
    const pairs = new Uint8Array([9, 1, 2, 9]).subarray(1, 3);
    expect(unpackTables(packTables({ pairs }))).toEqual({ pairs: Uint8Array.of(1, 2) });
  });

  it('of a machine with the other order of bytes are not read', () => {
    const bytes = packTables(TABLES);
    bytes.subarray(0, 4).reverse();
    expect(unpackTables(bytes)).toBeUndefined();
  });
});
