import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/** Invented geohashes around one place. */
const geohashes = (length: number) =>
  Array.from({ length: 60 }, (_, i) => {
    const tail = Array.from({ length: length - 4 }, (_, j) => ALPHABET[(i * (j + 7) * 13 + j * 5 + i) % 32]).join('');
    return `dp3${ALPHABET[9 + (i % 3)]}${tail}`;
  });

async function judged(length: number) {
  const text = `incident_number,geohash\n${geohashes(length)
    .map((code, i) => `24-${1000 + i},${code}`)
    .join('\n')}\n`;
  const { location } = await scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
  return location[0];
}

describe('codes of cells', () => {
  it('bound the precision by the length of the code', async () => {
    const coarse = await judged(6);
    expect(coarse?.rows.valid).toBeGreaterThan(50);
    expect(coarse?.effective).toMatchObject({ mask: 'grid-degrees', class: 'area' });
    expect((await judged(7))?.effective.class).toBe('block');
    expect((await judged(9))?.effective.class).toBe('building');
  });
});
