import type { DataClass } from '../model/data-class.ts';
import type { ColumnEvidence } from '../model/plan.ts';

/** Classes whose cells may be sentences although the class is not `narrative`. */
const MAY_BE_TEXT: ReadonlySet<DataClass> = new Set([
  'other',
  'medical',
  'disposition',
  'call-type',
  'place-name',
  'vehicle',
  'access-code',
]);

/** A column reads like sentences when at least a tenth of its distinct values have this many words. */
const SENTENCE_WORDS = 7;

/** Should every cell of this column go through the span finder? */
export function isFreeText(cls: DataClass, evidence: ColumnEvidence): boolean {
  // Caution notes and premise history are written by hand, whatever their length.
  if (cls === 'narrative' || cls === 'hazard-flag') return true;
  if (!MAY_BE_TEXT.has(cls) || evidence.values.length < 3) return false;
  let sentences = 0;
  for (const { value } of evidence.values) {
    if (value.split(/\s+/, SENTENCE_WORDS).length >= SENTENCE_WORDS) sentences++;
  }
  return sentences >= evidence.values.length / 10;
}
