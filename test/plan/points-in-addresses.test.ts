import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

describe('an address with its point in the same cell', () => {
  it('is a location as well', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const hundred = (1 + (i % 12)) * 100;
      const point = `(${(40 + (i % 12) / 1000).toFixed(6)}, ${(-90 - (i % 5) / 1000).toFixed(6)})`;
      return `24-${1000 + i},"${hundred} ${['ALDER', 'BIRCH', 'CEDAR', 'ELM', 'FIR'][i % 5]} AVE\nSpringfield, XX\n${point}"`;
    });
    const text = `incident_number,Block_Location\n${rows.join('\n')}\n`;
    const { location, addresses } = await scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
    expect(location.map(({ columns }) => columns)).toEqual([['Block_Location']]);
    expect(location[0]?.rows.valid).toBe(60);
    expect(location[0]?.effective.class).toBe('block');
    expect(addresses[0]?.level).toBe('block');
  });
});
