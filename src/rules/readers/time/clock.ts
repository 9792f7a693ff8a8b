/** Days from 1970-01-01 of a date of the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const MONTH_LENGTHS = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

function monthLength(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month] ?? 0;
}

/** Milliseconds since 1970 of a day, `NaN` when there is no such day. Years from 1900 to 2100. */
export function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return Number.NaN;
  return daysFromCivil(year, month, day) * 86_400_000;
}

/** Milliseconds of a clock time, `NaN` when there is none. `24:00` and leap seconds are let through. */
export function clockOf(hour: number, minute: number, second: number): number {
  if (hour > 24 || minute > 59 || second >= 61) return Number.NaN;
  return hour * 3_600_000 + minute * 60_000 + Math.round(second * 1000);
}

/** Two-digit years: 00–69 are this century, as POSIX `strptime` has it. */
export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
