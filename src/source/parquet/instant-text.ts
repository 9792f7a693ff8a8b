/** Units of a parquet time, by how many make a second. */
export const PER_SECOND = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;

const DAY_SECONDS = 86_400n;

/** Days from 1970-01-01 as `2024-07-11`. */
export function dayText(days: number): string {
  const ms = days * 86_400_000;
  return Math.abs(ms) > 8.64e15 ? `${days} days` : new Date(ms).toISOString().replace(/T.*/, '');
}

/** A moment since 1970-01-01 as `2024-07-11T13:45:00.123`, with a `Z` where it is in UTC; every digit that is not a zero is kept. */
export function instantText(value: bigint, perSecond: bigint, utc: boolean): string {
  const perDay = perSecond * DAY_SECONDS;
  let days = value / perDay;
  if (value % perDay < 0n) days -= 1n;
  return `${dayText(Number(days))}T${clockText(value - days * perDay, perSecond)}${utc ? 'Z' : ''}`;
}

/** A time of day as `13:45:00.123`. */
export function clockText(value: bigint, perSecond: bigint): string {
  const seconds = Number(value / perSecond);
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const rest = String(value % perSecond).padStart(String(perSecond).length - 1, '0');
  return /[1-9]/.test(rest) ? `${text}.${rest.replace(/0+$/, '')}` : text;
}
