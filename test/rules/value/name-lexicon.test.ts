import { describe, expect, test } from 'vitest';
import { isCommonWord, isGivenName, isSurname, nameKind } from '../../../src/rules/value/name-lexicon.ts';

describe('name lexicon', () => {
  test.each([
    ['JENNIFER', 'given'],
    ['MIGUEL', 'given'],
    ['KOWALSKI', 'surname'],
    ['HERNANDEZ', 'surname'],
    ['SMITH', 'surname'],
    ["O'BRIEN", 'surname'],
    ['MCALLISTER', 'surname'],
    ['THOMAS', 'both'],
    ['MAY', 'ambiguous'],
    ['WILL', 'ambiguous'],
    ['GRANT', 'ambiguous'],
    ['CHASE', 'ambiguous'],
    ['PARK', 'ambiguous'],
    ['LINCOLN', 'ambiguous'],
    ['WASHINGTON', 'ambiguous'],
    ['BROWN', 'ambiguous'],
    ['HUNTER', 'ambiguous'],
    ['SUSPECT', undefined],
    ['SAFARI', undefined],
    ['WALMART', undefined],
    ['CALLER', undefined],
  ] as const)('%s is %s', (word, kind) => {
    expect(nameKind(word)).toBe(kind);
  });

  test('case, accents and apostrophes do not matter', () => {
    expect(isSurname('Núñez')).toBe(true);
    expect(isSurname('o’connor')).toBe(true);
    expect(isGivenName('josé')).toBe(true);
    expect(isGivenName('Bjørn')).toBe(true);
    expect(isGivenName('SØREN')).toBe(true);
  });

  test('hyphenated family names count by a half', () => {
    expect(isSurname('GARCIA-LOZANO')).toBe(true);
    expect(isSurname('X-RAY')).toBe(false);
  });

  test('dispatch words are common words', () => {
    for (const word of ['CALLER', 'SUBJ', 'VEHICLE', 'northbound', 'BLEEDING']) expect(isCommonWord(word)).toBe(true);
    for (const word of ['NGUYEN', 'MIGUEL', 'SMITH']) expect(isCommonWord(word)).toBe(false);
  });
});
