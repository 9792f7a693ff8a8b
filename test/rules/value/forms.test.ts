import { describe, expect, test } from 'vitest';
import { isEntryCode, isMaskedCard, isMaskedSocialSecurity } from '../../../src/rules/value/masked.ts';
import {
  isBloodGroup,
  isBloodPressure,
  isDiseaseCode,
  isDrug,
  isFullDiseaseCode,
  isIllness,
} from '../../../src/rules/value/medical-words.ts';
import { isPhone } from '../../../src/rules/value/phone.ts';

const TABLE: readonly (readonly [string, (value: string) => boolean, readonly string[], readonly string[]])[] = [
  ['a blood group', isBloodGroup, ['A+', 'O-', 'AB pos', 'b negative', '0+'], ['A', 'C+', 'ABC-', 'B+ tree', '']],
  ['a blood pressure', isBloodPressure, ['120/80', '98 / 61', '185/110'], ['12/31', '80/120', '300/80', '120/20', '3/4']],
  ['a code of a disease', isDiseaseCode, ['E11.9', 'I10', 'S72.001A', 'm54.5'], ['U07', '4B', 'E1', 'EE1.9', 'A1234']],
  ['a full code of a disease', isFullDiseaseCode, ['E11.9', 'K21.00'], ['I10', 'B12', 'A12.']],
  ['a drug', isDrug, ['Lisinopril', 'warfarin', 'METFORMIN 500MG'], ['500 mg', 'Stainless bottle 750 ml', 'Oats 1kg', 'Control']],
  [
    'an illness',
    isIllness,
    ['Acute bronchitis', 'COPD', 'Iron deficiency anemia'],
    ['Oklahoma', 'Diploma', 'Chair', 'Aroma mug'],
  ],
  [
    'a masked card',
    isMaskedCard,
    ['**** **** **** 1234', 'XXXXXXXXXXXX1234', 'xxxx-xxxx-xxxx-0042'],
    ['1234', '4111111111111111', 'XXX-XX-1234'],
  ],
  [
    'a masked social security number',
    isMaskedSocialSecurity,
    ['XXX-XX-1234', '***-**-0042', 'xxxxx1234'],
    ['XXX-12-1234', '123-45-6789'],
  ],
  [
    'a code to get in',
    isEntryCode,
    ['Gate code 4471#', 'lockbox 1234', 'DOOR: 0042'],
    ['Gate 7', 'door open', 'north gate of 1200 block area'],
  ],
  [
    'a phone dialed at home',
    isPhone,
    ['06 12 34 56 78', '07700 900123', '030 1234567', '020 7946 0186', '0491 570 156', '070-174 06 05', '(02) 5550 1425'],
    ['12 34 56 78 90', '2022 01 02', '0123456789', '01.02.2024', '+042.123456', '000 000 0000'],
  ],
];

describe('forms that values have', () => {
  for (const [what, passes, yes, no] of TABLE) {
    test.each(yes)(`%s is ${what}`, (value) => expect(passes(value)).toBe(true));
    test.each(no)(`%s is not ${what}`, (value) => expect(passes(value)).toBe(false));
  }
});
