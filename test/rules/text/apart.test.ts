import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { CLEAN_NARRATIVES, PROSE, STYLED_NARRATIVES } from './narratives.ts';

const long = (text: string): string => text.repeat(Math.ceil(600 / text.length));

/** Long notes of one kind of token each: what they leave in the columns lies behind every shorter note. */
const BEFORE: readonly (readonly [what: string, note: string])[] = [
  ['slashes', long(' / ')],
  ['names', long('DANA HOLT ')],
  ['ages', long('44 YOM W/ ')],
  ['marks', long(', . - # " ( ) * ')],
  ['illness', long('CHEST PAIN HX ')],
  ['codes', long('GATE CODE 4471# ')],
  ['crossings', long('AT 5TH AVE / PINE ST ')],
  ['figures', long('12 ')],
  ['birth dates', long('DOB 03/14/87 ')],
  ['warnings', long('KNIFE WARRANT DOG ')],
  ['lines', long('a\n')],
  ['flats', long('UNIT APT 4B ')],
  ['directions', long('N S E W ST RD ')],
];

const NOTES = [
  ...STYLED_NARRATIVES.map(([, text]) => text.replace(/\[\[[a-z-]+:([^\]]*)\]\]/g, '$1')),
  ...CLEAN_NARRATIVES,
  ...PROSE,
  'DESERT RIDGE FOUNTAIN DYED GREEN / PRANK',
  'MINES RD / INTERAMERICA',
];

describe('what is found in a note', () => {
  const alone = NOTES.map((note) => {
    findSpans('OK.');
    return findSpans(note);
  });

  test.each(BEFORE)('does not hang on what was read before it: %s', (_, before) => {
    const found = NOTES.map((note) => {
      findSpans(before);
      return findSpans(note);
    });
    expect(found).toEqual(alone);
  });
});
