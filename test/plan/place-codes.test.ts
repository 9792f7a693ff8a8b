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
    expect(coarse?.effective).toMatchObject({ mask: 'grid-degrees', class: 'neighbourhood' });
    expect((await judged(7))?.effective.class).toBe('block');
    expect((await judged(9))?.effective.class).toBe('building');
  });
});

const DIGITS = '23456789CFGHJMPQRVWX';

/** A plus code of ten digits, written from the definition: base 20, pairs of latitude and longitude. */
function plusCode(lat: number, lon: number): string {
  let [y, x] = [Math.floor((lat + 90) * 8000), Math.floor((lon + 180) * 8000)];
  let code = '';
  for (let i = 0; i < 5; i++) {
    code = `${DIGITS[y % 20]}${DIGITS[x % 20]}${code}`;
    [y, x] = [Math.floor(y / 20), Math.floor(x / 20)];
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}

/** Invented places that lie on both sides of 88° W. */
const PLACES = Array.from({ length: 400 }, (_, i) => ({
  lat: 41.5 + ((i * 37) % 397) * 0.0003,
  lon: -88.05 + ((i * 101) % 389) * 0.0003,
}));

async function judgedCodes(
  header: string,
  write: (lat: number, lon: number) => string,
  options: { readonly state?: string } = {},
) {
  const text = `incident_number,${header}\n${PLACES.map(({ lat, lon }, i) => `24-${1000 + i},${write(lat, lon)}`).join('\n')}\n`;
  return scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [], ...options });
}

const TOWN = /Which town the codes were cut for/;

describe('plus codes that are cut to their end', () => {
  it('are put back by another column of the table', async () => {
    const { location } = await judgedCodes(
      'latitude,longitude,plus_code',
      (lat, lon) => `${lat.toFixed(3)},${lon.toFixed(3)},${plusCode(lat, lon).slice(4)}`,
    );
    const codes = location.find(({ columns }) => columns[0] === 'plus_code');
    expect(codes?.rows).toMatchObject({ valid: 400 });
    expect(codes?.beside?.[0]?.apart.p90).toBeLessThan(80);
    expect(codes?.cannotTell.join()).not.toMatch(TOWN);
    expect(codes?.effective).toMatchObject({ mask: 'grid-degrees', class: 'building' });
  });

  it('are judged by their ways from each other where nothing says where they are', async () => {
    const { location, singlingOut } = await judgedCodes('plus_code', (lat, lon) => `${plusCode(lat, lon).slice(4)} Springfield`);
    expect(location[0]?.rows.valid).toBe(400);
    expect(location[0]?.distinctPoints).toBeGreaterThan(390);
    expect(location[0]?.cannotTell.join()).toMatch(TOWN);
    expect(location[0]?.referenceSystem.how).toMatch(/cut to their end/);
    expect(location[0]?.effective.class).toBe('building');
    expect(singlingOut.length).toBeGreaterThan(0);
  });

  it('are put back by the state where the region they leave open is wider than it', async () => {
    const { location } = await judgedCodes('plus_code', (lat, lon) => plusCode(lat, lon).slice(2), { state: 'IL' });
    expect(location[0]?.cannotTell.join()).not.toMatch(TOWN);
    const wide = await judgedCodes('plus_code', (lat, lon) => plusCode(lat, lon).slice(4), { state: 'IL' });
    expect(wide.location[0]?.cannotTell.join()).toMatch(TOWN);
  });

  it('say no more than their cell', async () => {
    const { location } = await judgedCodes('plus_code', (lat, lon) => `${plusCode(lat, lon).slice(0, 6)}00+`);
    expect(location[0]?.effective).toMatchObject({ class: 'area' });
    expect(location[0]?.effective.radiusM?.p90).toBeGreaterThan(2000);
    const eight = await judgedCodes('plus_code', (lat, lon) => plusCode(lat, lon).slice(0, 9));
    expect(eight.location[0]?.effective).toMatchObject({ mask: 'grid-degrees', class: 'neighbourhood' });
  });
});
