import { feeds } from '../../feed/index.ts';
import { callGroupWords } from '../../model/call-group.ts';
import type { Fact, FeedProfile } from '../../model/feed.ts';
import { grid } from '../../report/terminal/grid.ts';
import { type Canvas, labelled, paragraph } from '../../report/terminal/lines.ts';
import { FEED_PRECISION_WORDS, holds, listed, STATUS_WORDS } from '../../report/words.ts';
import { oneProfile } from '../files/one-profile.ts';
import { noPaint } from '../terminal/colour.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/**
 * `cad-audit feeds`: all profiles, or one (built in, or a file of one's own) with its facts and sources.
 * @throws {CadAuditError} `unknown-feed`, `bad-feed`
 */
export async function showFeeds(id: string | undefined, json: boolean, session: Session): Promise<void> {
  if (id === undefined) return json ? printJson(session, { feeds }) : listFeeds(session);
  const feed = await oneProfile(id, session.host.cwd());
  return json ? printJson(session, { feed }) : explainFeed(session, feed);
}

function listFeeds(session: Session): Promise<void> {
  const canvas: Canvas = { width: widthOf(session), paint: noPaint };
  const lines = feeds.flatMap((feed) => [
    ...paragraph(canvas, feed.id, 0),
    ...paragraph(canvas, `${feed.recipient}, ${feed.programme} (${feed.period})`, 4),
    ...paragraph(canvas, feed.summary, 4),
  ]);
  return print(session.host.stdout, `${[...lines, '', 'cad-audit feeds ID explains one.'].join('\n')}\n`);
}

function explainFeed(session: Session, feed: FeedProfile): Promise<void> {
  const canvas: Canvas = { width: widthOf(session), paint: noPaint };
  const { receives, shows, precision } = feed;
  const classes = (list: readonly Parameters<typeof holds>[0][]): string => list.map((cls) => holds(cls)).join(', ');
  const groups = (list: readonly Parameters<typeof callGroupWords>[0][]): string => list.map(callGroupWords).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [
      'Requires',
      told(receives.required, (list) =>
        list
          .map((anyOf) =>
            listed(
              anyOf.map((cls) => holds(cls)),
              'or',
            ),
          )
          .join('; '),
      ),
    ],
    ['Also asks', told(receives.requested, classes)],
    ['Excludes', told(receives.excluded, classes)],
    ['Call types', told(receives.callGroupsIn, groups)],
    ['Not', told(receives.callGroupsOut, groups)],
    ...(receives.callGroupsDisputed === undefined ? [] : [['Disputed', told(receives.callGroupsDisputed, groups)] as const]),
    ['Age', told(receives.maxAgeMinutes, (minutes) => `at most ${minutes} minutes`)],
    ['How', told(receives.method, String)],
    ['Gets', told(precision.delivered, (value) => FEED_PRECISION_WORDS[value])],
    ['Shows', told(precision.published, (value) => FEED_PRECISION_WORDS[value])],
    ['Shows of', told(shows.classes, classes)],
    ['Withholds', told(shows.withheld, (list) => list.join(', '))],
    ['To', told(shows.audience, String)],
    ['After', told(shows.delay, String)],
    ['Keeps', told(feed.retention, String)],
    ['Passes on', told(feed.onwardTransfer, String)],
  ];
  const lines = [
    ...paragraph(canvas, `${feed.recipient}, ${feed.programme} (${feed.period}) · ${feed.id}`, 0),
    ...paragraph(canvas, feed.summary, 0),
    '',
    ...facts.flatMap(([label, text]) => labelled(canvas, label, text, { indent: 0, column: 12 })),
    ...feed.notes.flatMap((note, index) => labelled(canvas, index === 0 ? 'Notes' : '', note, { indent: 0, column: 12 })),
    '',
    ...grid(
      canvas,
      [
        { head: 'source', most: 24 },
        { head: 'title', most: canvas.width - 28 },
      ],
      feed.sources.map(({ id, title, url }) => ({ cells: [id, title], ...(url === undefined ? {} : { after: [`    ${url}`] }) })),
      0,
    ),
  ];
  return print(session.host.stdout, `${lines.join('\n')}\n`);
}

/** A fact with how well it is known and from where: `burglary, robbery (stated: article-1)`. */
function told<T>(fact: Fact<T>, words: (value: T) => string): string {
  const note = fact.note === undefined ? '' : `. ${fact.note}`;
  if (fact.value === null) return `not known${note}`;
  const said = words(fact.value);
  const from = fact.sources.length === 0 ? '' : `: ${fact.sources.join(', ')}`;
  return `${said === '' ? 'none' : said} (${STATUS_WORDS[fact.status]}${from})${note}`;
}
