// biome-ignore format: several states a line read better
/**
 * Licence number formats per state as published by the National Traffic Safety Institute: `A` a letter, `9` a digit, counts
 * in braces. A format alone says little (nine digits fit half the country): keyword and state decide.
 */
const FORMATS: Readonly<Record<string, string>> = {
  AL: '9{1,8}', AK: '9{1,7}', AZ: 'A9{8}|9{9}', AR: '9{4,9}', CA: 'A9{7}', CO: '9{9}|A9{3,6}|AA9{2,5}', CT: '9{9}', DE: '9{1,7}',
  DC: '9{7}|9{9}', FL: 'A9{12}', GA: '9{7,9}', HI: 'A9{8}|9{9}', ID: 'AA9{6}A|9{9}', IL: 'A9{11,12}', IN: 'A9{9}|9{9,10}',
  IA: '9{9}|999AA9{4}', KS: 'A9A9A|A9{8}|9{9}', KY: 'A9{8,9}|9{9}', LA: '9{1,9}', ME: '9{7}A?|9{8}', MD: 'A9{12}', MA: 'A9{8}|9{9}',
  MI: 'A9{10}|A9{12}', MN: 'A9{12}', MS: '9{9}', MO: 'A9{5,9}|A9{6}R|9{8}AA|9{9}A?', MT: 'A9{8}|9{13,14}|9{9}', NE: 'A9{6,8}',
  NV: '9{9,10}|9{12}|X9{8}', NH: '99AAA9{5}', NJ: 'A9{14}', NM: '9{8,9}', NY: 'A9{7}|A9{18}|9{8,9}|9{16}|A{8}', NC: '9{1,12}',
  ND: 'AAA9{6}|9{9}', OH: 'A9{4,8}|AA9{3,7}|9{8}', OK: 'A9{9}|9{9}', OR: '9{1,9}', PA: '9{8}', RI: '9{7}|A9{6}', SC: '9{5,11}',
  SD: '9{6,10}|9{12}', TN: '9{7,9}', TX: '9{7,8}', UT: '9{4,10}', VT: '9{8}|9{7}A', VA: 'A9{8,11}|9{9}', WA: '[A-Z]{1,7}[A-Z0-9*]{5,11}',
  WV: '9{7}|A{1,2}9{5,6}', WI: 'A9{13}', WY: '9{9,10}',
};

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(FORMATS).map(([state, format]) => [
    state,
    new RegExp(`^(?:${state === 'WA' ? format : format.replace(/A/g, '[A-Z]').replace(/9(?=[{|A[?X]|$|9)/g, '\\d')})$`),
  ]),
);

/** Does the value have the form of a licence number of the state (two letters), or of any state where none is given? */
export function isDriverLicense(value: string, state?: string): boolean {
  const text = value.toUpperCase().replace(/[ -]/g, '');
  if (text.length < 4 || text.length > 19) return false;
  if (state !== undefined) return PATTERNS.get(state.toUpperCase())?.test(text) ?? false;
  for (const pattern of PATTERNS.values()) if (pattern.test(text)) return true;
  return false;
}
