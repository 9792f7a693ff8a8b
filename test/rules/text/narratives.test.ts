import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { readMarks } from './marked.ts';
import { CLEAN_NARRATIVES, PROSE, STYLED_NARRATIVES } from './narratives.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Range, b: Range): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Precision, recall and F2 over marked texts. */
function score(texts: readonly string[]): { precision: number; recall: number; f2: number } {
  let hits = 0;
  let missed = 0;
  let wrong = 0;
  for (const marked of texts) {
    const { text, spans } = readMarks(marked);
    const found = [...findSpans(text)];
    for (const span of spans) {
      const at = found.findIndex((candidate) => candidate.class === span.class && overlap(candidate, span) >= 0.5);
      if (at < 0) missed++;
      else {
        hits++;
        found.splice(at, 1);
      }
    }
    wrong += found.length;
  }
  const precision = hits / (hits + wrong);
  const recall = hits / (hits + missed);
  return { precision, recall, f2: (5 * precision * recall) / (4 * precision + recall) };
}

describe('narratives in other styles', () => {
  test('personal data is found and little else', () => {
    const { precision, f2 } = score(STYLED_NARRATIVES.map(([, text]) => text));
    expect(f2).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  test('ordinary English', () => {
    expect(score(PROSE).f2).toBeGreaterThanOrEqual(0.92);
  });

  test.each(CLEAN_NARRATIVES)('nothing in: %s', (text) => {
    expect(findSpans(text)).toEqual([]);
  });
});
