import type { ImpactAnswer, ImpactRisk } from '../../model/impact.ts';
import { count, percent } from '../numbers.ts';

/** Where an answer comes from, before it. */
export const ORIGIN_WORDS: Readonly<Record<ImpactAnswer['origin'], string>> = {
  audit: 'Measured',
  agreement: 'Agreement',
  profile: 'Published',
};

/** What marks a question that people have to answer. */
export const OPEN = 'To be answered';

/** `1,023 of 5,000 (20%)`, `about 24,800 of 26,595 (93%)`; `–` where a risk is not a count. */
export const rowsOfRisk = ({ rows, of, estimated }: ImpactRisk): string =>
  rows === null ? '–' : `${estimated === true ? 'about ' : ''}${count(rows)} of ${count(of)} (${percent(rows, of)})`;
