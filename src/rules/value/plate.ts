import { US_STATES } from './state.ts';

const PLATE = /^[A-Z0-9]{1,5}[ -]?[A-Z0-9]{1,5}(?:[ -]?[A-Z0-9]{1,4})?$/;

/** `KA 05 MH 1234`: a state, a district, letters of the series and four digits. */
const INDIAN = /^[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}$/;

/** States and union territories that plates of India begin with (Central Motor Vehicles Rules, rule 50 and its notifications). */
const INDIAN_STATES: ReadonlySet<string> = new Set(
  'AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UK UP UT WB'.split(
    ' ',
  ),
);
/** Without letters of a series only where the parts stand apart: permits and networks are numbered `AS64496`. */
const INDIAN_STATE = /^([A-Z]{2})(?:[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}|[ -]\d{2}[ -]\d{4})$/;
/** `AB12 CDE`: Great Britain since 2001 (DVLA INF104); neither I, Q nor Z in the area, neither I nor Q behind. */
const BRITISH = /^[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}$/;
/** `京A12345`: the province, a letter for the town, five or six signs (GA 36-2018). */
const CHINESE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z] ?[A-Z0-9]{5,6}$/;

/** `A123BC77`, often with `RUS`: the twelve letters that Latin and Cyrillic share, a region (GOST R 50577). */
const RUSSIAN = /^[ABCEHKMOPTXYАВСЕНКМОРТХУ]\d{3}[ABCEHKMOPTXYАВСЕНКМОРТХУ]{2} ?\d{2,3}(?: ?RUS)?$/;

/** Plates of countries whose form hardly anything else has, if a whole column keeps to it. */
export function isTellingPlate(value: string): boolean {
  const text = value.toUpperCase();
  return BRITISH.test(text) || CHINESE.test(text) || RUSSIAN.test(text) || INDIAN_STATES.has(INDIAN_STATE.exec(text)?.[1] ?? '');
}

/** Short of a few forms ({@link isTellingPlate}) a plate is never told by its value alone: five letters or digits fit half of all codes. Shapes only keep the rest out. */
export const wantsPlate = (shape: string): boolean => shape.length >= 1 && shape.length <= 14 && /^[A9][A9 ./-]*$/.test(shape);

/** Shaped like a plate: 2 to 8 letters and digits with a digit among them, at most two parts, optionally with a state. */
export function isPlateShape(value: string): boolean {
  const text = value
    .toUpperCase()
    .replace(/^([A-Z]{2})[ /-](?=[A-Z0-9 -]{4,8}$)/, (all, state: string) => (US_STATES.has(state) ? '' : all));
  if (INDIAN.test(text) || CHINESE.test(text) || RUSSIAN.test(text)) return true;
  if (!PLATE.test(text)) return false;
  const bare = text.replace(/[ -]/g, '');
  if (bare.length < 2 || bare.length > 8) return false;
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(value)) return false;
  return /\d/.test(bare) ? !/^\d{8}$/.test(bare) : false;
}
