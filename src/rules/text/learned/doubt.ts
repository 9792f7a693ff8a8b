import type { Span } from '../../../model/span.ts';
import { doubtedClass, doubtParts, MOST_DOUBT_PARTS } from './doubt-parts.ts';
import { saidFor } from './doubt-table.ts';

/** What has to speak for a span, in nats: likelier than none; what a grammar is sure of is left out only if much speaks against it. */
const LEAST = 0;
const LEAST_SURE = -1;
const SURE = 0.85;

const PARTS = new Int32Array(MOST_DOUBT_PARTS);
const NONE: readonly Span[] = [];

/**
 * Leaves out the only thing found in a note, where labelled notes say that such a thing, in such words, is mostly none: `SUPV PURGE DO NOT
 * DISPATCH` names nobody, `NARCAN RESTOCKED` is nobody's medication. Notes with two findings hardly ever tell nothing.
 */
export function withoutDoubtful(spans: readonly Span[]): readonly Span[] {
  const [only] = spans;
  if (spans.length !== 1 || only === undefined || doubtedClass(only) === -1) return spans;
  return saidFor(PARTS, doubtParts(only, PARTS)) < (only.confidence < SURE ? LEAST : LEAST_SURE) ? NONE : spans;
}
