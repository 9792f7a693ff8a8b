import { US_STATES } from './state.ts';

const PLATE = /^[A-Z0-9]{1,5}[ -]?[A-Z0-9]{1,5}(?:[ -]?[A-Z0-9]{1,4})?$/;

/** `KA 05 MH 1234`: a state, a district, letters of the series and four digits. */
const INDIAN = /^[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}$/;

/** A plate is never told by its value alone: five letters or digits fit half of all codes. Shapes only keep the rest out. */
export const wantsPlate = (shape: string): boolean => shape.length >= 1 && shape.length <= 14 && /^[A9][A9 ./-]*$/.test(shape);

/** Shaped like a plate: 2 to 8 letters and digits with a digit among them, at most two parts, optionally with a state. */
export function isPlateShape(value: string): boolean {
  const text = value
    .toUpperCase()
    .replace(/^([A-Z]{2})[ /-](?=[A-Z0-9 -]{4,8}$)/, (all, state: string) => (US_STATES.has(state) ? '' : all));
  if (INDIAN.test(text)) return true;
  if (!PLATE.test(text)) return false;
  const bare = text.replace(/[ -]/g, '');
  if (bare.length < 2 || bare.length > 8) return false;
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(value)) return false;
  return /\d/.test(bare) ? !/^\d{8}$/.test(bare) : false;
}
