import { thousands } from '../model/thousands.ts';
import { toldMetres } from '../model/told-metres.ts';

/** How numbers are said: counts with thousands marks, shares that never round to "none" or "all", metres with feet. */

/** `48210` → `48,210`. */
export const count = (n: number): string => thousands(Math.round(n));

/** `1 row`, `48,210 rows`. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** A share in per cent with two significant digits; says `<0.1%` and `>99.9%` rather than 0 and 100 for a remainder. */
export function percentOf(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const p = share * 100;
  if (p <= 0) return '0%';
  if (p >= 100) return '100%';
  if (p < 0.1) return '<0.1%';
  if (p > 99.9) return '>99.9%';
  if (p < 10 || p > 99) {
    const tenth = p.toFixed(1);
    return `${tenth.endsWith('.0') ? tenth.slice(0, -2) : tenth}%`;
  }
  return `${Math.round(p)}%`;
}

/** An estimated share, to the tenth of a point that its margin is told to: `about 90.6%`. */
export function aboutPercent(share: number): string {
  const p = share * 100;
  return `about ${p < 10 || p > 99 ? percentOf(share) : `${p.toFixed(1)}%`}`;
}

/** A margin below this is told as 0.0 points. */
const LEAST_MARGIN = 0.0005;

/** How far an estimated share may be off: ` (give or take 1.4 points)`; nothing where that would be 0.0, or is not known. */
export const giveOrTake = (margin = 0): string => (margin < LEAST_MARGIN ? '' : ` (${pointsOff(margin)})`);

/** The same within parentheses: `give or take 1.4 points`. */
export const pointsOff = (margin: number): string => `give or take ${(margin * 100).toFixed(1)} points`;

/** `n / of` in per cent. */
export const percent = (n: number, of: number): string => percentOf(of === 0 ? Number.NaN : n / of);

/** `6,204 of 48,210 rows (13%)`; `all 48,210 rows`; `none of 48,210 rows`. */
export function share(n: number, of: number, noun = 'row'): string {
  const things = of === 1 ? noun : `${noun}s`;
  if (of === 0) return `0 of 0 ${things}`;
  if (n === of) return of === 1 ? `the only ${noun}` : `all ${count(of)} ${things}`;
  if (n === 0) return `none of ${count(of)} ${things}`;
  return `${count(n)} of ${count(of)} ${things} (${percent(n, of)})`;
}

/** An estimate with no more digits than a sample tells: `about 24,800`. */
export const estimate = (n: number): string => `about ${count(digitsTold(n))}`;

/** Two digits below a thousand: a sample of some thousands is off by a hundredth and more. */
export const digitsTold = (n: number): number => Number(n.toPrecision(n < 1000 ? 2 : 3));

/** The same for a share: `about 24,800 of 26,595 rows (93%, give or take 1.4 points)`; `all or nearly all of 8,297 rows`; `hardly any of 8,297 rows`. */
export function aboutShare(n: number, of: number, margin = 0): string {
  const things = `${count(of)} rows`;
  if (n >= of) return `all or nearly all of ${things}${giveOrTake(margin)}`;
  if (n <= 0) return `hardly any of ${things}${giveOrTake(margin)}`;
  const off = margin < LEAST_MARGIN ? '' : `, ${pointsOff(margin)}`;
  return `about ${count(countTold(n, of))} of ${things} (${percent(n, of)}${off})`;
}

/** The number that {@link aboutShare} tells: never more than all, and all only where the estimate is. */
export function countTold(n: number, of: number): number {
  const near = digitsTold(n);
  return n < of && near < of ? near : Math.min(n, of);
}

/** A share as a number with some decimals, or as many as it takes to be neither none nor all unless it is. */
export function shareTold(share: number, decimals: number): number {
  const near = Number(share.toFixed(decimals));
  if ((near !== 0 || share === 0) && (near !== 1 || share === 1)) return near;
  const rest = Number(Math.min(share, 1 - share).toPrecision(1));
  return near === 0 ? rest : Number((1 - rest).toPrecision(15));
}

/** {@link share} of a full count, {@link aboutShare} of an estimate. */
export const shareOrAbout = (n: number, of: number, exact: boolean, margin = 0): string =>
  exact ? share(n, of) : aboutShare(n, of, margin);

/** A share as people say it: `86 of 100 rows`. */
export function perHundred(of1: number, noun = 'rows'): string {
  if (of1 <= 0) return `no ${noun}`;
  if (of1 >= 1) return `all ${noun}`;
  // One of a hundred is twice what .5% says.
  if (of1 < 0.01) return `fewer than 1 of 100 ${noun}`;
  if (of1 > 0.99) return `more than 99 of 100 ${noun}`;
  return `${Math.round(of1 * 100)} of 100 ${noun}`;
}

/** Feet in a metre (international foot, 1959 agreement: 0.3048 m). */
const FEET = 1 / 0.3048;

/** Two significant figures, tenths at the finest. */
function rounded(n: number): string {
  const told = toldMetres(n);
  return told < 10 ? told.toString() : count(told);
}

/** `8 m (26 ft)`, `1.2 km (3,900 ft)`, two significant figures, both units. */
export function metres(m: number): string {
  if (m < 0.1) return 'less than 0.1 m (4 in)';
  const metric = m < 995 ? `${rounded(m)} m` : `${rounded(m / 1000)} km`;
  const feet = m * FEET;
  return `${metric} (${feet < 9950 ? `${rounded(feet)} ft` : `${rounded(feet / 5280)} mi`})`;
}

/** How exact points are, said in one way everywhere: `nine in ten within 25 m (82 ft)`. `m` is the 90th percentile. */
export const nineInTen = (m: number): string => `nine in ten within ${metres(m)}`;

/** Distances on a scale, metric only: `1 m`, `100 m`, `10 km`. */
export const shortMetres = (m: number): string => (m < 995 ? `${rounded(m)} m` : `${rounded(m / 1000)} km`);

/** `4.2 MB`; decimal units, as disks and browsers count. */
export function bytes(n: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;
  let value = n;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  if (unit === 0) return plural(n, 'byte');
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** A confidence in per cent, never 100. */
export const sure = (confidence: number): string => `${Math.min(99, Math.round(confidence * 100))}%`;
