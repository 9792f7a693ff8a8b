import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Span, SpanFinder } from '../../../../src/model/span.ts';
import { findSpans } from '../../../../src/rules/text/find-spans.ts';

const LEARNED = 'said as such things are in labelled notes';
const learned = (text: string): readonly string[] =>
  findSpans(text)
    .filter(({ why }) => why === LEARNED)
    .map(({ start, end, class: id }) => `${id}:${text.slice(start, end)}`);

/** The finder with a table that marks no word: the grammars alone. */
let findByGrammar: SpanFinder;
beforeAll(async () => {
  vi.resetModules();
  const { layOutTables } = await import('../../../../src/rules/laid-out.ts');
  const tables = structuredClone(layOutTables());
  vi.resetModules();
  const { takePrepared } = await import('../../../../src/model/prepared.ts');
  takePrepared({ ...tables, spanMarks: new Int32Array(tables.spanMarks.length) });
  ({ findSpans: findByGrammar } = await import('../../../../src/rules/text/find-spans.ts'));
});

const NOTES = readFileSync('eval/data/narratives.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

describe('what grammars leave', () => {
  test('is told by weights learned from notes, none of it twice and all of it in order', () => {
    let told = 0;
    for (const note of NOTES) {
      const spans = findSpans(note);
      told += spans.filter(({ why }) => why === LEARNED).length;
      for (const [i, { start, end }] of spans.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  test('takes nothing from what a grammar has told', () => {
    const where = ({ start, end, class: id }: Span): string => `${start}-${end} ${id}`;
    for (const note of NOTES) {
      const now = new Set(findSpans(note).map(where));
      expect(
        findByGrammar(note)
          .map(where)
          .filter((span) => !now.has(span)),
      ).toEqual([]);
    }
  });

  test('is not told by a grammar of its own: without marked words nothing is', () => {
    for (const note of NOTES) expect(findByGrammar(note).some(({ why }) => why === LEARNED)).toBe(false);
  });

  test.each([
    ['SUBJ SAYS HIS GUTS ARE ON FIRE AND HIS VISION WENT GREY', 'medical'],
    ['NBR SAYS HE KEEPS A MACHETE UNDER THE PORCH AND SWUNG IT AT LAST DEPUTY', 'hazard-flag'],
  ])('%s holds %s', (text, id) => {
    expect(findSpans(text).map((span) => span.class)).toContain(id);
  });

  test.each([
    'NO HX OF SEIZURES OR FAINTING SPELLS',
    'SUBJ HAS NOT ASSAULTED STAFF BEFORE',
    'UNK IF SUBJ OWNS GUNS',
    'ALARM AT RITA ATKINSON RESIDENCES, FRONT MOTION',
    'FLUIDS ON ROAD // 2014 CHEROKEE DRIVABLE // NO INJ',
    'HYDRANT AT SR112 SB JNO 5 // ROAD TEMP CLOSED NB SR112 SB JNO 5',
    'TREE DOWN ON E MILL HILL RD NEAR THE CREEK',
    'E5 L2 RESPONDING, STAGE 2 BLOCKS AWAY',
    'LIVED NEXT DOOR 12 YEARS, NO ISSUES',
  ])('%s is gainsaid by its own words', (text) => {
    expect(learned(text)).toEqual([]);
  });

  test('is read in bounded stretches, however long a note without an end is', () => {
    const long = 'PAIN WEAK DIZZY OF THE AND '.repeat(3000);
    expect(Math.max(...findSpans(long).map(({ start, end }) => end - start))).toBeLessThan(400);
  });

  test('whatever is written gives spans within the text', () => {
    const word = fc.oneof(
      fc.constantFrom('PT', 'PAIN', 'HX', 'OF', 'VIOLENT', 'GUNS', 'IN', 'LEFT', 'LEG', 'NO', '..', ',', '44', 'A1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        for (const { start, end } of findSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
