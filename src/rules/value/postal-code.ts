const US = /^\d{5}(?:-?\d{4})?(?:\.[01])?$/;
const CANADA = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/;
const BRITAIN = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

export const wantsPostalCode = (shape: string): boolean =>
  /^9{5}(?:-?9{4})?(?:\.9)?$/.test(shape) || /^A9A ?9A9$/.test(shape) || /^A9{1,2}A? 9A$/.test(shape);

/**
 * ZIP, ZIP+4 (also as a float, `80111.0`), Canadian or British postcode. Five digits fit many codes: the header decides.
 * ZIP codes run from 00501; the float ending comes from spreadsheets.
 */
export function isPostalCode(value: string): boolean {
  const text = value.toUpperCase();
  if (US.test(text)) return Number(text.slice(0, 5)) >= 501;
  return CANADA.test(text) || BRITAIN.test(text);
}
