import type { CompiledRule } from './load-rule-pack.ts';
import type { PackFileRule } from './pack-schema.ts';
import { findBehindCues } from './pack-spans.ts';

/** A name counts as told by a rule from this score. */
const TOLD = 0.5;

/**
 * The examples of a rule that it does not keep, named by part and place: an example may be a real value and stays out of
 * messages. A part without an example fails too: nobody can tell whether it works.
 */
export function failedExamples(rule: PackFileRule, compiled: CompiledRule): readonly string[] {
  const { examples } = rule;
  const failed: string[] = [];
  const check = <T>(part: string, list: readonly T[] | undefined, holds: (example: T) => boolean): void => {
    (list ?? []).forEach((example, i) => {
      if (!holds(example)) failed.push(`examples.${part}[${i}] fails`);
    });
  };
  const isTold = (name: string): boolean => compiled.scoreHeader(name) >= TOLD;
  const passes = (value: string): boolean => compiled.test?.(value.trim()) === true;
  check('headers', examples.headers, isTold);
  check('notHeaders', examples.notHeaders, (name) => !isTold(name));
  check('values', examples.values, passes);
  check('notValues', examples.notValues, (value) => !passes(value));
  const find = findBehindCues(compiled.cue === undefined ? [] : [compiled.cue]);
  check('text', examples.text, ({ text, spans }) => {
    const found = find(text).map(({ start, end }) => text.slice(start, end));
    return found.length === spans.length && found.every((one, i) => one === spans[i]);
  });
  const lacks = (part: 'header' | 'value' | 'text', count: number): void => {
    if (rule[part] !== undefined && count === 0) failed.push(`the ${part} part has no example that must match`);
  };
  lacks('header', examples.headers?.length ?? 0);
  lacks('value', examples.values?.length ?? 0);
  lacks('text', (examples.text ?? []).filter(({ spans }) => spans.length > 0).length);
  return failed;
}
