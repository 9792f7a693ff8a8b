const CROSSING = /^[A-Z0-9][A-Z0-9 .'-]{1,48}(?: ?[/&@] ?| AND | AT | X )[A-Z0-9][A-Z0-9 .'-]{1,48}$/;
const STREET_WORD =
  /\b(?:ST|STREET|AVE?|AVENUE|RD|ROAD|DR|DRIVE|LN|LANE|BLVD|HWY|PKWY|CT|CIR|PL|WAY|TER|TRL|FWY|EXPY|RTE?|SR|CR|I-?\d|US-?\d|NB|SB|EB|WB|RAMP|PIKE|LOOP)\b/g;

export const wantsAddressBlock = (shape: string): boolean => shape.length >= 5 && /A/.test(shape) && /[ /&]/.test(shape);

/** A hundred block (`14XX`, `1400 BLOCK OF`, `400 - 499 BLOCK`) or a crossing of two streets. */
export function isAddressBlock(value: string): boolean {
  const text = value.slice(0, 120).toUpperCase().replace(/\s+/g, ' ');
  if (/^0*\d{0,4}X{2} /.test(text)) return true;
  if (/^(?:\d{1,6}(?: ?- ?\d{1,6})?|\d{0,4}X+) (?:BLK|BLOCK)\b/.test(text)) return true;
  if (!CROSSING.test(text)) return false;
  // One word of a street on each side, or at least one in all: `A/C REPAIR` and `N/A` have none.
  return (text.match(STREET_WORD) ?? []).length >= 2 && !/^\d{2,6} /.test(text);
}
