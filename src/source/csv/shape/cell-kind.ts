/** What a cell looks like, for telling a header from data. */
export type CellKind = 'empty' | 'number' | 'time' | 'contact' | 'code' | 'text';

const NUMBER = /^[-+]?[$€£]?\d{1,3}(?:[,. ]?\d{3})*(?:[.,]\d+)?%?$|^[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][-+]?\d+)?$/;
const DATE_PART = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2,4}|^\d{1,2}:\d{2}(?::\d{2})?/;
const CONTACT = /^[^\s@:]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$|^\+?1?[-. ]?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}$|^\d{3}-\d{2}-\d{4}$/;

/** Longer cells are text whatever they hold. */
const LONGEST = 64;

/** Tells the kind of a cell. */
export function cellKind(cell: string): CellKind {
  const value = cell.length > LONGEST ? cell.slice(0, LONGEST) : cell.trim();
  if (value === '') return 'empty';
  if (cell.length > LONGEST) return 'text';
  if (CONTACT.test(value)) return 'contact';
  if (NUMBER.test(value)) return 'number';
  if (DATE_PART.test(value)) return 'time';
  return /\d/.test(value) ? 'code' : 'text';
}

/** Words that say that nothing is there; a column of them tells nothing about its header. */
const NULL_WORDS = new Set(['null', '(null)', 'n/a', 'na', 'none', 'nan', 'nil', '-', '--', 'unknown', '?']);

/** True for a cell that is empty or only says so. */
export function saysNothing(cell: string): boolean {
  const value = cell.trim();
  return value === '' || (value.length <= 8 && NULL_WORDS.has(value.toLowerCase()));
}
