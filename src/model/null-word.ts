import { shapeOf } from './shape.ts';

/** Code of a blank; those below are tabs, line ends and the like. */
const BLANK = 32;

/** Longer cells are no words for "nothing", unless blanks at an end make them long. */
const LONGEST_NULL_WORD = 20;

/**
 * Does a cell only say that there is nothing in it? Measured in real exports: `NULL`, `(null)`, `NA`, `NaN`, `None`,
 * `REDACTED`, dashes, asterisks. Zero and minus one are left to the readers of numbers: they are values elsewhere. So are `NB`,
 * which is northbound, and a single `X`, which is a code of sexes and dispositions: a word is here only where it cannot be a value.
 */
export function isNullWord(value: string): boolean {
  if (!mayBeNullLength(value.length, value.charCodeAt(0), value.charCodeAt(value.length - 1))) return false;
  const word = value.trim();
  if (word.length > LONGEST_NULL_WORD) return false;
  return NULL_WORDS.has(word.toUpperCase()) || /^(?:[-*.?_#]+|[Xx]{2,})$/.test(word);
}

/** Could a cell of this length, with these first and last codes, be such a word? Programs pad cells to the width of their column. */
export const mayBeNullLength = (length: number, first: number, last: number): boolean =>
  length <= LONGEST_NULL_WORD || first <= BLANK || last <= BLANK;

/** Could a value of this shape be such a word? Asked once per shape, so that values of other shapes are never looked at. */
export const mayBeNullWord = (shape: string): boolean => NULL_SHAPES.has(shape) || /^[-*.?_# ]{1,20}$/.test(shape);

const NULL_WORDS: ReadonlySet<string> = new Set([
  '',
  'NULL',
  '(NULL)',
  '<NULL>',
  'NA',
  'N/A',
  '#N/A',
  '<NA>',
  'NAN',
  'NONE',
  'NIL',
  'REDACTED',
  '[REDACTED]',
  '(REDACTED)',
  'WITHHELD',
  'CONFIDENTIAL',
  'UNKNOWN',
  'UNK',
  'NOT AVAILABLE',
  'NOT APPLICABLE',
  'NOT PROVIDED',
  'BLANK',
  '(BLANK)',
  'TBD',
]);

const NULL_SHAPES: ReadonlySet<string> = new Set([...NULL_WORDS].map(shapeOf));
