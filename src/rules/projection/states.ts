/** Postal code and name of states, in pairs. */
const STATES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,DC District of Columbia,PR Puerto Rico';

const CODES = new Map(
  STATES.split(',').flatMap((entry) => [
    [entry.slice(0, 2), entry.slice(0, 2)],
    [entry.slice(3).toUpperCase(), entry.slice(0, 2)],
  ]),
);

/** Postal code of a state by its code or name; the District of Columbia uses Maryland's zone. `undefined` for anything else. */
export function stateCode(text: string): string | undefined {
  const code = CODES.get(text.trim().toUpperCase());
  return code === 'DC' ? 'MD' : code;
}

/**
 * First three digits of ZIP codes by state, as the Postal Service gives them out: `from-to` ranges. Those that cross a state line
 * in places name the state of most of their deliveries.
 */
const ZIP_RANGES =
  'MA 010-027,RI 028-029,NH 030-038,ME 039-049,VT 050-059,CT 060-069,NJ 070-089,NY 100-149,PA 150-196,DE 197-199,MD 200-219,VA 220-246,WV 247-268,NC 270-289,SC 290-299,GA 300-319,FL 320-349,AL 350-369,TN 370-385,MS 386-397,GA 398-399,KY 400-427,OH 430-459,IN 460-479,MI 480-499,IA 500-528,WI 530-549,MN 550-567,SD 570-577,ND 580-588,MT 590-599,IL 600-629,MO 630-658,KS 660-679,NE 680-693,LA 700-714,AR 716-729,OK 730-749,TX 750-799,CO 800-816,WY 820-831,ID 832-838,UT 840-847,AZ 850-865,NM 870-884,TX 885-885,NV 889-898,CA 900-961,HI 967-968,OR 970-979,WA 980-994,AK 995-999';

const RANGES = ZIP_RANGES.split(',').map((entry) => ({
  state: entry.slice(0, 2),
  from: Number(entry.slice(3, 6)),
  to: Number(entry.slice(7, 10)),
}));

/** Postal code of the state of a ZIP code (five digits, or nine). `undefined` for anything else. */
export function stateOfZip(text: string): string | undefined {
  const prefix = /^\s*(\d{3})\d{2}(?:\.0)?(?:-\d{4})?\s*$/.exec(text)?.[1];
  if (prefix === undefined) return undefined;
  const number = Number(prefix);
  return RANGES.find(({ from, to }) => number >= from && number <= to)?.state;
}

/**
 * Great Britain or Ireland by a post code: `BS1 4ND`, `BS1`; `D02 X285`, and Northern Ireland's `BT1 5GS`, whose places are on the
 * Irish grids. `undefined` for anything else.
 */
export function islandsOfPostcode(text: string): 'GB' | 'IE' | undefined {
  const code = text.trim().toUpperCase();
  if (/^(?:[A-Z]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}$/.test(code)) return 'IE';
  if (!/^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$/.test(code)) return undefined;
  return code.startsWith('BT') ? 'IE' : 'GB';
}
