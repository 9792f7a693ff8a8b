import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimalBytes, readDegrees } from '../../../src/rules/readers/degrees.ts';
import { readTime } from '../../../src/rules/readers/event-time.ts';
import { readTimeBytes } from '../../../src/rules/readers/time/fixed.ts';

const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const time = fc
  .tuple(
    digits(2),
    digits(2),
    fc.constantFrom('20', '19', '18'),
    digits(2),
    fc.integer({ min: 0, max: 29 }),
    digits(4),
    fc.constantFrom(' ', 'T'),
  )
  .chain(([a, b, century, year, hour, rest, joint]) => {
    const clock = `${String(hour).padStart(2, '0')}:${rest.slice(0, 2)}:${rest.slice(2)}`;
    return fc.constantFrom(`${century}${year}-${a}-${b}${joint}${clock}`, `${a}/${b}/${century}${year}${joint}${clock}`);
  });

describe('readers of bytes', () => {
  it('read a time as the text is read, or leave it to that', () => {
    const seen = { read: 0 };
    fc.assert(
      fc.property(time, (text) => {
        const read = readTimeBytes(Buffer.from(`x${text}y`), 1, 1 + text.length);
        if (Number.isNaN(read)) return;
        seen.read++;
        expect(read).toBe(readTime(text));
      }),
      { numRuns: 20_000 },
    );
    expect(seen.read).toBeGreaterThan(50);
    expect(readTimeBytes(Buffer.from('05/17/2018 00:10:28'), 0, 19)).toBe(Date.UTC(2018, 4, 17, 0, 10, 28));
  });

  it('read a number as the text is read, or leave it to that', () => {
    const number = fc.string({ unit: fc.constantFrom(...'0123456789.-'), maxLength: 18 });
    fc.assert(
      fc.property(number, (text) => {
        const into = { degrees: 0, decimals: 0 };
        if (readDecimalBytes(Buffer.from(`1${text}1`), 1, 1 + text.length, into)) expect(readDegrees(text)).toEqual(into);
      }),
      { numRuns: 20_000 },
    );
    const into = { degrees: 0, decimals: 0 };
    expect(readDecimalBytes(Buffer.from('-93.334662'), 0, 10, into)).toBe(true);
    expect(into).toEqual({ degrees: -93.334662, decimals: 6 });
  });
});
