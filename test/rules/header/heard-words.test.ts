import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { hearWords } from '../../../src/rules/header/heard-words.ts';

const CALLS = ['incident_number', 'call_type', 'dispatch_time'];
const classOf = (name: string, table: readonly string[] = CALLS) => classifyFields([name, ...table])[0]?.class;

describe('words of names that no rule knows', () => {
  test.each([
    ['companion', 'person-name'],
    ['roommate', 'person-name'],
    ['sex_offender_status', 'hazard-flag'],
    ['surgical_history', 'medical'],
    ['tetanus', 'medical'],
    ['diary_entry', 'narrative'],
    ['golf_course', 'place-name'],
    ['criticality', 'priority'],
  ])('%s is heard to be %s', (name, id) => {
    expect(classOf(name)).toBe(id);
  });

  test('say which words they were', () => {
    expect(classifyFields(['tetanus', ...CALLS])[0]?.why[0]).toBe('columns with "tetanus" in their names mostly are');
  });

  test('are not heard of calls where nobody is called to', () => {
    const shop = ['product', 'price', 'quantity', 'customer_email', 'discount'];
    for (const name of ['criticality', 'golf_course', 'parent_call']) expect(classOf(name, shop)).toBe('other');
  });

  test('never overrule a rule that knows the name', () => {
    expect(classOf('caller_name')).toBe('person-name');
    expect(classOf('sexual_assault')).not.toBe('sex');
  });

  test('say nothing of words never met', () => {
    expect(hearWords(['qzxv', 'wkjh'])).toBeUndefined();
    expect(hearWords([])).toBeUndefined();
  });

  test('share their belief among the classes, whatever the words', () => {
    const word = fc.oneof(fc.constantFrom('number', 'level', 'risk', 'name', 'time', 'condition'), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const heard = hearWords(words);
        if (heard === undefined) return;
        expect(heard.share).toBeGreaterThan(0);
        expect(heard.share).toBeLessThanOrEqual(1);
        expect(heard.words.every((met) => words.includes(met))).toBe(true);
      }),
    );
  });
});
