import { describe, expect, test } from 'vitest';
import { DATA_CLASSES } from '../../src/model/data-class.ts';
import { shapeOf } from '../../src/model/shape.ts';
import { classifyFields } from '../../src/rules/classify/classify-fields.ts';
import { rules, valueTests } from '../../src/rules/index.ts';

const classOf = (header: string): string | undefined => classifyFields([header])[0]?.class;

describe('the rules', () => {
  test('there is one for every data class, in order', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...DATA_CLASSES]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says what it is, what it does and where that is written',
    (_, rule) => {
      expect(rule.title).toMatch(/^[A-Z]/);
      expect(rule.harm.length).toBeGreaterThan(15);
      expect(rule.advice.length).toBeGreaterThan(5);
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const weight of [...Object.values(rule.header.words), ...Object.values(rule.header.not ?? {})]) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    },
  );

  const headers = rules.flatMap((rule) => rule.examples.headers.map((header) => [header, rule.id] as const));
  test.each(headers)('%s is %s by name alone', (header, id) => {
    expect(classOf(header)).toBe(id);
  });

  const notHeaders = rules.flatMap((rule) => rule.examples.notHeaders.map((header) => [header, rule.id] as const));
  test.each(notHeaders)('%s is not %s', (header, id) => {
    expect(classOf(header)).not.toBe(id);
  });

  for (const rule of rules) {
    const value = rule.value;
    if (value === undefined) continue;
    describe(`values of ${rule.id}`, () => {
      test.each(rule.examples.values ?? [])('%s passes', (text) => {
        expect(value.wants(shapeOf(text))).toBe(true);
        expect(value.test(text)).toBe(true);
      });
      test.each(rule.examples.notValues ?? [])('%s does not', (text) => {
        expect(value.wants(shapeOf(text)) && value.test(text)).toBe(false);
      });
      test('has examples both ways', () => {
        expect(rule.examples.values?.length).toBeGreaterThan(0);
        expect(rule.examples.notValues?.length).toBeGreaterThan(0);
      });
    });
  }
});

describe('the value tests', () => {
  const texts = rules.flatMap((rule) => [...(rule.examples.values ?? []), ...(rule.examples.notValues ?? [])]);

  test('no shape is wanted by two tests of one class', () => {
    for (const text of texts) {
      for (const id of DATA_CLASSES) {
        const wanting = valueTests.filter((test) => test.class === id && test.wants(shapeOf(text)));
        expect(wanting.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('every example that passes its rule passes one of the tests', () => {
    for (const rule of rules) {
      for (const text of rule.value === undefined ? [] : (rule.examples.values ?? [])) {
        expect(valueTests.some((test) => test.class === rule.id && test.wants(shapeOf(text)) && test.test(text))).toBe(true);
      }
    }
  });

  /** What a bare number can be: none of it may be reported where no header asks for it. */
  test.each([
    ...[
      '2125550168',
      '899123456',
      '4111111111111111',
      '490154203237518',
      '1700000000',
      '1700000000000',
      '2021001234',
      '20210412',
      '5150',
    ],
    ...[
      '0714',
      '10-50',
      '38.895512',
      '-77.036370',
      '2021-00012345',
      '12:30:15',
      '1.2.3.4',
      '7ABC123',
      'E12',
      '80111',
      '2019',
      'SAFARI',
      'MM 14',
    ],
    ...['10/12/2021', '2021-04-12 10:30:45', '1-800', '100.5', '3V', 'STA-12-4567', '911', 'P1', '12-34-56'],
  ])('%s alone says nothing', (text) => {
    const passed = valueTests
      .filter((test) => test.standalone && test.wants(shapeOf(text)) && test.test(text))
      .map((test) => test.class);
    expect(passed).toEqual([]);
  });
});
