/**
 * File names, headers and the words of a feed file come from outside. In a terminal they could move the cursor, recolour
 * or reorder the report, open links, or pretend to be a line of ours; in JSON they could hide text from a reader.
 */

/** Longest untrusted name that is printed whole, in characters. */
export const LONGEST_NAME = 60;

/** Most names. The patterns below take twenty milliseconds to compile: they are asked about other texts only. */
const PLAIN = /^[\x20-\x7e]*$/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const ODD_SPACE = /\p{Zs}/gu;
/** What makes a line of a build log a command to the build server: `::error::`, `##[group]`, `##vso[`. */
const COMMAND_MARK = /::|##(?=\[|vso\[)/g;
/** More than two marks on one letter only serve to smear over neighbouring lines. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * One line of text that a terminal shows as it is: control characters (line breaks and escape sequences among them),
 * direction marks, zero-width and unassigned characters become `·`, and the marks of build-log commands are broken. Longer text is cut at `longest` characters with `…`.
 */
export function visible(text: string, longest = LONGEST_NAME): string {
  // Cut before replacing: a header of a megabyte is not worth reading to its end.
  const head = text.length > longest * 8 ? text.slice(0, longest * 8) : text;
  const clean = (PLAIN.test(head) ? head : withoutHidden(head)).replace(COMMAND_MARK, breakMark).trim();
  const characters = Array.from(clean);
  if (characters.length <= longest && head === text) return clean === '' ? '(no name)' : clean;
  return `${characters.slice(0, longest - 1).join('')}…`;
}

/** A name for a machine, or for a table that tells columns apart: made visible, but never cut. */
export const wholeName = (name: string): string => visible(name, Number.POSITIVE_INFINITY);

const withoutHidden = (text: string): string => text.replace(HIDDEN, '·').replace(ODD_SPACE, ' ').replace(STACKED_MARKS, '$1');

const breakMark = (mark: string): string => `${mark.charAt(0)}·`;

/** Column names for use in a sentence: `Caller_Name, Call_Back_Phone and 3 more`. */
export function nameList(names: readonly string[], most = 3): string {
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  const list = shown.map((name) => shortName(name));
  const rest = names.length - shown.length;
  return rest === 0 ? list.join(', ') : `${list.join(', ')} and ${rest} more`;
}

/** Longest name in a sentence, and what is kept of the beginning of a longer path. */
const LONGEST_IN_LIST = 40;
const PATH_START = 14;

/**
 * Of a long path the end tells most: `locationComponent[0].locationByValue.civicAddress.HNO` → `locationCompon…civicAddress.HNO`.
 * Columns that differ in what is left out would look the same: places in a list are kept, the first one apart, and of a name
 * that would stand alone as much as there is room for of the one above it (`Payload.Servic…ivityStatus[2].StatusText`).
 */
export function shortName(name: string, longest = LONGEST_IN_LIST): string {
  const whole = visible(name, LONGEST_NAME * 8);
  const characters = Array.from(whole);
  if (characters.length <= longest || !/^[^ ]+\.[^ ]+$/.test(whole)) return visible(name, longest);
  // An index cut open would be read as part of the name.
  const start = characters
    .slice(0, PATH_START)
    .join('')
    .replace(/\[\d*$/, '');
  const room = longest - PATH_START - 1;
  const places = leftPlaces(characters, tailOf(characters, room));
  if (places === '') return `${start}…${tailOf(characters, room)}`;
  const tail = tailOf(characters, room - places.length - 1);
  return `${start}…${leftPlaces(characters, tail)}…${tail}`;
}

/** The last names of a path that fit, or the last one with the end of the one above it. */
function tailOf(path: readonly string[], room: number): string {
  const end = path.slice(-room).join('');
  const segments = end.split('.');
  return segments.length > 2 ? segments.slice(1).join('.') : end.replace(/^\d*\+?\]?\.?/, '');
}

/** Places in lists between the beginning of a path and its tail. */
const leftPlaces = (path: readonly string[], tail: string): string =>
  path
    .slice(PATH_START, path.length - Array.from(tail).length)
    .join('')
    .match(LATER_PLACE)
    ?.join('') ?? '';

/** A place in a list that is not its first. */
const LATER_PLACE = /\[[1-9]\d*\+?\]/g;

const HIDDEN_IN_JSON = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** JSON text in which nothing is invisible: everything {@link visible} would replace and JSON leaves raw stands as `\u…`. */
export const escapeJson = (json: string): string =>
  json.replace(HIDDEN_IN_JSON, (char) => {
    let out = '';
    for (let i = 0; i < char.length; i++) out += `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return out;
  });
