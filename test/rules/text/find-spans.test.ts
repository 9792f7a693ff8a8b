import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { EXAMPLES, HARD_NEGATIVES } from './examples.ts';
import { markFound, readMarks } from './marked.ts';

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test.each(examples)('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

describe.each(Object.entries(HARD_NEGATIVES))('hard negative: %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(markFound(text)).toBe(text);
  });
});

describe('findSpans', () => {
  test('says why and how sure', () => {
    const { text } = readMarks('DOB [[date-of-birth:3/14/87]]');
    expect(findSpans(text)).toEqual([
      { start: 4, end: 11, class: 'date-of-birth', confidence: 0.97, why: 'date after a birth word' },
    ]);
  });

  test('counts offsets in UTF-16 units', () => {
    const text = '🚒 CB 206-555-0143';
    const [span] = findSpans(text);
    expect(text.slice(span?.start, span?.end)).toBe('206-555-0143');
  });

  test('never crosses a line', () => {
    expect(markFound('RP [[person-name:MARIA]]\n[[person-name:GARCIA, LUIS]]')).toBe(
      'RP [[person-name:MARIA]]\n[[person-name:GARCIA, LUIS]]',
    );
  });

  test('finds the same far into a long text as at its start', () => {
    const filler = 'NOTHING TO REPORT HERE. '.repeat(8000);
    const found = findSpans(`${filler}CB 206-555-0143`);
    expect(found).toHaveLength(1);
    expect(found[0]?.start).toBe(filler.length + 3);
  });

  test('is empty for empty and blank text', () => {
    expect(findSpans('')).toEqual([]);
    expect(findSpans('   \n\t ')).toEqual([]);
  });
});
