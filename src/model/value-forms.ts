/*
 * Forms that are values wherever they stand and never the name of a column: asked of the first record of a file whose
 * header is in doubt, and of a name that somebody typed.
 */

/** One coordinate, also with a comma for its point. */
export const COORDINATE = /^[-+]?\d{1,3}[.,]\d{3,}$/;
/** A phone or a mailbox in a text. */
export const REACHES = /\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}(?!\d)|[\w.]@[\w-]{1,63}\.[a-z]/i;
/** A date with a time of day. */
export const MOMENT = /\d[-/.]\d{1,4}[T @]{1,3}\d{1,2}:\d{2}/;
/** A house on a street. */
export const HOUSE =
  /^\d{1,6}(?:[-\s]?[A-Z])? (?:[\w.']{1,40} ){1,4}(?:ST|STREET|AVE?|AVENUE|RD|ROAD|DR|DRIVE|LN|LANE|CT|COURT|BLVD|HWY|PL|PKWY|TER|CIR)\b/i;
