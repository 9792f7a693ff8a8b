import { mulberry32 } from '../../../eval/mulberry32.ts';
import type { AddressReading } from '../../../src/model/reading.ts';
import { LocationCounter } from '../../../src/profile/location/location-counts.ts';
import type { LocationRows } from '../../../src/profile/location/location-rows.ts';
import { digitsWritten } from './digits-written.ts';

/** An invented city on a grid of streets: every call has a true place, so the error of any mask is known exactly. */
export interface Call {
  readonly street: number;
  readonly number: number;
  /** Metres east and north of the city's corner. */
  readonly east: number;
  readonly north: number;
}

/** The published place of a call in metres; `text` replaces the address text. */
export interface Published {
  readonly east: number;
  readonly north: number;
  readonly decimals?: number;
  readonly cut?: true;
}
export type Mask = (call: Call, chance: () => number) => Published;

const LATITUDE = 40;
const LONGITUDE = -90;
/** Metres per degree at 40° N. */
export const PER_DEGREE = { lat: 111_035, lon: 85_394 };
/** Degrees of a place in the city, and back. */
export const degreesAt = (east: number, north: number) => ({
  lat: LATITUDE + north / PER_DEGREE.lat,
  lon: LONGITUDE + east / PER_DEGREE.lon,
});
export const metresAt = (lat: number, lon: number) => ({
  east: (lon - LONGITUDE) * PER_DEGREE.lon,
  north: (lat - LATITUDE) * PER_DEGREE.lat,
});
const STREETS = 30;
/** Metres north of a street, and east of the start of a hundred: no city's streets and blocks are exactly alike. */
export const northOf = (street: number): number => street * 210 + 25 * Math.sin(street * 1.7);
export const eastOf = (hundred: number): number => hundred * 110 + 12 * Math.sin(hundred * 2.3);
const HUNDREDS = 50;
const HOUSES_PER_HUNDRED = 12;

/** Calls to houses; some houses call often. House positions follow their numbers along the street, with lots of uneven width. */
export function makeCalls(count: number, seed: number): readonly Call[] {
  const chance = mulberry32(seed);
  const lots = mulberry32(seed + 1);
  const houses: Call[] = [];
  for (let street = 0; street < STREETS; street++) {
    for (let hundred = 1; hundred <= HUNDREDS; hundred++) {
      for (let house = 0; house < HOUSES_PER_HUNDRED; house++) {
        const within = 4 + house * 8 + (house % 2);
        const along = ((within + 8 * (lots() - 0.5)) / 100) * (eastOf(hundred + 1) - eastOf(hundred));
        const side = (within % 2 === 0 ? 1 : -1) * (14 + 6 * lots());
        houses.push({
          street,
          number: hundred * 100 + within,
          east: eastOf(hundred) + along,
          north: northOf(street) + side,
        });
      }
    }
  }
  return Array.from({ length: count }, () => {
    // A quarter of the calls come from one house in twenty.
    const pool = chance() < 0.25 ? Math.floor(houses.length / 20) : houses.length;
    return houses[Math.floor(chance() * pool) * (pool === houses.length ? 1 : 20)] as Call;
  });
}

export interface Trial {
  readonly counter: LocationCounter;
  /** True displacements in metres, ascending. */
  readonly errors: readonly number[];
}

/** Publishes the calls through a mask and counts what comes out. */
export function publish(calls: readonly Call[], mask: Mask, withText: boolean, seed = 7): Trial {
  const chance = mulberry32(seed);
  const n = calls.length;
  const rows = {
    rows: n,
    lat: new Float64Array(n),
    lon: new Float64Array(n),
    decimals: new Uint8Array(n),
    status: new Uint8Array(n).fill(1),
  };
  const address: AddressReading[] = [];
  const errors: number[] = [];
  calls.forEach((call, row) => {
    const { east, north, decimals = 7, cut } = mask(call, chance);
    const lat = digitsWritten(LATITUDE + north / PER_DEGREE.lat, decimals, cut === true);
    const lon = digitsWritten(LONGITUDE + east / PER_DEGREE.lon, decimals, cut === true);
    rows.lat[row] = lat;
    rows.lon[row] = lon;
    rows.decimals[row] = decimals;
    // Digits that were cut off are read as the middle of what they leave open.
    const half = cut === true ? 0.5 * 10 ** -decimals : 0;
    const dn = (lat + half - LATITUDE) * PER_DEGREE.lat - call.north;
    const de = (lon - half - LONGITUDE) * PER_DEGREE.lon - call.east;
    errors.push(Math.hypot(dn, de));
    address.push({
      level: 'number',
      number: String(call.number),
      street: `${call.street}TH ST`,
      hundred: Math.floor(call.number / 100) * 100,
      unit: '',
    });
  });
  const counter = new LocationCounter(['lat', 'lon'], 'degrees', 0);
  counter.add((withText ? { ...rows, address } : rows) satisfies LocationRows);
  return { counter, errors: errors.sort((a, b) => a - b) };
}
