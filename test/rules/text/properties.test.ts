import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { dispatchText } from './dispatch-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  dispatchText,
);

describe('whatever the text', () => {
  test('spans lie inside of it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const span of findSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.confidence).toBeGreaterThanOrEqual(0.5);
          expect(span.confidence).toBeLessThanOrEqual(1);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('spans begin and end with a visible character and stay on their line', () => {
    fc.assert(
      fc.property(dispatchText, (text) => {
        for (const span of findSpans(text)) {
          const value = text.slice(span.start, span.end);
          expect(value).toBe(value.trim());
          expect(value).not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the answer does not depend on what was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = findSpans(text);
        findSpans(other);
        expect(findSpans(text)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((figures) => figures.join(''));

describe('whatever the number', () => {
  test('a number behind C/B is a phone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 989 }).filter((area) => Math.floor(area / 10) % 10 !== 9 && area % 100 !== 11),
        digits(2),
        fc.constantFrom('-', '.', ' ', '/'),
        (area, last, separator) => {
          const phone = [area, 555, `01${last}`].join(separator);
          const text = `MALE LEFT NB. C/B ${phone} REFUSED`;
          expect(findSpans(text)).toMatchObject([
            { class: 'phone', start: text.indexOf(phone), end: text.indexOf(phone) + phone.length },
          ]);
        },
      ),
    );
  });

  test('a card needs its check digit', () => {
    fc.assert(
      fc.property(digits(14), fc.integer({ min: 1, max: 9 }), (middle, shift) => {
        const body = `4${middle}`;
        const check =
          (10 -
            ([...body]
              .reverse()
              .reduce(
                (sum, figure, i) =>
                  sum +
                  (i % 2 === 0 ? Number(2 * Number(figure) > 9 ? 2 * Number(figure) - 9 : 2 * Number(figure)) : Number(figure)),
                0,
              ) %
              10)) %
          10;
        const groups = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');
        expect(findSpans(`USED ${groups(body + check)} ONLINE`).map((span) => span.class)).toEqual(['payment-account']);
        expect(findSpans(`USED ${groups(body + ((check + shift) % 10))} ONLINE`).map((span) => span.class)).not.toContain(
          'payment-account',
        );
      }),
    );
  });

  test('a date behind DOB is one, in any order and separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2015 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('/', '-', '.'),
        (year, month, day, separator) => {
          for (const date of [
            [month, day, year],
            [day, month, year],
            [year, month, day],
          ].map((parts) => parts.join(separator))) {
            expect(findSpans(`DOB ${date}`)).toMatchObject([{ class: 'date-of-birth', start: 4, end: 4 + date.length }]);
          }
        },
      ),
    );
  });
});
