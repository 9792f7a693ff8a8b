import type { FieldVerdict } from '../../model/plan.ts';
import { subjectOf } from '../header/subject.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { type FieldName, readHeaders } from './header-evidence.ts';
import { judge } from './judge.ts';

/**
 * Classifies fields by their names alone, in order: for record layouts, data dictionaries and contracts, where there are no
 * values. A rule pack of the user's own counts for more than the built-in words. Linear in the number of names; repeated, empty and odd names are fine.
 */
export function classifyFields(names: readonly FieldName[], pack?: RulePack): FieldVerdict[] {
  return readHeaders(names, pack).map(({ name, reading, evidence, why }) => {
    const judgement = judge(evidence);
    const subject = subjectOf(reading, judgement.class);
    const reason = why.get(judgement.class);
    return {
      name,
      class: judgement.class,
      confidence: judgement.confidence,
      why: [reason ?? (name.trim() === '' ? 'the header is empty' : 'header says nothing known')],
      ...(subject === undefined ? {} : { subject }),
      ...(judgement.runnerUp === undefined ? {} : { runnerUp: judgement.runnerUp }),
    };
  });
}
