import type { ImpactAnswer } from '../../model/impact.ts';

/** Where an answer comes from, before it. */
export const ORIGIN_WORDS: Readonly<Record<ImpactAnswer['origin'], string>> = {
  audit: 'Measured',
  agreement: 'Agreement',
  profile: 'Published',
};

/** What marks a question that people have to answer. */
export const OPEN = 'To be answered';
