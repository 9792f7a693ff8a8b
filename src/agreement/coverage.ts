import type { Agreement } from '../model/agreement.ts';
import type { Coverage } from '../model/comparison.ts';
import { statusOf, termsOf } from './terms-of.ts';

/** How many of all terms are stated, silent, and so on. A term that the file leaves out counts as unknown. */
export function countCoverage(agreement: Agreement): Coverage {
  const counts = { stated: 0, silent: 0, redacted: 0, unknown: 0, disputed: 0, 'not-applicable': 0 };
  const terms = termsOf(agreement);
  for (const { term } of terms) counts[statusOf(term)]++;
  return { ...counts, total: terms.length };
}
