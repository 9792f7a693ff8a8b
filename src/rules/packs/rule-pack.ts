import type { DataClass } from '../../model/data-class.ts';
import type { ValueTest } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import type { SpanFinder } from '../../model/span.ts';

/** A rule of a pack, ready for use. */
export interface PackRule {
  readonly id: string;
  readonly class: DataClass;
  readonly title: string;
  readonly severity?: Severity;
  /** How well a column name says the class, 0 to 1; 0 where it says nothing. */
  readonly scoreHeader: (name: string) => number;
  /** Does a whole cell match? Absent where the rule has no value part. */
  readonly test?: (value: string) => boolean;
  readonly standalone: boolean;
}

/** Rules of one's own, checked and compiled. Holds functions; what goes to another thread is {@link RulePack.source}. */
export interface RulePack {
  readonly name: string;
  readonly rules: readonly PackRule[];
  /** Tests of whole cells for the profile. */
  readonly tests: readonly ValueTest[];
  /** Finds what the cues of the pack lead to; nothing where the pack has no cues. */
  readonly findSpans: SpanFinder;
  /** Severities that the pack sets, by class; the worst where several rules of a class set one. */
  readonly severities: Readonly<Partial<Record<DataClass, Severity>>>;
  /** What the pack was read from, to load it again elsewhere. */
  readonly source: { readonly text: string; readonly name: string };
}
