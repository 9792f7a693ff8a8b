import { isCommonWord, isGivenName, isSurname, nameKind } from './name-lexicon.ts';

const PARTICLES = new Set('DE LA DEL LOS LAS VAN VON DER DEN DA DI DO DOS AL EL BIN ST SAN LE Y'.split(' '));
const SUFFIXES = new Set('JR SR II III IV MD ESQ'.split(' '));
const TITLES = new Set('MR MRS MS MISS DR REV'.split(' '));
/** Words that make a business, a place or an agency of what looks like a name. */
const NOT_PEOPLE = new Set(
  `ST STREET AVE AVENUE RD ROAD DR DRIVE LN LANE BLVD HWY PKWY CT CIR PL WAY COUNTY CITY TOWN TOWNSHIP HIGH SCHOOL ELEMENTARY MIDDLE COLLEGE
   UNIVERSITY CHURCH HOSPITAL CLINIC CENTER CENTRE MEDICAL CO INC LLC CORP COMPANY LTD STORE SHOP MARKET PHARMACY BANK HOTEL MOTEL INN PARK
   PLAZA MALL APTS APARTMENTS ESTATES MANOR VILLAGE TOWERS HOUSE HOME HOMES BAR GRILL RESTAURANT CAFE PIZZA AUTO TIRE BROTHERS BROS SONS
   ASSOCIATES SERVICES SERVICE PD FD FIRE POLICE SHERIFF DEPT DEPARTMENT AIRPORT STATION BRIDGE CREEK RIVER LAKE HILL HILLS`.split(
    /\s+/,
  ),
);

export const wantsPersonName = (shape: string): boolean =>
  shape.length >= 3 && /^A[A ,.'/-]*$/.test(shape) && /[ ,/-]/.test(shape);

/** Words of a name without titles, suffixes and initials; `undefined` where a word cannot be part of a name. */
function nameWords(text: string): string[] | undefined {
  const words: string[] = [];
  for (const raw of text.split(/[ ,/.]+/)) {
    const word = raw.replace(/^['-]+|['-]+$/g, '');
    if (word === '' || SUFFIXES.has(word) || TITLES.has(word)) continue;
    if (NOT_PEOPLE.has(word)) return undefined;
    if (word.length === 1 || PARTICLES.has(word)) continue;
    words.push(word);
  }
  return words;
}

/**
 * A person’s name: two to four words, of which the name lexicon knows at least one clearly and none is an ordinary word.
 * `SMITH, JOHN A`, `SMITH/JOHN`, `John Smith`, `DE LA CRUZ, ANA`. A single word never is: it may be a street, a brand, a browser.
 */
export function isPersonName(value: string): boolean {
  const text = value.toUpperCase();
  if (text.length > 48 || /[^A-Z ,.'/\u2019\u00c0-\u00ff-]/.test(text) || /'S\b/.test(text)) return false;
  const comma = /^[^,/]+[,/] ?[^,/]+$/.test(text);
  const words = nameWords(text);
  if (words === undefined || words.length < 2 || words.length > 4) return false;
  const kinds = words.map((word) => nameKind(word));
  const clear = kinds.filter((kind) => kind !== undefined && kind !== 'ambiguous').length;
  const unknown = words.filter((word, i) => kinds[i] === undefined && isCommonWord(word)).length;
  if (unknown > 0 || clear === 0) return false;
  if (comma) return true;
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  return (
    (isGivenName(first) && (isSurname(last) || clear >= 2 || !isCommonWord(last))) ||
    (clear >= 2 && words.length === 2 && isSurname(first) && isGivenName(last))
  );
}

/** Could the value be a name by its form alone (`ABCDE, FGH`)? Used beside a header that says so. */
export const hasNameForm = (value: string): boolean =>
  value.length <= 48 && /^[\p{L}][\p{L}'’.-]*(?:,? [\p{L}][\p{L}'’.-]*){1,3}$/u.test(value);
