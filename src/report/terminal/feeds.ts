import { callGroupWords } from '../../model/call-group.ts';
import type { FeedResult } from '../../model/feed.ts';
import type { ScanResult } from '../../model/result.ts';
import { aloneInFeed, alsoSent, delivered, feedTitle, gapWords, passes, shown, uninvited } from '../answer/feed-brief.ts';
import { nameList, visible } from '../escape.ts';
import { count, plural, share } from '../numbers.ts';
import { holds, listed } from '../words.ts';
import { type Canvas, heading, labelled, paragraph } from './lines.ts';

/** What each feed would be delivered, would show, and would carry along. */
export function feedsSection(canvas: Canvas, scan: ScanResult, verbose: boolean): readonly string[] {
  if (scan.feeds.length === 0) return [];
  const lines = [...heading(canvas, 'FEEDS')];
  for (const [index, feed] of scan.feeds.entries()) {
    if (index > 0) lines.push('');
    lines.push(...oneFeed(canvas, feed, verbose));
  }
  return lines;
}

function oneFeed(canvas: Canvas, feed: FeedResult, verbose: boolean): readonly string[] {
  const lines = [...paragraph(canvas, `${feedTitle(feed)} · ${visible(feed.id)}`)];
  const say = (label: string, text: string | undefined): void => {
    if (text !== undefined && text !== '')
      lines.push(...labelled(canvas, label, text, { indent: 4, column: 20, style: 'faint' }));
  };
  const { rows, sensitiveAtBuilding: harm } = feed;
  say('rows', passes(feed));
  say('not applied', rows.notApplied.map((text) => visible(text, 120)).join('; '));
  say('would be delivered', delivered(feed));
  say('with it', alsoSent(feed, verbose ? 200 : 8));
  say('would be shown', shown(feed));
  say('gap', gapWords(feed));
  say('travels uninvited', uninvited(feed) ?? 'nothing found');
  if (harm.rows > 0) {
    const groups = harm.groups.map(({ group, rows: n }) => `${callGroupWords(group)} ${count(n)}`);
    say(
      'sensitive',
      `${share(harm.rows, rows.filterKnown ? rows.passing : rows.total)} tie a sensitive type of call to one building: ${groups.join(', ')}`,
    );
  }
  say('alone', aloneInFeed(feed));
  say(
    'asked, not there',
    feed.missing
      .map((anyOf) =>
        listed(
          anyOf.map((cls) => holds(cls)),
          'or',
        ),
      )
      .join('; '),
  );
  const notSent = feed.fieldsUnknown === true ? [] : feed.withheld.map(({ field }) => field);
  say('not sent', notSent.length === 0 ? '' : nameList(notSent, verbose ? 200 : 8));
  // The remarks behind an unknown are long; they stand in the profile.
  const unknowns = feed.unknowns.map((text) => (verbose ? visible(text, 400) : visible(text.replace(/ \(.*$/s, ''), 160)));
  say('not known', unknowns.join('; '));
  if (!verbose) {
    say(
      'sources',
      feed.sources.length === 0 ? '' : `${plural(feed.sources.length, 'source')}: cad-audit feeds ${visible(feed.id)}`,
    );
    return lines;
  }
  for (const [index, source] of feed.sources.entries()) {
    say(index === 0 ? 'sources' : '', visible(source.title, 160));
    // Not broken, so that it can be followed.
    if (source.url !== undefined) lines.push(`      ${visible(source.url, 400)}`);
  }
  return lines;
}
