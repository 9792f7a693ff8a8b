/** Street types of USPS Publication 28, appendix C1, the frequent ones with their abbreviations. */
const TYPES =
  'ALY|ALLEY|AVE?|AVENUE|BCH|BLVD|BOULEVARD|BND|BRG|BYP|CIR|CIRCLE|CLOSE|COVE|CRES|CRESCENT|CRSE|CT|COURT|CTR|CV|DR|DRIVE|EST|EXPY|EXPWY|EXPRESSWAY|FWY|FREEWAY|GDNS|GARDENS|GLN|GRN|GROVE|GRV|HBR|HL|HILL|HLS|HOLW|HTS|HWY|HIGHWAY|JCT|KNL|KY|LANDING|LN|LANE|LNDG|LOOP|LP|MALL|MDWS|MEWS|MNR|OVAL|PARK|PARKWAY|PASS|PATH|PIKE|PK|PKWY|PKY|PL|PLACE|PLZ|PLAZA|PT|RD|ROAD|RDG|RIDGE|ROUTE|ROW|RTE|RUN|SQ|SQUARE|ST|STR|STREET|TER|TERR|TERRACE|TPKE|TRCE|TRACE|TRL|TRAIL|TURNPIKE|VIEW|VLG|VW|WALK|WAY|XING|CALLE|AVENIDA|CAMINO|VIA|PASEO';

/** Number, optional fraction or letter, one to five words, a street type among them (or a numbered highway). */
const HOUSE = new RegExp(
  `^\\d{1,6}(?:-?[A-Z]|-\\d{1,4}| ?1/2)? (?:(?:[NSEW]\\.?|[NS][EW]|NORTH|SOUTH|EAST|WEST) )?(?:[A-Z0-9.'-]{1,24} ){0,5}?(?:${TYPES})\\b`,
);
const HIGHWAY = /^\d{1,6} (?:[NSEW] )?(?:US|STATE|ST|COUNTY|CO|OLD|SR|CR|HWY|HIGHWAY|RT|RTE|ROUTE|INTERSTATE|FM|I)[ -]/;

export const wantsStreetAddress = (shape: string): boolean => /^9{1,6}(?:-?A|-9{1,4}| 9\/9)? A/.test(shape);

/** A house number and a street. Hundred blocks written as such, crossings and lone street names are not. */
export function isStreetAddress(value: string): boolean {
  const text = value.slice(0, 120).toUpperCase().replace(/\s+/g, ' ');
  if (/\b(?:BLK|BLOCK)\b|^\d+X+\b/.test(text)) return false;
  return HOUSE.test(text) || HIGHWAY.test(text);
}
