import { type DataClass, SPAN_CLASSES, type SpanClass } from '../../model/data-class.ts';
import { scoreHeaders } from './pack-headers.ts';
import type { PackFileRule } from './pack-schema.ts';
import type { CueRule } from './pack-spans.ts';
import type { PackRule } from './rule-pack.ts';
import { VALIDATORS } from './validators.ts';

/** Longest cell a pattern is tried on. */
const LONGEST_VALUE = 256;

/** A rule with everything that its examples ask of it. */
export interface CompiledRule extends PackRule {
  readonly cue?: CueRule;
}

/** Is a class one that free text is searched for? */
export const isSpanClass = (id: DataClass): id is SpanClass => (SPAN_CLASSES as readonly DataClass[]).includes(id);

/** Makes a rule of a pack ready for use. Its patterns must have been checked before. */
export function compileRule({ id, class: cls, title, severity, header, value, text }: PackFileRule): CompiledRule {
  const words =
    header === undefined
      ? {}
      : Array.isArray(header.words)
        ? Object.fromEntries(header.words.map((word) => [word, 1]))
        : header.words;
  const whole = value === undefined ? undefined : new RegExp(`^(?:${value.pattern})$`, 'iu');
  const validate = value?.validator === undefined ? () => true : VALIDATORS[value.validator];
  const behind = text === undefined ? undefined : (text.pattern ?? value?.pattern);
  return {
    id,
    class: cls,
    title: title ?? id,
    ...(severity === undefined ? {} : { severity }),
    scoreHeader: scoreHeaders(words, header?.not ?? []),
    ...(whole === undefined
      ? {}
      : { test: (cell: string) => cell.length <= LONGEST_VALUE && whole.test(cell) && validate(cell) }),
    standalone: value?.standalone === true,
    ...(text === undefined || behind === undefined || !isSpanClass(cls)
      ? {}
      : { cue: { rule: id, class: cls, cues: text.cues, pattern: new RegExp(`(?:${behind})`, 'iuy') } }),
  };
}
