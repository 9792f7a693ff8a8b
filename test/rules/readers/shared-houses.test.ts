import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseClass, standsAlone } from '../../../src/rules/readers/address/house-class.ts';
import { readAddress } from '../../../src/rules/readers/address-text.ts';

const word = fc.constantFrom(
  ...'N S NE E ST AVE RD BLVD HWY US I SR 9 35TH 2ND 12 499 MAPLE ELM BROADWAY BLK BLOCK OF APT # #4 4B STE UNIT 200 / & @ AND AT X J'.split(
    ' ',
  ),
  ...'JNO - TO THRU 1/2 1 2 MM MILE EXIT 42 , SPRINGFIELD IL 80111 (REAR) : NOTE LOT PARKING FITNESS HOUR COUNTY ZONE NEAR 00'.split(
    ' ',
  ),
  'elm',
  'St,',
  'ELM/OAK',
);
const rest = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const number = fc.oneof(
  fc.integer({ min: 1, max: 1300 }),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1, max: 30 }).map((n) => n * 100),
);

describe('house numbers of one class', () => {
  it('are read alike where readings may be shared', () => {
    fc.assert(
      fc.property(number, number, rest, (one, other, words) => {
        fc.pre(houseClass(one) === houseClass(other) && standsAlone(` ${words}`));
        const first = readAddress(`${one} ${words}`);
        const own = first.hundred === one - (one % 100);
        const house = (first.level === 'number' || first.level === 'number-unit') && first.number === String(one);
        if (!own || (!house && !(first.level === 'block' && first.number === ''))) return;
        expect(readAddress(`${other} ${words}`)).toEqual({
          ...first,
          number: house ? String(other) : '',
          hundred: other - (other % 100),
        });
      }),
      { numRuns: 20_000 },
    );
  });
});
