import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../eval/mulberry32.ts';
import type { AddressReading } from '../../../src/model/reading.ts';
import { AddressCounter } from '../../../src/profile/location/address-counts.ts';
import { LocationCounter } from '../../../src/profile/location/location-counts.ts';
import { STATUS } from '../../../src/profile/location/status.ts';
import { judgeAddress } from '../../../src/risk/location/judge-address.ts';
import { judgeLocation } from '../../../src/risk/location/judge-location.ts';
import { findMaskedBesideExact } from '../../../src/risk/location/masked-beside-exact.ts';
import { block, none, rounding } from './masks.ts';
import { type Call, type Mask, makeCalls, PER_DEGREE } from './synthetic-city.ts';

const calls = makeCalls(8_000, 3);

/** Judges the calls with their texts cut to something and their points put through a mask. */
function judge(textOf: (call: Call, row: number) => AddressReading, mask: Mask) {
  const chance = mulberry32(1);
  const address = calls.map(textOf);
  const places = calls.map((call) => mask(call, chance));
  const rounded = (value: number, decimals = 7): number => Number(value.toFixed(decimals));
  const location = new LocationCounter(['lat', 'lon'], 'degrees', 0);
  location.add({
    rows: calls.length,
    lat: Float64Array.from(places, ({ north, decimals }) => rounded(40 + north / PER_DEGREE.lat, decimals)),
    lon: Float64Array.from(places, ({ east, decimals }) => rounded(-90 + east / PER_DEGREE.lon, decimals)),
    decimals: new Uint8Array(calls.length).fill(7),
    status: new Uint8Array(calls.length).fill(STATUS.valid),
    address,
  });
  const texts = new AddressCounter(['address'], 0);
  texts.add(address);
  const counts = location.summary();
  return findMaskedBesideExact(counts, judgeLocation(counts), judgeAddress(texts.summary()));
}

const hundredOf = ({ number }: Call): number => Math.floor(number / 100) * 100;
const blockText = (call: Call): AddressReading => ({
  level: 'block',
  number: '',
  street: `${call.street}TH ST`,
  hundred: hundredOf(call),
  unit: '',
});
const houseText = (call: Call): AddressReading => ({
  level: 'number',
  number: String(call.number),
  street: `${call.street}TH ST`,
  hundred: hundredOf(call),
  unit: '',
});
const roundText = (call: Call): AddressReading => ({ ...houseText(call), number: String(hundredOf(call)) });
const withheld: AddressReading = { level: 'redacted', number: '', street: '', hundred: -1, unit: '' };

describe('findMaskedBesideExact', () => {
  it('finds block texts beside house points', () => {
    const found = judge(blockText, none);
    expect(found).toMatchObject({ addressLevel: 'block', of: calls.length });
    expect(found?.rows).toBeGreaterThan(calls.length * 0.8);
    expect(found?.confidence).toBeGreaterThan(0.8);
  });

  it('counts the cut texts as the address column does, and of them those whose points show it', () => {
    const crossing = (call: Call): AddressReading => ({ ...blockText(call), level: 'intersection', hundred: -1 });
    const found = judge(
      (call, row) => (row % 10 === 0 ? crossing(call) : row % 10 === 1 ? houseText(call) : blockText(call)),
      none,
    );
    expect(found).toMatchObject({ texts: { block: 6_400, intersection: 800 }, of: calls.length });
    expect(found?.rows).toBeLessThan(7_200);
  });

  it('finds house numbers cut to the hundred beside house points', () => {
    expect(judge(roundText, none)).toMatchObject({ addressLevel: 'block', texts: { block: calls.length } });
  });

  it('finds withheld texts beside house points', () => {
    const found = judge((call, row) => (row % 20 === 0 ? withheld : houseText(call)), none);
    expect(found).toMatchObject({ addressLevel: 'redacted', rows: calls.length / 20, texts: { redacted: calls.length / 20 } });
  });

  it.each([
    ['block texts beside block points', blockText, block],
    ['house texts beside house points', houseText, none],
    ['block texts beside a coarse grid', blockText, rounding(2)],
    ['withheld texts beside block points', () => withheld, block],
  ] as const)('finds nothing in %s', (_, text, mask) => {
    expect(judge(text, mask)).toBeUndefined();
  });
});
