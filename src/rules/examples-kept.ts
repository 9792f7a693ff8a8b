import type { Rule } from '../model/rule.ts';
import { shapeOf } from '../model/shape.ts';
import { classifyFields } from './classify/classify-fields.ts';
import { rules } from './index.ts';
import { findSpans } from './text/find-spans.ts';

/** How many examples of the built-in rules were tried, and those that do not hold: `phone: headers[2]`. */
interface ExampleCheck {
  readonly tried: number;
  readonly failed: readonly string[];
}

/** Runs every built-in rule over its own examples. The test suite does the same; this lets an installed copy prove itself. */
export function checkOwnExamples(): ExampleCheck {
  const results = rules.flatMap(checkRule);
  return { tried: results.length, failed: results.flatMap(({ place, holds }) => (holds ? [] : [place])) };
}

interface Result {
  readonly place: string;
  readonly holds: boolean;
}

function checkRule({ id, value, spans, examples }: Rule): readonly Result[] {
  const check = <T>(part: string, list: readonly T[] | undefined, holds: (example: T) => boolean): Result[] =>
    (list ?? []).map((example, i) => ({ place: `${id}: ${part}[${i}]`, holds: holds(example) }));
  const isNamed = (name: string): boolean => classifyFields([name])[0]?.class === id;
  const passes = (text: string): boolean => value?.wants(shapeOf(text)) === true && value.test(text);
  const found = (text: string): readonly string[] =>
    findSpans(text).flatMap((span) => (span.class === spans ? [text.slice(span.start, span.end)] : []));
  return [
    ...check('headers', examples.headers, isNamed),
    ...check('notHeaders', examples.notHeaders, (name) => !isNamed(name)),
    ...check('values', examples.values, passes),
    ...check('notValues', examples.notValues, (text) => !passes(text)),
    ...check('text', examples.text, ({ text, spans: wanted }) => found(text).join('\n') === wanted.join('\n')),
  ];
}
