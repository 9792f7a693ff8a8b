import type { BesideCount } from '../model/counted.ts';
import { DATA_CLASS_FACTS } from '../model/data-class.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { atLeast } from '../model/severity.ts';

const RULE = 'text-beside-table';

/** Titles above a table and notes below it hold personal data too, and nobody redacts them. */
export const findBesideTable = (beside: readonly BesideCount[]): readonly Finding[] =>
  beside.flatMap(({ class: cls, where, count, form }): Finding[] => {
    const { severity } = DATA_CLASS_FACTS[cls];
    const told = severity === 'by-precision' ? 'high' : severity;
    if (!atLeast(told, 'medium')) return [];
    return [
      {
        kind: 'text-beside-table',
        rule: RULE,
        args: { class: cls, where },
        severity: told,
        confidence: 0.8,
        fields: [],
        count,
        of: count,
        evidence: [form],
        fingerprint: fingerprint(RULE, `${where}|${cls}`, []),
      },
    ];
  });
