import { callGroupWords } from '../../model/call-group.ts';
import type { Fact, FeedResult } from '../../model/feed.ts';
import type { Paint } from '../../model/reporter.ts';
import type { MaskedCell, MaskedRow } from '../../model/simulation.ts';
import { aloneInFeed, alsoSent, delivered, feedTitle, gapWords, passes, shown, uninvited } from '../answer/feed-brief.ts';
import { shortName, visible } from '../escape.ts';
import { count, plural } from '../numbers.ts';
import { grid } from '../terminal/grid.ts';
import { type Canvas, labelled, NARROWEST, paragraph } from '../terminal/lines.ts';
import { holds, STATUS_WORDS } from '../words.ts';

/** A simulated feed: what it would be, then row by row what would be delivered beside what would be shown. */
export interface SimulationReport {
  readonly source: { readonly name: string; readonly sha256: string | null };
  readonly feed: FeedResult;
  readonly rows: readonly MaskedRow[];
  /** Rows that would be delivered in all. */
  readonly passing: number;
  /** What the recipient says it keeps from its users. */
  readonly withheld: Fact<readonly string[]>;
  /** Id or file of the profile, as it was given. */
  readonly profile: string;
}

/** For people. Values are masked: `#` for a digit, `A` and `a` for letters. */
export function renderSimulation(
  { source, feed, rows, withheld, profile }: SimulationReport,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string {
  const canvas: Canvas = { width: Math.max(NARROWEST, width), paint };
  const say = (label: string, text: string): readonly string[] => labelled(canvas, label, text, { column: 20, style: 'faint' });
  const extra = uninvited(feed);
  const lines = [
    ...paragraph(canvas, `cad-audit feed · ${visible(source.name)} · to ${feedTitle(feed)}`, 0, 'strong'),
    '',
    ...paragraph(canvas, 'A simulation under the profile as documented. Whether the agency sends it so is not known.'),
    ...paragraph(canvas, `${passes(feed)}.`),
    '',
    ...say('would be delivered', delivered(feed)),
    ...(alsoSent(feed) === '' ? [] : say('with it', alsoSent(feed, 12))),
    ...say('would be shown', shown(feed)),
    ...(withheld.value === null
      ? []
      : say(
          'kept from users',
          `${withheld.value.map((one) => visible(one, 160)).join(', ')} (${STATUS_WORDS[withheld.status]})`,
        )),
    ...say('finer than shown', gapWords(feed)),
    ...(extra === undefined ? [] : say('travels uninvited', extra)),
    ...(aloneInFeed(feed) === '' ? [] : say('alone', aloneInFeed(feed))),
    ...(feed.unknowns.length === 0
      ? []
      : say('not known', `${plural(feed.unknowns.length, 'thing')}; cad-audit feeds ${visible(profile, 200)} tells them`)),
    ...rows.flatMap((row) => oneRow(canvas, row)),
    '',
    ...paragraph(canvas, closing(rows.length, feed)),
  ];
  return `${lines.join('\n')}\n`;
}

function closing(listed: number, feed: FeedResult): string {
  if (feed.sent.length === 0) return 'The profile does not tell which fields it gets, so there is nothing to show row by row.';
  if (listed === 0) return 'No row passes.';
  return `${plural(listed, 'row')} of ${count(feed.rows.passing)} shown, masked. “Shown to users” is what the sources tell; ? is neither yes nor no.`;
}

function oneRow(canvas: Canvas, { record, group, cells }: MaskedRow): readonly string[] {
  const half = Math.max(18, Math.floor((canvas.width - 24) / 2) - 2);
  return [
    '',
    ...paragraph(canvas, `Row ${count(record)} · ${callGroupWords(group)}`, 2, 'strong'),
    ...grid(
      canvas,
      [
        { head: '', most: 18 },
        { head: 'delivered', most: half },
        { head: 'shown to users', most: half },
      ],
      cells.map((cell) => ({ cells: [shortName(cell.column), deliveredText(cell), shownText(cell)] })),
      4,
    ),
  ];
}

const deliveredText = ({ delivered: value, inside }: MaskedCell): string =>
  `${value === '' ? '(empty)' : visible(value, 60)}${inside.length === 0 ? '' : ` [holds ${inside.map((cls) => holds(cls)).join(', ')}]`}`;

const shownText = ({ shown: { kind, text } }: MaskedCell): string =>
  kind === 'hidden' ? '–' : kind === 'unknown' ? `? ${text}` : visible(text, 120);
