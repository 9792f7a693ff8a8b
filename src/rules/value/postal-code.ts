const US = /^\d{5}(?:-?\d{4})?(?:\.[01])?$/;
const CANADA = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/;
/** Dutch, and the continental ones that a dash or a blank gives away: Poland, Portugal, Brazil, Sweden, Greece. */
const CONTINENT = /^\d{4} ?[A-Z]{2}$|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{5}-\d{3}$|^\d{3} \d{2}$/;
const BRITAIN = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

export const wantsPostalCode = (shape: string): boolean =>
  /^9{5}(?:-?9{4})?(?:\.9)?$/.test(shape) ||
  /^A9A ?9A9$/.test(shape) ||
  /^A9{1,2}A? 9A$/.test(shape) ||
  /^9{4} ?A$|^9{2}-9{3}$|^9{4}-9{3}$|^9{5}-9{3}$|^9{3} 9{2}$/.test(shape);

/**
 * ZIP, ZIP+4 (also as a float, `80111.0`), Canadian or British postcode, some of the continent. Five digits fit many codes: the header decides.
 * ZIP codes run from 00501; the float ending comes from spreadsheets.
 */
export function isPostalCode(value: string): boolean {
  const text = value.toUpperCase();
  if (US.test(text)) return Number(text.slice(0, 5)) >= 501;
  return CANADA.test(text) || BRITAIN.test(text) || CONTINENT.test(text);
}
