import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpans, findUndoubted } from '../../../../src/rules/text/find-spans.ts';
import { withoutDoubtful } from '../../../../src/rules/text/learned/doubt.ts';
import { dispatchText } from '../dispatch-text.ts';

const told = (text: string): readonly string[] => findSpans(text).map(({ start, end }) => text.slice(start, end));

describe('the only finding of a note', () => {
  test.each([
    ['a role before a verb', 'DUMMY RECORD XYZ 123 SUPV PURGE DO NOT DISPATCH'],
    ['a trade', 'NEG FIRE. SHORTED FAN. ELECTRICIAN NAMED HALL ELECTRIC CO O/S. U5 CLR'],
    ['supplies', 'E4 AT STATION, NARCAN RESTOCKED, BACK IN SERVICE'],
    ['a drill', 'Stroke drill at the training center until 1600'],
  ])('is left out where it is mostly none: %s', (_, text) => {
    expect(findSpans(text)).toEqual([]);
  });

  test.each([
    ['RP TRESSIK, MARLA REFUSED', 'TRESSIK, MARLA'],
    ['SUBJ DANIEL KESTRELL GOA', 'DANIEL KESTRELL'],
    ['PT HAS CHEST PAIN', 'CHEST PAIN'],
    ['HX OF WEAPONS IN HOME', 'HX OF WEAPONS IN HOME'],
    ['GRN F150 LIC/HVP146', 'HVP146'],
    ['GATE CODE 4471#', '4471#'],
    ['NORTHRIDGE DR & HOLLOW BLVD; EAST MARROW; Station 7', 'NORTHRIDGE DR & HOLLOW BLVD'],
    ['FOX TERRIER DR & MARBLE HL; EAST MARROW; Station 7', 'FOX TERRIER DR & MARBLE HL'],
    ['VALLEY GREEN RD & LONG MILL RD; 2031-05-01 @ 11:47:20;', 'VALLEY GREEN RD & LONG MILL RD'],
  ])('is told in %s', (text, value) => {
    expect(told(text)).toContain(value);
  });

  test('notes with two findings keep both, and what has a form of its own is never doubted', () => {
    fc.assert(
      fc.property(dispatchText, (text) => {
        const found = findUndoubted(text);
        const left = withoutDoubtful(found);
        if (found.length !== 1) expect(left).toBe(found);
        for (const span of found)
          if (['access-code', 'license-plate', 'phone', 'date-of-birth', 'government-id', 'email'].includes(span.class))
            expect(left).toContain(span);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a note that tells of somebody', () => {
  test.each([
    [
      'CAUTION / HARGROVE, LEON E / 09/30/1961 / SETS TRAPS ON PORCH / HX SEIZURES / WIFE BERNICE 319-555-0109',
      'HARGROVE, LEON E',
    ],
    ['VICTIM DAUGHTER CALLED (602) 555-0196; ROBERTA FRENCH; PTSD; DOB 03/14/81; OFFENDER ORLAN TISDALE', 'ROBERTA FRENCH'],
    ['m3 pt refuses, lac over brow, bipolar, 44 yom, cb 319-555-0109, harold beech sig on tablet', 'harold beech'],
  ])('names go on behind the words a grammar knows: %s', (text, name) => {
    const names = findSpans(text).filter((span) => span.class === 'person-name');
    expect(names.map(({ start, end }) => text.slice(start, end))).toContain(name);
  });

  test('names end before a word that announces something', () => {
    const text = 'SEVERAL VEHS RUMMAGED. LS EB ON 3RD AVE. RP SHIRLEY ROSS C/B (919)555-0139, 44 YOF, HX SEIZURES';
    const names = findSpans(text).filter((span) => span.class === 'person-name');
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['SHIRLEY ROSS']);
  });

  test('codes of the radio are no ages, and streets without another are no crossings', () => {
    const text = '78-year-old, Male. NUMBNESS IN ARM / PT IS DIABETIC / 10-4, STAGE AT 9TH AVE / RP NORA KESTRELL 319-555-0144';
    const spans = findSpans(text).map((span) => `${span.class}:${text.slice(span.start, span.end)}`);
    expect(spans).toContain('medical:NUMBNESS IN ARM');
    expect(spans.filter((span) => /^age:10|^address-block:9TH/.test(span))).toEqual([]);
  });
});
