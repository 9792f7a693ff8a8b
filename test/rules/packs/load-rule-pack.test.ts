import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CadAuditError } from '../../../src/model/error.ts';
import { classifyColumns } from '../../../src/rules/classify/classify-columns.ts';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { loadRulePack } from '../../../src/rules/packs/load-rule-pack.ts';
import { profileKit } from '../../../src/rules/profile-kit.ts';
import { readers } from '../../../src/rules/readers/index.ts';
import { column, pad, times } from '../classify/columns.ts';
import { COUNTY_PACK } from './packs.ts';

const failure = (text: string): string => {
  try {
    loadRulePack(text, 'own.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(CadAuditError);
    if (error instanceof CadAuditError) {
      expect(error.code).toBe('bad-rules');
      return error.message;
    }
  }
  throw new Error('the pack was taken');
};

/** The pack with one text replaced by another. */
const changed = (from: string, to: string): string => {
  expect(COUNTY_PACK).toContain(from);
  return COUNTY_PACK.replace(from, to);
};

describe('a rule pack', () => {
  const pack = loadRulePack(COUNTY_PACK, 'own.yaml');

  test('is taken as YAML and as JSON', () => {
    expect(pack.rules.map(({ id }) => id)).toEqual(['jail-number', 'member-card']);
    const json = JSON.stringify({
      name: 'x',
      rules: [{ id: 'a', class: 'phone', header: { words: ['hotline'] }, examples: { headers: ['HOTLINE'] } }],
    });
    expect(loadRulePack(json, 'own.json').rules[0]).toMatchObject({ id: 'a', class: 'phone', title: 'a', standalone: false });
  });

  test('names columns, alone and glued', () => {
    const verdicts = classifyFields(['JID', 'jail_number', 'JAILNUMBER', 'jail facility number', 'Nature'], pack);
    expect(verdicts.map(({ class: id }) => id).slice(0, 3)).toEqual(['government-id', 'government-id', 'government-id']);
    expect(verdicts[3]?.class).not.toBe('government-id');
    expect(verdicts[4]?.class).toBe('call-type');
    expect(verdicts[0]?.why).toEqual(['rule jail-number of Marrow County knows the name']);
  });

  test('tells columns by values that stand alone', () => {
    const values = times(40, (i) => `J24-${pad(i, 5)}`);
    expect(classifyColumns([column('c1', values)], readers)[0]?.class).not.toBe('government-id');
    expect(classifyColumns([column('c1', values)], readers, pack)[0]?.class).toBe('government-id');
  });

  test('counts cells and finds its cues in text, its own spans before the built-in ones', () => {
    const kit = profileKit(pack);
    expect(kit.tests.filter((one) => one.class === 'government-id' && one.standalone && one.test('J24-00123'))).toHaveLength(1);
    const text = 'SUBJ HAS JID# J24-00123, DOB 03/04/1981';
    const found = kit.findSpans(text).map((span) => [span.class, text.slice(span.start, span.end)]);
    expect(found).toContainEqual(['government-id', 'J24-00123']);
    expect(found).toContainEqual(['date-of-birth', '03/04/1981']);
  });

  test('does not count twice what a built-in test counts', () => {
    const phones = loadRulePack(
      `{name: p, rules: [{id: any-phone, class: phone, value: {pattern: '[0-9() -]{7,20}', standalone: true}, examples: {values: ['(415) 555-0123']}}]}`,
      'p',
    );
    const counting = profileKit(phones).tests.filter(
      (one) => one.class === 'phone' && one.wants('(999) 999-9999') && one.test('(415) 555-0123'),
    );
    expect(counting).toHaveLength(1);
  });

  test('says how severe a class is', () => {
    expect(pack.severities).toEqual({ 'government-id': 'critical' });
  });

  test('is refused when one of its examples fails, without quoting it', () => {
    const message = failure(changed('values: [J24-00123, j19-99999]', 'values: [SECRET-77]'));
    expect(message).toContain('jail-number: examples.values.0 should match');
    expect(message).not.toContain('SECRET');
    expect(failure(changed('spans: [J24-00123] }', 'spans: [J24] }'))).toContain('examples.text.0 has other spans');
    expect(failure(changed('headers: [member_card]', 'headers: [Nature]'))).toContain(
      'member-card: examples.headers.0 should be told',
    );
    expect(failure(changed("values: ['000000000018']", "values: ['000000000019']"))).toContain(
      'examples.values.0 should match the pattern and the validator',
    );
  });

  test('is refused when a part has no example', () => {
    expect(failure(changed('      headers: [member_card]\n', ''))).toContain('member-card: header has no example');
  });

  const phrases = (n: number): string[] => times(n, (i) => `hotline ${i}`);
  const ofWords = (words: unknown): string =>
    JSON.stringify({ name: 'x', rules: [{ id: 'a', class: 'phone', header: { words }, examples: { headers: ['hotline 1'] } }] });
  const weighed = (n: number): unknown => Object.fromEntries(phrases(n).map((phrase) => [phrase, 0.9]));

  test.each([
    ['a list', phrases],
    ['weights', weighed],
  ])('may have 500 words of a name as %s and no more', (_, words) => {
    expect(loadRulePack(ofWords(words(500)), 'own.json').rules).toHaveLength(1);
    expect(failure(ofWords(words(501)))).toContain('rules.0.header.words: has more than 500 phrases');
  });

  test.each([
    ['größe', 'Größe'],
    ['größe', 'GROESSE_CM'],
    ['číslo karty', 'CISLO_KARTY'],
    ['cislo karty', 'Číslo karty'],
  ])('knows the word %s in the name %s', (word, name) => {
    const own = loadRulePack(ofWords(['hotline 1', word]), 'own.json');
    expect(own.rules[0]?.scoreHeader(name)).toBe(1);
  });

  test('is refused with the place of a mistake', () => {
    expect(failure(changed('class: payment-account', 'class: money'))).toContain('rules.1.class');
    expect(failure(changed('severity: critical', 'severity: worst'))).toContain('rules.0.severity');
    expect(failure(changed('id: member-card', 'id: jail-number'))).toContain('jail-number: id stands twice');
    expect(failure(changed('validator: luhn', 'validator: magic'))).toContain('rules.1.value.validator');
    expect(failure(changed('class: government-id', 'class: priority'))).toContain('priority is not looked for in free text');
    expect(failure('name: ["')).toContain('neither YAML nor JSON');
    expect(failure('[]')).toContain('the whole file');
  });

  test('is refused when a pattern is not linear', () => {
    expect(failure(changed("pattern: 'J\\d{2}-\\d{5}'", "pattern: '(J\\d{1,9}){1,9}'"))).toContain(
      'repeats something that repeats',
    );
  });

  test('any text is either taken or refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.json()), (text) => {
        expect(failure(text)).toContain('own.yaml is not a usable rule pack');
      }),
    );
  });
});
