import { dateText, elapsedText, timeText } from './date-text.ts';
import type { NumberFormat } from './number-format.ts';

/**
 * A number as a spreadsheet shows it, apart from rounding: what was stored is what is handed over. Binary noise behind the 15th digit
 * is left out, as spreadsheets do.
 */
export function numberText(raw: string, format: NumberFormat, since1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'plain') return plainText(raw, value);
  if (format.kind === 'digits') return digitsText(value, format.masks) ?? plainText(raw, value);
  if (format.kind === 'elapsed') return elapsedText(value);
  // A time format may hide the day that goes with it.
  const time =
    format.kind === 'time' && value < 1 ? timeText(value) : dateText(value, format.kind === 'time' || format.time, since1904);
  return time ?? plainText(raw, value);
}

function plainText(raw: string, value: number): string {
  if (raw.length <= 15 && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(raw)) return raw;
  return String(Number(value.toPrecision(15)));
}

/** Digits in the first mask that they fill; zeros in front are part of a ZIP code or an account number. */
function digitsText(value: number, masks: readonly string[]): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  for (const mask of masks) {
    const places = mask.replace(/[^0#]/g, '').length;
    const digits = mask.includes('#') ? String(value) : String(value).padStart(places, '0');
    let at = 0;
    if (digits.length === places) return mask.replace(/[0#]/g, () => digits[at++] ?? '');
  }
  return null;
}

/** Text of a string in which characters that XML cannot hold are written as `_x000D_` (ECMA-376 Part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
