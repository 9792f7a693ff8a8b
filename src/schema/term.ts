import { z } from 'zod';
import { TERM_IDS, TERM_SECTIONS, TERM_STATUSES } from '../model/agreement-terms.ts';

/** Words that reports on agreements share. Each has an id, so that a JSON Schema names it once and refers to it. */
export const termId = z.enum(TERM_IDS).meta({ id: 'TermId', description: 'A term of an agreement.' });
export const termSection = z.enum(TERM_SECTIONS).meta({ id: 'TermSection' });
export const termStatus = z.enum(TERM_STATUSES).meta({
  id: 'TermStatus',
  description: 'silent: the document was read and does not say. unknown: nobody has looked. The two are never the same.',
});

/** Where something stands. */
export const citation = {
  page: z.int().min(1).exactOptional(),
  clause: z.string().exactOptional().describe('Article, section or letter, where pages are not numbered or not enough.'),
  quote: z.string().exactOptional().describe('The words of the document.'),
};
