import type { ImpactItem, ImpactReport } from '../../model/impact.ts';
import { feedTitle, passes, uninvited } from '../answer/feed-brief.ts';
import { verdict } from '../answer/verdict.ts';
import { shown } from '../compare/words.ts';
import { plural } from '../numbers.ts';
import { answersTo, type ImpactInput } from './answers.ts';
import { listRisks } from './risks.ts';
import { type Question, SECTIONS } from './sections.ts';

/**
 * Drafts the privacy impact report that has to stand before a city shares such data: what the audit, the agreement and the
 * feed profile know is filled in with its evidence, what only people can answer stands as a marked question.
 */
export function draftImpact(input: ImpactInput): ImpactReport {
  const { scan, feed, comparison } = input;
  const agreement = comparison?.agreements[0];
  return {
    schemaVersion: 1,
    tool: scan.tool,
    title: `Draft: privacy impact of sharing calls with ${shown(feed.recipient)}`,
    source: { name: scan.source.name, sha256: scan.source.sha256, rows: scan.source.rows, columns: scan.source.columns },
    feed: feedTitle(feed),
    agreement: agreement?.id ?? null,
    remarks: remarksOn(input),
    sections: SECTIONS.map(({ number, title, questions }) => ({
      number,
      title,
      items: questions.map((one) => answer(one, input)),
    })),
    risks: listRisks(scan),
    weighing: weigh(input),
    sources: SOURCES.concat(feed.sources.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { url }) }))),
  };
}

function answer({ id, question, terms, open }: Question, input: ImpactInput): ImpactItem {
  return { question, answers: answersTo(id, terms, input), open };
}

/** What a reader must know before the first section. */
const remarksOn = ({ scan, feed, comparison }: ImpactInput): readonly string[] => [
  'This is a draft. Lines marked “To be answered” are for people; a report with such lines is not finished.',
  'Masking does not end such a review. Seattle’s ordinance is understood to count obscured and anonymized data as well (Seattle Municipal Code, chapter 14.18); its text was not at hand when this program was written, so check it, and the ordinance of your own city.',
  'Nothing here says that something is lawful or unlawful.',
  comparison === undefined
    ? 'No agreement was given: what was promised is not known here.'
    : 'What the agreement says was promised; whether it is kept only a check of what is really sent tells.',
  `What would be delivered is computed from the file and from published facts about ${shown(feed.recipient)}; whether the agency sends it so is not known.`,
  ...(scan.source.coverage === 'names' ? ['The file had no data rows: columns were told by their names alone.'] : []),
  ...scan.notices.filter(({ incomplete }) => incomplete === true).map(({ text }) => `Incomplete: ${shown(text)}`),
];

/** The steps of a benefit-risk analysis (Future of Privacy Forum, 2018), with what the audit can say to each. */
const weigh = ({ scan, feed }: ImpactInput): ImpactReport['weighing'] => [
  {
    step: '1. What is in it',
    known: `${verdict(scan)} ${plural(scan.findings.length, 'finding')}.`,
    open: 'In what situation was it collected? What did people expect when they called?',
  },
  {
    step: '2. Benefit',
    known: 'Nothing: a file does not tell what its sharing is good for.',
    open: 'Who gains what, how likely is it, and how will it be measured?',
  },
  {
    step: '3. Risk',
    known: `Rows: ${passes(feed)}. Travels uninvited: ${uninvited(feed) ?? 'nothing was found'}. The risks as measured stand in the table.`,
    open: 'How likely is each, how bad, and on whom does it fall? Ask the people concerned.',
  },
  {
    step: '4. Benefit against risk',
    known: 'What would lower each risk stands in the table.',
    open: 'Share openly, share in a limited way, or not at all? Which measures come first?',
  },
  {
    step: '5. What else weighs',
    known: 'Nothing.',
    open: 'Which duties to publish, which public interest or earlier promise speaks for or against it?',
  },
];

/** What the form of the report follows. */
const SOURCES: readonly { readonly title: string; readonly url?: string }[] = [
  {
    title: 'City of Seattle, Surveillance Ordinance and impact reports',
    url: 'https://www.seattle.gov/tech/data-privacy/surveillance-technology',
  },
  {
    title: 'Future of Privacy Forum, Model Open Data Benefit-Risk Analysis, 2018',
    url: 'https://fpf.org/2018/01/30/fpf-publishes-model-open-data-benefit-risk-analysis',
  },
];
