import type { Span } from '../../../model/span.ts';
import { doubtedClass, doubtParts, MOST_DOUBT_PARTS } from './doubt-parts.ts';
import { saidFor } from './doubt-table.ts';
import { WHY } from './read-learned.ts';

/** What has to speak for a span, in nats. */
const LEAST = 0;

const PARTS = new Int32Array(MOST_DOUBT_PARTS);

/**
 * Leaves out the only thing grammars have found in a note, where labelled notes say that such a thing, in such words, is mostly none:
 * `SUPV PURGE DO NOT DISPATCH` names nobody, `NARCAN RESTOCKED` is nobody's medication. Notes with two findings hardly ever tell nothing.
 */
export function withoutDoubtful(spans: readonly Span[]): readonly Span[] {
  const only = onlyOne(spans);
  return only !== undefined && doubtedClass(only) !== -1 && saidFor(PARTS, doubtParts(only, PARTS)) < LEAST
    ? spans.filter((span) => span !== only)
    : spans;
}

/** The only span that grammars have found, if there is one. */
export function onlyOne(spans: readonly Span[]): Span | undefined {
  let only: Span | undefined;
  for (const span of spans) {
    if (span.why === WHY) continue;
    if (only !== undefined) return undefined;
    only = span;
  }
  return only;
}
