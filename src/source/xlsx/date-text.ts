const DAY_MS = 86_400_000;

/** Day 0 of the two systems, in days from 1970-01-01. In the first, 1900 counts as a leap year: days from March on are one more. */
const DAY_ZERO = { 1900: -25_568, 1904: -24_107 } as const;

/** The last day of year 9999, beyond which a spreadsheet shows no date. */
const LAST_DAY = 2_958_465;

/**
 * A serial date as `2024-07-11`, or `2024-07-11 13:45:00` where it has a time of day or `time` asks for one. Milliseconds are told
 * where there are any. `null` for what is no date.
 */
export function dateText(serial: number, time: boolean, since1904: boolean): string | null {
  if (!(serial >= 0) || serial > LAST_DAY + 1) return null;
  const ms = Math.round(serial * DAY_MS);
  const day = Math.floor(ms / DAY_MS);
  const clock = ms - day * DAY_MS;
  if (!since1904 && day < 1) return timeText(serial);
  if (!since1904 && day === 60) return `1900-02-29${clock === 0 && !time ? '' : ` ${clockText(clock)}`}`;
  const days = day + DAY_ZERO[since1904 ? 1904 : 1900] - (!since1904 && day > 60 ? 1 : 0);
  const date = isoDay(days);
  return clock === 0 && !time ? date : `${date} ${clockText(clock)}`;
}

/** The time of day of a serial as `13:45:00`; `null` below zero. */
export function timeText(serial: number): string | null {
  return serial >= 0 ? clockText(Math.round(serial * DAY_MS) % DAY_MS) : null;
}

/** A length of time as `27:10:00`. */
export function elapsedText(serial: number): string {
  const text = clockText(Math.round(Math.abs(serial) * DAY_MS));
  return serial < 0 ? `-${text}` : text;
}

let lastDay = { days: 0, text: '1970-01-01' };

/** Rows next to each other mostly have the same date, and making it is slow. */
function isoDay(days: number): string {
  if (lastDay.days !== days) lastDay = { days, text: new Date(days * DAY_MS).toISOString().slice(0, 10) };
  return lastDay.text;
}

function clockText(ms: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const rest = ms % 1000;
  return rest === 0 ? text : `${text}.${String(rest).padStart(3, '0')}`;
}
