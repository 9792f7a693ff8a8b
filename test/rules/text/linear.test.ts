import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSpans } from '../../../src/rules/text/find-spans.ts';
import { TOKENS } from '../../../src/rules/text/token/tokens.ts';

/** Every look at a token goes through one of these. */
const LOOKS = ['kind', 'hash', 'words', 'cues', 'is', 'isMark', 'announces', 'length', 'digits', 'gap', 'starts'] as const;

let steps = 0;

beforeEach(() => {
  for (const look of LOOKS) {
    const own = TOKENS[look] as (this: typeof TOKENS, ...parts: number[]) => unknown;
    Object.defineProperty(TOKENS, look, {
      configurable: true,
      value: (...parts: number[]) => {
        steps++;
        return own.apply(TOKENS, parts);
      },
    });
  }
});

afterEach(() => {
  for (const look of LOOKS) Reflect.deleteProperty(TOKENS, look);
});

function stepsOf(text: string): number {
  steps = 0;
  findSpans(text);
  return steps;
}

/** Fictional texts in which one grammar after the other begins and never ends. */
const HARD: Readonly<Record<string, string>> = {
  'one long word': 'A',
  'rows of names': 'Oliver, Grace, Maeve, ',
  companions: 'W/ DORWIN ',
  'name checks': '10-27 ANN ',
  'small letters': 'rp maeve says ',
  'lines above addresses': 'QUARLTON IRIS\n88 ',
  'ages of children': 'DAUGHTER 15 ',
  lanes: 'IN #2 ',
  'one long number': '7',
  numbers: '206 ',
  'number groups': '206-',
  decimals: '47.6.',
  colons: 'AB:',
  quotes: '"',
  apostrophes: "O'",
  slashes: '/',
  crossings: 'OAK / ',
  names: 'SMITH, JOHN ',
  hyphens: 'KIM-',
  particles: 'DE LA ',
  'person cues': 'RP ',
  'birth words': 'DOB ',
  'plate words': 'LIC CA ',
  'code words': 'GATE CODE ',
  'identity words': 'SSN LAST ',
  negations: 'DENIES PAIN, ',
  illness: 'CHEST PAIN ',
  warnings: 'KNOWN TO BE ',
  'premise notes': 'PREMISE ** ',
  streets: '1423 N OLD MILL CREEK ',
  apartments: '# APT ',
  ages: '44 M, ',
  dates: '3/14/87 ',
  links: 'a.b/',
  accounts: 'a_',
  mail: '@x.',
};

describe('work grows with the length of the text, and no faster', () => {
  test.each(Object.entries(HARD))('%s', (_, part) => {
    const text = (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const once = stepsOf(text(1 << 16));
    const twice = stepsOf(text(1 << 17));
    expect(twice).toBeLessThanOrEqual(2.1 * once + 1000);
    // Inside of one piece, too.
    const short = stepsOf(text(1 << 12));
    const long = stepsOf(text(1 << 13));
    expect(long).toBeLessThanOrEqual(2.3 * short + 1000);
    expect(once / (1 << 16)).toBeLessThan(200);
  });

  test('a megabyte of one letter', () => {
    expect(stepsOf('A'.repeat(1 << 20))).toBeLessThan(1 << 20);
  });
});
