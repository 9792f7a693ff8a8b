const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year of a date without clock time (midnight allowed, of any zone), or `undefined`: ISO, American, European, compact, `07-JUL-2001`. */
export function yearOfDate(value: string): number | undefined {
  const text = value
    .replace(/[T ]0{1,2}:00(?::00(?:\.0+)?)?(?: ?AM)?(?:Z| ?(?:UTC|GMT|[-+]\d{2}:?\d{2}))?$/i, '')
    .replace(/ 12:00(?::00)? AM$/i, '');
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (match) return checked(Number(match[1]), Number(match[3]), Number(match[4]));
  match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match) {
    const [, first, , second, year] = match.map(Number) as [number, number, number, number, number];
    return checked(year, first, second) ?? checked(year, second, first);
  }
  match = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ,]+(\d{4})$/i.exec(text);
  if (match) return checked(Number(match[3]), MONTHS.indexOf((match[2] as string).toLowerCase()) + 1, Number(match[1]));
  match = /^([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/i.exec(text);
  if (match) return checked(Number(match[3]), MONTHS.indexOf((match[1] as string).toLowerCase()) + 1, Number(match[2]));
  return undefined;
}

function checked(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] as number)) return undefined;
  return year;
}

/** Earliest and latest year a living person’s date of birth can have; the latest leaves room for files of coming years. */
const EARLIEST = 1900;
const LATEST = 2035;

export const wantsBirthDate = (shape: string): boolean =>
  shape.length >= 6 && shape.length <= 30 && (shape === '99999999' || /[-/. ]/.test(shape)) && /^[A9]/.test(shape);

/** A plain date on which a living person can have been born. Whether it *is* a birth date only the column can tell. */
export function isBirthDate(value: string): boolean {
  if (value.length > 34) return false;
  const year = yearOfDate(value);
  return year !== undefined && year >= EARLIEST && year <= LATEST;
}

/** A part of a birth date, or one whose century is left out: `1987`, `07/14`, `7/14/87`, `16-Mar-39`, `xx/xx/1987`, `07/1987`, `14`. Says nothing without a header. */
export const isPartOfBirthDate = (value: string): boolean =>
  /^(?:(?:19|20)\d\d|\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2})?|\d{1,2}[- ]?[a-z]{3}[- ]?(?:\d\d){1,2}|[x*]{2}[-/][x*]{2}[-/]\d{4}|\d{1,2}[-/]\d{4})$/i.test(
    value,
  );
