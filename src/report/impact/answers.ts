import type { ComparedCell, Comparison } from '../../model/comparison.ts';
import { endSentence } from '../../model/end-sentence.ts';
import type { Fact, FeedProfile, FeedResult } from '../../model/feed.ts';
import type { ImpactAnswer } from '../../model/impact.ts';
import type { ScanResult } from '../../model/result.ts';
import { aloneInFeed, alsoSent, delivered, gapWords, passes, shown as seen, uninvited } from '../answer/feed-brief.ts';
import { harm } from '../answer/harm.ts';
import { when } from '../answer/when.ts';
import { where } from '../answer/where.ts';
import { who } from '../answer/who.ts';
import { capital } from '../capital.ts';
import { citation, shown } from '../compare/words.ts';
import { count, plural } from '../numbers.ts';
import { periodWords } from '../period-words.ts';
import { STATUS_WORDS } from '../words.ts';

/** What a draft is made from. */
export interface ImpactInput {
  readonly scan: ScanResult;
  readonly profile: FeedProfile;
  readonly feed: FeedResult;
  /** The agreement, compared with nothing but this scan; absent where none was given. */
  readonly comparison?: Comparison;
}

const measured = (says: readonly string[], evidence: readonly string[] = []): readonly ImpactAnswer[] =>
  says.map((text) => ({ origin: 'audit', text, evidence }));

const told = <T>({ profile }: ImpactInput, fact: Fact<T>, words: (value: T) => string): readonly ImpactAnswer[] =>
  fact.value === null
    ? []
    : [
        {
          origin: 'profile',
          text: endSentence(capital(words(fact.value))),
          evidence: [`${STATUS_WORDS[fact.status]}: ${fact.sources.map((id) => sourceTitle(profile, id)).join('; ')}`],
        },
      ];

const sourceTitle = ({ sources }: FeedProfile, id: string): string => shown(sources.find((one) => one.id === id)?.title ?? id);

/** What the audit and the profile know about a question, by its id; questions without a line are for the agreement and for people. */
const KNOWN: Readonly<Record<string, (input: ImpactInput) => readonly ImpactAnswer[]>> = {
  what: ({ profile }) => [
    { origin: 'profile', text: shown(profile.summary), evidence: [`summary of the feed profile ${profile.id}`] },
  ],
  how: (input) => told(input, input.profile.receives.method, shown),
  people: ({ scan }) =>
    measured(who(scan).says, [
      `${plural(scan.source.columns, 'column')}, every cell read; rules and their reasons: cad-audit rules`,
    ]),
  places: ({ scan }) => measured(where(scan).says),
  alone: ({ scan, feed }) => [
    ...measured(when(scan).says),
    ...measured(aloneInFeed(feed) === '' ? [] : [`Of the rows that pass the feed’s filter, ${aloneInFeed(feed)}.`]),
  ],
  sensitive: ({ scan, feed }) => [
    ...measured(harm(scan).says),
    ...(feed.fieldsUnknown === true
      ? []
      : measured([
          `Of the rows that pass the feed’s filter, ${count(feed.sensitiveAtBuilding.rows)} ${feed.sensitiveAtBuilding.rows === 1 ? 'ties' : 'tie'} a sensitive type of call to one building.`,
        ])),
  ],
  keeps: (input) => told(input, input.profile.retention, shown),
  history: ({ scan }) => {
    const period = periodWords(scan);
    return period === undefined ? [] : measured([`The file holds calls of ${period}.`]);
  },
  delivered: ({ feed }) =>
    measured([
      `${capital(passes(feed))}.`,
      `The place: ${delivered(feed)}.`,
      ...(feed.sent.length === 0 ? [] : [`With it: ${alsoSent(feed, 12)}.`]),
      ...(feed.rows.notApplied.length === 0 ? [] : [endSentence(`Not applied: ${feed.rows.notApplied.map(shown).join('; ')}`)]),
    ]),
  shown: (input) => [
    ...measured([`Finer than shown: ${gapWords(input.feed)}.`]),
    {
      origin: 'profile',
      text: `Shown: ${seen(input.feed)}.`,
      evidence: input.feed.location.shown.sources.map((id) => sourceTitle(input.profile, id)),
    },
    ...told(input, input.profile.shows.audience, (text) => `seen by ${shown(text)}`),
    ...told(input, input.profile.shows.withheld, (list) => `kept from users: ${list.map(shown).join(', ')}`),
  ],
  uninvited: ({ feed }) =>
    measured([`${capital(uninvited(feed) ?? 'nothing was found, which is not proof that nothing is there')}.`]),
  onward: (input) => told(input, input.profile.onwardTransfer, shown),
};

/** What is known about a question: first what was measured, then what the agreement says, then what is published. */
export function answersTo(id: string, terms: readonly string[], input: ImpactInput): readonly ImpactAnswer[] {
  const known = KNOWN[id]?.(input) ?? [];
  const cells = (input.comparison?.terms ?? []).filter((term) => terms.includes(term.id));
  return [
    ...known.filter(({ origin }) => origin === 'audit'),
    ...cells.flatMap(({ title, cells: [cell] }) =>
      cell === undefined || cell.status === 'unknown' ? [] : [agreementSays(title, cell)],
    ),
    ...known.filter(({ origin }) => origin === 'profile'),
  ];
}

function agreementSays(title: string, cell: ComparedCell): ImpactAnswer {
  const where = citation(cell);
  return {
    origin: 'agreement',
    text: `${title}: ${shown(cell.words)}.${cell.quote === undefined ? '' : ` “${shown(cell.quote)}”`}`,
    evidence: where === '' ? [] : [where],
  };
}
