import type { Readers } from './reading.ts';
import type { ValueTest } from './rule.ts';
import type { ByteSpanFinder, SpanFinder } from './span.ts';

/** What `rules/` lends to `profile/`: tests of whole cells, readers of values, the span finder for free text. */
export interface ProfileKit {
  readonly tests: readonly ValueTest[];
  readonly readers: Readers;
  readonly findSpans: SpanFinder;
  /** The same for cells that lie as bytes; absent where only the text will do. */
  readonly findSpansInBytes?: ByteSpanFinder;
}
