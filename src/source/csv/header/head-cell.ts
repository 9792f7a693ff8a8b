import { COORDINATE, HOUSE, MOMENT, REACHES } from '../../../model/value-forms.ts';
import { cellKind } from '../shape/cell-kind.ts';

/** Codes of a terminal, and tags with what a browser would run: they stand around names and say nothing of them. */
const MARKUP = /\u001b\[[\d;]{0,20}[A-Za-z]|<(script|style)\b[^<>]{0,200}>[^<]{0,500}<\/\1>|<\/?[a-z][^<>]{0,200}>/gi;

/** A head as a reader sees it. */
export const withoutMarkup = (head: string): string => (/[\u001b<]/.test(head) ? head.replace(MARKUP, '') : head).trim();

/** Values that are never the name of a column, whatever stands below them: printed as a name they would leave the file. */
export function isNeverAName(head: string): boolean {
  return cellKind(head) === 'contact' || VALUES.some((value) => value.test(head));
}

const VALUES = [
  COORDINATE,
  // Any coordinate in a text.
  /\d\.\d{4,}/,
  // `"Caller": "…`, `caller="…`, `phone=515-555-…`: a piece of JSON or of a log.
  /["']\s{0,9}[:=]\s{0,9}["'\d{[-]|[\w"'][:=]["']/,
  REACHES,
  // Numbers of incidents, calls and persons, and keys made of hexadecimal digits.
  /\d{7,}|^(?=[a-f-]*\d[a-f-]*\d)[\da-f-]{16,}$/i,
  MOMENT,
  HOUSE,
  // Two streets that meet.
  /^[\w.' ]{1,40} (?:ST|AVE?|AVENUE|RD|ROAD|DR|LN|BLVD|HWY|PKWY)(?: ?[/&@] ?| AND )[\w.' ]{1,40}$/i,
  /\b(?:at|of|from) \d{1,6} (?:[\w.']+ ){1,3}(?:ST|AVE|RD|DR|LN|CT|BLVD|HWY|WAY)\b/i,
  // Codes of gates and doors, numbers of badges, a plate behind its word, the seventeen characters of a car.
  /\b(?:code|pin|combo|gate|door|lockbox|keypad)\b.{0,12}\d{4,}|#\d{4,}|\bbadge #? ?\d{3,}/i,
  /\b(?:plate|PLATE|Plate|tag|TAG|lic|LIC)\b.{0,4}\b(?=\d*[A-Z])(?=[A-Z]*\d)[A-Z\d]{5,8}\b/,
  /\b(?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[A-HJ-NPR-Z\d]{17}\b/,
  // How old somebody is, and where somebody is on the web.
  /\b\d{1,3} ?(?:YO|Y\/O|YOM|YOF|yo|yom|yof)\b/,
  /@[\w.]{3,40} on [a-z]{4,}|\bwww\.[\w-]{1,60}\.[a-z]{2,6}\/\w/i,
  // `XX` for the last digits of a block.
  /^\d+X{2,}\b/i,
] as const;

/** Whether cells are names by themselves: half of them, and of a record that stands alone none may be a number or a time. */
export function areNames(heads: readonly string[], alone: boolean): boolean {
  const values = heads.filter((head) => cellKind(head) === 'number' || cellKind(head) === 'time').length;
  const point = heads.some((head) => head.toLowerCase() === 'x') && heads.some((head) => head.toLowerCase() === 'y');
  const names = heads.filter((head) => isNameLike(head) || (point && /^[xy]$/i.test(head))).length;
  return names * 2 >= heads.length && (!alone || values === 0);
}

/** `Call_Type`, `callType`, `Incident Number`: text that names rather than says. */
export function isNameLike(head: string): boolean {
  if (ELEMENT.test(head)) return true;
  if (head.length > 60 || /[.!?]\s|[.!?]$|\d[^_]*\d/.test(head)) return false;
  if (/^[A-Za-z][A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)+$/.test(head) || /^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(head)) return true;
  const words = head
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !JOINING_WORDS.has(word));
  const known = words.filter((word) => NAME_WORDS.has(word) || GROWN_TOGETHER.test(word)).length;
  return words.length > 0 && words.length <= 6 && (known * 2 >= words.length || NAME_WORDS.has(words.at(-1) ?? ''));
}

/** `eTimes.03`: an element of NEMSIS. */
const ELEMENT = /^[a-z]{1,2}[A-Z][A-Za-z]{2,30}\.\d{2,3}$/;

/** The end of `EVENTDT`, `BLKADDR`, `CASENUM`. */
const GROWN_TOGETHER = /^[a-z]{2,12}(?:dt|dttm|tm|addr|num|desc|cd|code|date|time|type)$/;

/** Words between those that name. */
const JOINING_WORDS = new Set(['of', 'the', 'and', 'or', 'to', 'in', 'at', 'on', 'for', 'is']);

/** Words that headers of call, incident and person tables are made of and values rarely are. */
const NAME_WORDS = new Set(
  `address addr age agency ani apartment area arrival arrived badge battalion beat birth block callback caller category cfs
  city class cleared closed code comment comments complainant coordinate coordinates county created crime cross date dateofbirth
  datetime description desc determinant disposition dispatched district division dob email enroute esn event firstname
  fullname gender id identifier incident jurisdiction lastname lat latitude lng location lon long longitude month name narrative
  nature neighborhood neighbourhood note notes num number objectid occurred offense offence officer opened phone place plate postal
  precinct premise priority problem race rcvd received received remarks reported response sector severity sex source ssn state
  station status street subtype summary text time timestamp title type unit units updated url victim ward year zip zipcode zone`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
