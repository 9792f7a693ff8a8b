import type { InstrumentKind } from '../../model/agreement.ts';
import type { TermStatus } from '../../model/agreement-terms.ts';
import type {
  ComparedAgreement,
  ComparedCell,
  ComparedTerm,
  Comparison,
  Coverage,
  FieldFlow,
  FlowColumn,
  FlowFlag,
  InstrumentFact,
  TextCluster,
} from '../../model/comparison.ts';
import { endSentence } from '../../model/end-sentence.ts';
import { visible } from '../escape.ts';
import { plural } from '../numbers.ts';
import { FEED_PRECISION_WORDS } from '../words.ts';

/** Longest text of an agreement that is printed whole, in characters; the schema allows no longer ones. */
const LONGEST = 4000;

/** Text of an agreement file in one line, with nothing invisible in it. */
export const shown = (text: string): string => visible(text, LONGEST);

/** Agreements that are told in full before what they say; of more, each has a line, so that ten fit on a screen and a page. */
export const MOST_IN_FULL = 4;

/** A sign for each status, and how the legend explains it. A statement of yes or no has a letter instead. */
export const STATUS_SIGNS: Readonly<Record<TermStatus, { readonly sign: string; readonly words: string }>> = {
  stated: { sign: '■', words: 'stated' },
  silent: { sign: '–', words: 'silent' },
  redacted: { sign: '▒', words: 'blacked out' },
  unknown: { sign: '?', words: 'not known' },
  disputed: { sign: '≠', words: 'disputed' },
  'not-applicable': { sign: '·', words: 'does not apply' },
};

/** The cell of the matrix: sign and page. */
export const matrixCell = (cell: ComparedCell): string => `${matrixSign(cell)}${cell.page ?? ''}`;

/** The sign of a cell. Silence that is only reported gets a question mark beside it. */
export function matrixSign({ status, words, atHand }: ComparedCell): string {
  if (status === 'stated') return words === 'yes' ? 'Y' : words === 'no' ? 'N' : STATUS_SIGNS.stated.sign;
  return `${STATUS_SIGNS[status].sign}${status === 'silent' && atHand !== 'whole' ? '?' : ''}`;
}

/** The same for who hears it: `stated, page 3`. */
export function matrixWords({ status, words, atHand, page }: ComparedCell): string {
  const said = status === 'stated' && (words === 'yes' || words === 'no') ? words : STATUS_SIGNS[status].words;
  return `${status === 'silent' && atHand !== 'whole' ? words : said}${page === undefined ? '' : `, page ${page}`}`;
}

/** What the signs of the matrix mean. */
export const LEGEND =
  'Y yes; N no; ■ stated otherwise; – silent; –? not mentioned in what was at hand; ▒ blacked out; ? not known; ≠ disputed; · does not apply; number: page.';

/** `stated 9 · silent 4 · not known 12 of 25`; statuses that do not occur are left out. */
export function coverageLine(coverage: Coverage): string {
  const parts = (['stated', 'silent', 'redacted', 'disputed', 'not-applicable', 'unknown'] as const)
    .filter((status) => coverage[status] > 0)
    .map((status) => `${STATUS_SIGNS[status].words} ${coverage[status]}`);
  return `${parts.join(' · ')} of ${plural(coverage.total, 'term')}`;
}

/** Where a statement stands: `p. 4, clause B, lakeland-mou, as reported`. */
export function citation({
  sources,
  page,
  clause,
  atHand,
}: Pick<ComparedCell, 'sources' | 'page' | 'clause' | 'atHand'>): string {
  const parts = [
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(clause === undefined ? [] : [`clause ${shown(clause)}`]),
    ...sources.map(shown),
    ...(atHand === 'reported' ? ['as reported'] : []),
  ];
  return parts.join(', ');
}

const INSTRUMENT_WORDS: Readonly<Record<InstrumentKind, string>> = {
  mou: 'memorandum',
  contract: 'contract',
  'data-sharing-agreement': 'data-sharing agreement',
  'terms-of-service': 'terms of service',
  'acknowledgement-form': 'acknowledgement form',
  'order-form': 'order form',
  'e-mail': 'e-mail',
  none: 'no instrument',
  unknown: 'kind not known',
};
const INSTRUMENTS: ReadonlyMap<string, string> = new Map(Object.entries(INSTRUMENT_WORDS));

/** What an agreement stands in, as people call it. */
export const instrumentWords = (kind: string): string => INSTRUMENTS.get(kind) ?? shown(kind);

const DOUBT_WORDS = { none: '', inferred: ' (our reading)', disputed: ' (disputed)' } as const;

export const agreementLine = (one: ComparedAgreement): string => `${shown(one.agency)} · ${instrumentLine(one)}`;

/** The same below the name of the agency. */
export const instrumentLine = ({ recipient, instrument, signed, signedDoubt, program }: ComparedAgreement): string =>
  [
    shown(recipient),
    instrumentWords(instrument),
    signed === null ? 'day of signing not known' : `signed ${shown(signed)}${DOUBT_WORDS[signedDoubt ?? 'none']}`,
    program === null ? 'no feed profile' : shown(program),
  ].join(' · ');

/** `Signed by: police chief (fox13)`. */
export function factLine(fact: InstrumentFact): string {
  const where = citation({ ...fact, atHand: 'whole' });
  const quote = fact.quote === undefined ? '' : ` “${shown(fact.quote)}”`;
  const line = `${fact.title}: ${shown(fact.words)}${where === '' ? '' : ` (${where})`}${quote}`;
  return fact.note === undefined ? line : `${endSentence(line)} ${shown(fact.note)}`;
}

/** The letter of an agreement in this comparison. */
export const letters = ({ agreements }: Comparison): ReadonlyMap<string, string> =>
  new Map(agreements.map(({ id, letter }) => [id, letter]));

/** What a note or a file speaks of: an agreement by its letter and agency, anything else by its name. */
export function aboutWords({ agreements }: Comparison, about: string): string {
  const one = agreements.find(({ id }) => id === about);
  return one === undefined ? shown(about) : `${one.letter}, ${shown(one.agency)}`;
}

/** How exactly the place was agreed to be told. */
export const agreedPlace = (agreed: FieldFlow['location']['agreed']): string =>
  agreed === null ? 'not known' : FEED_PRECISION_WORDS[agreed];

/** What a flag means, for people who see it for the first time. */
export const FLAG_WORDS: Readonly<Record<FlowFlag, string>> = {
  BROKEN: 'the agreement says otherwise',
  'OVER-DELIVERED': 'in the data, not in the agreement',
  UNDOCUMENTED: 'asked for, the agreement is silent',
  GAP: 'delivered finer than shown',
  STALE: 'the feed profile speaks of another time',
  'NO-INSTRUMENT': 'there is no written instrument',
  UNPAIRED: 'held against no agreement',
};

/** `yes`, `no`, `required` …; what cannot be told is a question mark, never a no. */
export const flowWord = (value: FlowColumn[keyof Pick<FlowColumn, 'asked' | 'permitted' | 'delivered' | 'published'>]): string =>
  value === 'with-it' ? 'with it' : (value ?? '?');

/** What a file was traced under: the agreement, the feed profile (or the one that its agreement names and that is missing), as what. */
export function tracedUnder(comparison: Comparison, { agreement, feed, role }: FieldFlow): readonly string[] {
  const program = comparison.agreements.find(({ id }) => id === agreement)?.program ?? null;
  const missing = program === null ? 'none' : `none called ${shown(program)}`;
  return [
    agreement === null ? 'no agreement given' : aboutWords(comparison, agreement),
    `feed profile: ${feed === null ? missing : shown(feed)}`,
    ...(agreement === null ? [] : [role === 'delivered' ? 'the file as delivered' : 'what is sent is drawn from it']),
  ];
}

/** `A, B, C: nearly the same: 6 of 7 words in the same order; word for word the same: A, C`. */
export function clusterLine(
  { agreements, likeness, common, identical }: TextCluster,
  named: ReadonlyMap<string, string>,
): string {
  const lettersOf = (ids: readonly string[]): string => ids.map((id) => named.get(id) ?? '').join(', ');
  const same = likeness === 'near' ? identical.map((ids) => `; word for word the same: ${lettersOf(ids)}`).join('') : '';
  return `${lettersOf(agreements)}: ${likenessWords(likeness, common)}${same}`;
}

const likenessWords = (likeness: TextCluster['likeness'], common: TextCluster['common']): string =>
  likeness === 'identical'
    ? `the same words (${plural(common.of, 'word')})`
    : common.words === common.of
      ? `nearly the same: all ${plural(common.of, 'word')} of the shortest in the same order, others between them`
      : `nearly the same: ${common.words} of ${plural(common.of, 'word')} in the same order`;

/** Most words of a run that are repeated. */
const LONGEST_RUN = 6;

/** `Not in all of them: “not”, “any”`; nothing where every word is. */
export const apartLine = ({ apart }: TextCluster['quotes'][number]): string =>
  apart.length === 0 ? '' : `Not in all of them: ${apart.map(sayRun).join(', ')}`;

function sayRun(run: string): string {
  const words = run.split(' ');
  return `“${shown(words.length > LONGEST_RUN ? `${words.slice(0, LONGEST_RUN - 2).join(' ')} … ${words.slice(-1).join(' ')}` : run)}”`;
}

const TERM_WORDS: Readonly<Record<ComparedTerm['agreement'], string>> = {
  same: 'the same',
  differs: 'they differ',
  wording: 'in different words',
  unclear: 'at least one is not known',
  unknown: 'not known',
};

/** How a term stands across all agreements; nothing where there is only one, which neither agrees nor differs. */
export const standing = ({ agreement, cells }: ComparedTerm): string => (cells.length < 2 ? '' : TERM_WORDS[agreement]);

/** `Kept for (what was agreed): they differ`. */
export const termHeading = (term: ComparedTerm): string =>
  [`${term.title} (${SECTION_WORDS[term.section].toLowerCase()})`, standing(term)].filter((part) => part !== '').join(': ');

/** The mark of a term in the matrix. */
export const termMark = ({ agreement }: ComparedTerm): string =>
  agreement === 'differs' ? '*' : agreement === 'wording' ? '~' : ' ';

/** Terms known for nobody, which a matrix leaves out. */
export const isEmpty = ({ cells }: Comparison['terms'][number]): boolean => cells.every(({ status }) => status === 'unknown');

export const SECTION_WORDS = { data: 'What is sent', terms: 'What was agreed', oversight: 'Who decided, who checks' } as const;
