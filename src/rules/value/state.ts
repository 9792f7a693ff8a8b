const NAMES = `AL alabama,AK alaska,AZ arizona,AR arkansas,CA california,CO colorado,CT connecticut,DE delaware,DC district of columbia,
FL florida,GA georgia,HI hawaii,ID idaho,IL illinois,IN indiana,IA iowa,KS kansas,KY kentucky,LA louisiana,ME maine,MD maryland,
MA massachusetts,MI michigan,MN minnesota,MS mississippi,MO missouri,MT montana,NE nebraska,NV nevada,NH new hampshire,NJ new jersey,
NM new mexico,NY new york,NC north carolina,ND north dakota,OH ohio,OK oklahoma,OR oregon,PA pennsylvania,RI rhode island,
SC south carolina,SD south dakota,TN tennessee,TX texas,UT utah,VT vermont,VA virginia,WA washington,WV west virginia,WI wisconsin,
WY wyoming,PR puerto rico,GU guam,VI virgin islands,AS american samoa`;
const PROVINCES = `AB alberta,BC british columbia,MB manitoba,NB new brunswick,NL newfoundland and labrador,NS nova scotia,ON ontario,
PE prince edward island,QC quebec,SK saskatchewan,NT northwest territories,NU nunavut,YT yukon`;

const entries = (list: string): [string, string][] =>
  list.split(/,\s*/).map((entry) => [entry.slice(0, 2), entry.slice(3).toUpperCase()]);

/** Postal abbreviation of each state, district and territory of the United States → its name in upper case. */
export const US_STATES: ReadonlyMap<string, string> = new Map(entries(NAMES));

const ALL: ReadonlySet<string> = new Set([...entries(NAMES), ...entries(PROVINCES)].flat());

export const wantsState = (shape: string): boolean => shape.length <= 5 && /^A(?: A){0,2}$/.test(shape);

/** A state, territory or Canadian province, as abbreviation or name. */
export const isStateOrProvince = (value: string): boolean => ALL.has(value.toUpperCase());
