import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_CLASSES, type DataClass } from '../../../src/model/data-class.ts';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { readHeaders } from '../../../src/rules/classify/header-evidence.ts';
import { judgeLearned } from '../../../src/rules/header/learned/learned-name.ts';
import { learnedClasses, weightsOf } from '../../../src/rules/header/learned/learned-table.ts';
import {
  hashPart,
  type Learnable,
  namePartsOf,
  spell,
  tableQuestions,
  wordsBeside,
} from '../../../src/rules/header/learned/name-parts.ts';

const CALLS = ['incident_number', 'call_type', 'dispatch_time'];
const classOf = (name: string, table: readonly string[] = CALLS) => classifyFields([name, ...table])[0]?.class;
const alone = (text: string, words: readonly string[] = [text]): Learnable => ({
  text,
  words,
  before: [],
  after: [],
  table: new Set(words),
});

describe('names that no rule knows', () => {
  test.each([
    ['companion', 'person-name'],
    ['roommate', 'person-name'],
    ['sex_offender_status', 'hazard-flag'],
    ['surgical_history', 'medical'],
    ['diary_entry', 'narrative'],
    ['golf_course', 'place-name'],
    ['criticality', 'priority'],
  ])('%s is learned to be %s', (name, id) => {
    expect(classOf(name)).toBe(id);
  });

  test.each(['has_phone', 'door_handle', 'racetrack', 'email_sent', 'zip_file', 'phone_count'])(
    '%s only looks personal',
    (name) => {
      expect(classOf(name)).toBe('other');
    },
  );

  test('say which words they were', () => {
    expect(classifyFields(['criticality', ...CALLS])[0]?.why[0]).toBe('columns with "criticality" in their names mostly are');
  });

  test('never overrule what a rule is sure of', () => {
    expect(classOf('caller_name')).toBe('person-name');
    expect(classOf('sexual_assault')).not.toBe('sex');
  });

  test('count for less where there are values: a name that a rule knows keeps its evidence to the nat', () => {
    const names = ['Caller_Phone', 'Incident_Number', 'Remarks'];
    const ruled = readHeaders(names, undefined, () => true);
    for (const [i, id] of (['phone', 'incident-id', 'narrative'] as const).entries()) {
      const nats = ruled[i]?.evidence.get(id) ?? 0;
      expect(nats).toBeGreaterThan(5);
      expect([...(ruled[i]?.evidence.keys() ?? [])].length).toBeLessThan(5);
    }
  });
});

describe('the learned table', () => {
  test('shares its belief among the classes, whatever the name', () => {
    const word = fc.oneof(fc.constantFrom('number', 'level', 'risk', 'name', 'time', 'condition'), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 90 }),
        fc.array(word, { maxLength: 9 }),
        fc.array(word, { maxLength: 3 }),
        (text, words, before) => {
          const learned = judgeLearned({ text, words, before, after: [], table: new Set([...words, ...before]) });
          const apart = DATA_CLASSES.filter((id) => !['coordinates', 'address-block', 'vehicle'].includes(id));
          const sum = apart.reduce((total, id) => total + Math.exp(learned.logShare(id)), 0);
          expect(sum).toBeGreaterThan(0.999);
          expect(sum).toBeLessThan(1.001);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('knows nothing of parts never met', () => {
    const met: number[] = [];
    weightsOf('h:qzxvwkjh', (_, weight) => met.push(weight));
    expect(met).toEqual([]);
  });

  test('reasons are parts of the name itself', () => {
    const { words, pieces } = judgeLearned(alone('cllr_phn', ['caller', 'phone'])).because('phone');
    expect(words.length).toBeGreaterThan(0);
    for (const said of words) expect('caller phone'.includes(said)).toBe(true);
    for (const piece of pieces) expect('_cllr_phn_'.includes(piece)).toBe(true);
  });
});

describe('the parts of a name', () => {
  test.each([
    ['CallerPhone2', '^caller_phone0$'],
    ['  Nº de teléfono ', '^_n_de_telefono_$'],
    ['incident.caller-NAME', '^incident_caller_name$'],
  ])('%s is spelt %s', (name, spelt) => {
    expect(spell(name)).toBe(spelt);
  });

  test('a long name is read from its end, in bounded time', () => {
    expect(spell(`${'x'.repeat(100_000)}_phone`)).toHaveLength(66);
  });

  test('tell where words stand, and the neighbours', () => {
    const parts = namePartsOf({
      text: 'caller_phone',
      words: ['caller', 'phone'],
      before: ['caller', 'name'],
      after: [],
      table: new Set(),
    });
    for (const part of ['*', 'f:caller', 'o:caller', 'h:phone', 'b:caller phone', 'ph:name', 'pf:caller', 'c:_pho'])
      expect(parts.has(part), part).toBe(true);
    expect([...parts.keys()].some((part) => part.startsWith('q'))).toBe(false);
  });

  test('of the table are the words of its other names, each for less where there are many', () => {
    const table = new Set(['caller', 'phone', 'name', 'call', 'type', 'unit']);
    expect(wordsBeside({ ...alone('caller_phone', ['caller', 'phone']), table })).toEqual({
      own: ['caller', 'phone'],
      others: 4,
      weigh: 0.5,
    });
    expect(wordsBeside(alone('caller_phone', ['caller', 'phone']))).toEqual({ own: ['caller', 'phone'], others: 0, weigh: 0 });
  });

  test.each([
    [['status'], ['s:', 'g:status ']],
    [
      ['unit', 'status'],
      ['s:', 'g:status '],
    ],
    [['unit', 'status', 'code', 'description'], ['s:']],
    [['caller'], ['s:']],
    [[], ['s:']],
  ])('%j is asked %j about the table', (words, questions) => {
    expect(tableQuestions({ words })).toEqual(questions);
  });

  test('of the table add up to what its words say one by one', () => {
    const table = new Set(['member', 'officer', 'rank', 'badge', 'shift']);
    const name = { ...alone('shift', ['shift']), table };
    const told = judgeLearned(name);
    const without = judgeLearned({ ...name, table: new Set(['shift']) });
    const added = (id: DataClass): number => {
      let sum = 0;
      for (const word of table)
        if (word !== 'shift')
          weightsOf(`s:${word}`, (at, weight) => (sum += learnedClasses[at] === id ? weight * wordsBeside(name).weigh : 0));
      for (const part of ['t']) weightsOf(part, (at, weight) => (sum += learnedClasses[at] === id ? weight / 2 : 0));
      return sum;
    };
    const difference = (id: DataClass): number => told.logShare(id) - without.logShare(id) - added(id);
    expect(added('unit-or-officer')).not.toBe(0);
    for (const id of ['unit-or-officer', 'person-name', 'other'] as const)
      expect(difference(id)).toBeCloseTo(difference('phone'), 6);
  });

  test('hash as FNV-1a does', () => {
    expect(hashPart('')).toBe(0x811c9dc5);
    expect(hashPart('a')).toBe(0xe40c292c);
    expect(hashPart('foobar')).toBe(0xbf9cf968);
  });
});
