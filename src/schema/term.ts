import { z } from 'zod';
import { TERM_IDS, TERM_SECTIONS, TERM_STATUSES, type TermStatus } from '../model/agreement-terms.ts';
import { listed } from './meaning.ts';

/** What each status of a term means. */
export const TERM_STATUS_MEANINGS: Readonly<Record<TermStatus, string>> = {
  stated: 'the document says it',
  silent: 'the document was read and does not say',
  redacted: 'the place is blacked out',
  unknown: 'nobody has looked, or the document was not at hand',
  disputed: 'sources contradict each other',
  'not-applicable': 'the question does not arise',
};

/** Words that reports on agreements share. Each has an id, so that a JSON Schema names it once and refers to it. */
export const termId = z.enum(TERM_IDS).meta({ id: 'TermId', description: 'A term of an agreement.' });
export const termSection = z
  .enum(TERM_SECTIONS)
  .meta({ id: 'TermSection', description: 'The part of an agreement file that holds a term.' });
export const termStatus = z.enum(TERM_STATUSES).meta({
  id: 'TermStatus',
  description: `How a term is known. ${listed(TERM_STATUS_MEANINGS)} Silent and unknown are never the same.`,
});

/** Where something stands. */
export const citation = {
  page: z
    .int()
    .min(1)
    .exactOptional()
    .describe('Page of the document, as printed or counted from 1; absent where none is given.'),
  clause: z.string().exactOptional().describe('Article, section or letter, where pages are not numbered or not enough.'),
  quote: z.string().exactOptional().describe('The words of the document, letter by letter; absent where none are given.'),
};
