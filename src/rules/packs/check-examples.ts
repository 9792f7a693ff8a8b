import type { CompiledRule } from './compile-rule.ts';
import type { PackFileRule } from './pack-schema.ts';
import { findBehindCues } from './pack-spans.ts';

/** What is wrong with a rule: the path to it inside the rule, and the rest of a sentence that begins with the path. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A name counts as told by a rule from this score. */
const TOLD = 0.5;

/**
 * The examples of a rule that it does not keep, named by part and place: an example may be a real value and stays out of
 * messages. A part without an example fails too: nobody can tell whether it works.
 */
export function failedExamples(rule: PackFileRule, compiled: CompiledRule): readonly RuleProblem[] {
  const { examples } = rule;
  const failed: RuleProblem[] = [];
  const check = <T>(part: string, list: readonly T[] | undefined, holds: (example: T) => boolean, message: string): void => {
    (list ?? []).forEach((example, i) => {
      if (!holds(example)) failed.push({ path: ['examples', part, i], message });
    });
  };
  const isTold = (name: string): boolean => compiled.scoreHeader(name) >= TOLD;
  const passes = (value: string): boolean => compiled.test?.(value.trim()) === true;
  check('headers', examples.headers, isTold, 'should be told by the words of header, and is not');
  check('notHeaders', examples.notHeaders, (name) => !isTold(name), 'should not be told by the words of header, and is');
  const matches =
    rule.value?.validator === undefined ? 'match the pattern of value' : 'match the pattern and the validator of value';
  check('values', examples.values, passes, `should ${matches}, and does not`);
  check('notValues', examples.notValues, (value) => !passes(value), `should not ${matches}, and does`);
  const find = findBehindCues(compiled.cue === undefined ? [] : [compiled.cue]);
  check(
    'text',
    examples.text,
    ({ text, spans }) => {
      const found = find(text).map(({ start, end }) => text.slice(start, end));
      return found.length === spans.length && found.every((one, i) => one === spans[i]);
    },
    'has other spans than those that are found behind the cues',
  );
  const lacks = (part: 'header' | 'value' | 'text', example: string, count: number): void => {
    if (rule[part] === undefined || count > 0) return;
    failed.push({ path: [part], message: `has no example that must match: write one under examples, as ${example}` });
  };
  lacks('header', 'headers', examples.headers?.length ?? 0);
  lacks('value', 'values', examples.values?.length ?? 0);
  lacks('text', 'text', (examples.text ?? []).filter(({ spans }) => spans.length > 0).length);
  return failed;
}
