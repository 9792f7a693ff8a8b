/**
 * Masks for points whose true place is known: each gives the published place of a call `{ lat, lon, block, key }`, in degrees.
 * `block` is the mean of the calls with the same street and hundred, `corner` the place between it and the next hundred.
 */
import { degreesOfUtm, utmOf } from '../dist/model/utm.js';

const METRES = 111_132;
const perLon = (lat) => METRES * Math.cos((lat * Math.PI) / 180);

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const moved = ({ lat, lon }, north, east) => ({ lat: lat + north / METRES, lon: lon + east / perLon(lat) });

function shifted(call, least, most, chance) {
  const r = Math.sqrt(least ** 2 + chance() * (most ** 2 - least ** 2));
  const turn = 2 * Math.PI * chance();
  return moved(call, r * Math.cos(turn), r * Math.sin(turn));
}

function normal(call, sigma, chance) {
  const r = sigma * Math.sqrt(-2 * Math.log(1 - chance()));
  const turn = 2 * Math.PI * chance();
  return moved(call, r * Math.cos(turn), r * Math.sin(turn));
}

const rounded = (digits) => (call) => ({ lat: Number(call.lat.toFixed(digits)), lon: Number(call.lon.toFixed(digits)) });

function cut(digits) {
  const scale = 10 ** digits;
  const one = (value) => Number((Math.trunc(value * scale) / scale).toFixed(digits));
  return (call) => {
    const [lat, lon] = [one(call.lat), one(call.lon)];
    return { lat, lon, middle: { lat: lat + (Math.sign(lat) * 0.5) / scale, lon: lon + (Math.sign(lon) * 0.5) / scale } };
  };
}

const grid = (step) => (call) => ({ lat: Math.round(call.lat / step) * step, lon: Math.round(call.lon / step) * step });

function utmGrid(step) {
  return ({ lat, lon }) => {
    const place = utmOf(lat, lon, { zone: 0, east: 0, north: 0 });
    return degreesOfUtm({
      zone: place.zone,
      east: Math.round(place.east / step) * step,
      north: Math.round(place.north / step) * step,
    });
  };
}

function district(edge) {
  return ({ lat, lon, middle }) => {
    const across = perLon(middle.lat);
    return {
      lat: ((Math.floor((lat * METRES) / edge) + 0.5) * edge) / METRES,
      lon: ((Math.floor((lon * across) / edge) + 0.5) * edge) / across,
    };
  };
}

const exact = ({ lat, lon }) => ({ lat, lon });
const block = ({ block: at }) => at;

/** Name, mask names that count as found, and how the place is published. */
export const MASKS = [
  ['nothing', ['none', 'interpolated'], exact],
  ['a receiver, 5 m', ['gps'], (call, chance) => normal(call, 5, chance)],
  ['middle of the block', ['block'], block],
  ['end of the block', ['intersection', 'block'], ({ corner }) => corner],
  ['rounding, 2 decimals', ['rounding'], rounded(2)],
  ['rounding, 3 decimals', ['rounding'], rounded(3)],
  ['rounding, 4 decimals', ['rounding'], rounded(4)],
  ['rounding, 5 decimals', ['rounding'], rounded(5)],
  ['cut after 3 decimals', ['rounding', 'truncation'], cut(3)],
  ['grid of 0.0025°', ['grid-degrees'], grid(0.0025)],
  ['grid of 10″', ['grid-degrees'], grid(1 / 360)],
  ['grid of 0.005°', ['grid-degrees'], grid(0.005)],
  ['grid of 100 m, UTM', ['grid-metres'], utmGrid(100)],
  ['grid of 500 m, UTM', ['grid-metres'], utmGrid(500)],
  ['shift per row, 50 m', ['jitter'], (call, chance) => shifted(call, 0, 50, chance)],
  ['shift per row, 150 m', ['jitter'], (call, chance) => shifted(call, 0, 150, chance)],
  ['ring per row, 100–250 m', ['jitter'], (call, chance) => shifted(call, 100, 250, chance)],
  ['normal shift per row, 200 m', ['jitter'], (call, chance) => normal(call, 200, chance)],
  ['one shift per house, 150 m', ['sticky-offset'], (call) => shifted(call, 0, 150, chanceFrom(call.key))],
  ['centre of a district, 2 km', ['area-centroid'], district(2000)],
  ['3 decimals in half of the rows', ['mixture'], (call, chance) => (chance() < 0.5 ? rounded(3)(call) : exact(call))],
  ['block in half of the rows', ['mixture'], (call, chance) => (chance() < 0.5 ? block(call) : exact(call))],
];

/** Metres between two places. */
export const distance = (a, b) => Math.hypot((a.lat - b.lat) * METRES, (a.lon - b.lon) * perLon(a.lat));
