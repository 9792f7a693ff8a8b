import type { Readers } from './reading.ts';
import type { ValueTest } from './rule.ts';
import type { SpanFinder } from './span.ts';

/** What `rules/` lends to `profile/`: tests of whole cells, readers of values, the span finder for free text. */
export interface ProfileKit {
  readonly tests: readonly ValueTest[];
  readonly readers: Readers;
  readonly findSpans: SpanFinder;
}
