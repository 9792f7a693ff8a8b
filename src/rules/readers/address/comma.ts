import { isStreetLike } from './street-like.ts';
import { addressWord, STATE, UNIT_WORD } from './words.ts';

/** City, state and unit after a comma are cut off; `SMITH HALL, 12 ELM ST` keeps the part with the number. */
export function splitAtComma(line: string): { readonly core: string; readonly tail: string } {
  let core = line;
  const parenthesis = core.indexOf('(');
  if (parenthesis > 0) core = core.slice(0, parenthesis).trimEnd();
  const colon = core.indexOf(':');
  if (colon > 0) core = besideColon(core, colon);
  const comma = core.indexOf(',');
  if (comma < 0) return { core, tail: '' };
  const head = core.slice(0, comma).trimEnd();
  const tail = core.slice(comma + 1).trimStart();
  if (/^\d+$/.test(head)) return { core: `${head} ${tail.split(',')[0] ?? ''}`, tail: '' };
  if (
    !/^[\dX*]/.test(head) &&
    /^[\dX*]+-?[\dX*A-Z]* +[A-Z\d]/.test(tail) &&
    !/^\d{5}/.test(tail) &&
    isStreetLike(tail.split(' '), 1, 9)
  ) {
    return splitAtComma(tail);
  }
  return { core: head, tail };
}

/** `12 ELM ST: REAR` is followed by a note, `CALL BOX: ELM ST/OAK ST` by the address. */
function besideColon(core: string, colon: number): string {
  const head = core.slice(0, colon).trimEnd();
  const tail = core.slice(colon + 1).trimStart();
  const words = head.split(' ');
  return tail === '' || /^[\dX*]/.test(head) || isStreetLike(words, 0, words.length) ? head : tail;
}

/** The unit at the start of what follows a comma (`APT 3, SPRINGFIELD`); `''` where there is none. */
export function unitInTail(tail: string): string {
  const words = tail.split(/[ ,]+/, 3);
  const bits = addressWord(words[0] ?? '').bits;
  if ((bits & UNIT_WORD) !== 0 && words[1] !== undefined && (bits & STATE) === 0) return words[1];
  return /^#\w/.test(tail) ? (words[0] ?? '').slice(1) : '';
}
