import type { Agreement } from '../model/agreement.ts';
import type { RecordsRequest } from '../model/comparison.ts';
import { endSentence } from '../model/end-sentence.ts';
import { howKnown } from './say-value.ts';
import { statusOf, termsOf } from './terms-of.ts';
import { TERMS } from './terms-table.ts';

/** What to ask an agency for: one sentence for every term that is not known, blacked out, disputed, or silent only by hearsay. */
export function wordRequest(agreement: Agreement): RecordsRequest {
  const { agency, recipient, id } = agreement;
  const fill = (text: string): string => text.replaceAll('{agency}', agency.name).replaceAll('{recipient}', recipient.name);
  const items = termsOf(agreement).flatMap(({ id: term, term: leaf }) => {
    const status = statusOf(leaf);
    const open =
      status === 'unknown' ||
      status === 'redacted' ||
      status === 'disputed' ||
      (status === 'silent' && howKnown(leaf, agreement) !== 'whole');
    if (!open) return [];
    const again = status === 'redacted' ? ', without redaction, or the legal basis of each redaction' : '';
    return [{ term, status, wording: endSentence(`Records sufficient to show ${fill(TERMS[term].request)}${again}`) }];
  });
  return { agreement: id, agency: agency.name, recipient: recipient.name, items };
}
