import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { isShortFor, readGluedPair } from '../../../src/rules/header/words/abbreviated-pairs.ts';

const classOf = (name: string) => classifyFields([name])[0]?.class;

describe('names of two words cut short and glued', () => {
  test.each([
    ['CLRNM', 'person-name'],
    ['CALNAM', 'person-name'],
    ['PATINAME', 'person-name'],
    ['VICLSTNM', 'person-name'],
    ['INCDADR', 'street-address'],
    ['CALLPHON', 'phone'],
    ['PTNTAG', 'age'],
    ['PTNTSX', 'sex'],
    ['VCTMRC', 'race-ethnicity'],
    ['BRTHDT', 'date-of-birth'],
    ['NTRCD', 'call-type'],
    ['OFNSCD', 'call-type'],
    ['DSPSTNCD', 'disposition'],
    ['APRTMNTNMBR', 'unit-or-apartment'],
    ['NRTVTXT', 'narrative'],
    ['HZRDCD', 'hazard-flag'],
    ['INJRYCD', 'medical'],
    ['CLSDT', 'event-time'],
    ['VEHYEA', 'vehicle'],
    ['PTN_AG', 'age'],
    ['VCT_RC', 'race-ethnicity'],
    ['DRV_LCN', 'government-id'],
  ])('%s is %s', (name, id) => {
    expect(classOf(name)).toBe(id);
  });

  test.each(['GARDEN', 'PLANET', 'CANADA', 'CAMPNG', 'WDGTID', 'MATRIX'])('%s is no pair', (name) => {
    expect(classOf(name)).toBe('other');
  });
});

test('letters stand for a word in its order only, from its first', () => {
  expect(isShortFor('nbr', 'number')).toBe(true);
  expect(isShortFor('adr', 'address')).toBe(true);
  expect(isShortFor('umb', 'number')).toBe(false);
  expect(isShortFor('nrb', 'number')).toBe(false);
  expect(isShortFor('n', 'number')).toBe(false);
});

test('any token is read in time and gives words or nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,16}$/), (token) => {
      const pair = readGluedPair(token);
      if (pair !== undefined) expect(pair.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
