import type { FeedResult } from '../../model/feed.ts';
import type { ScanResult } from '../../model/result.ts';
import { aloneInFeed, alsoSent, delivered, feedTitle, gapWords, passes, shown, uninvited } from '../answer/feed-brief.ts';
import { onlyNames } from '../answer/verdict.ts';
import { nameList, visible } from '../escape.ts';
import { plural } from '../numbers.ts';
import { holds, listed } from '../words.ts';
import { cardTable, type Html, html, nothing, section } from './markup.ts';
import { sourceLink } from './source-link.ts';

/** What each feed would get of this file against what its users would see. */
export function feedsSection(scan: ScanResult): Html {
  if (scan.feeds.length === 0 || onlyNames(scan)) return nothing;
  const rows = scan.feeds.map((feed) => [
    html`<b>${feedTitle(feed)}</b><span class="note">${passes(feed)}</span>`,
    html`${delivered(feed)}${also(feed)}${aloneOf(feed)}`,
    html`${shown(feed)}${gapOf(feed)}`,
    uninvited(feed) ?? 'nothing was found',
  ]);
  return section('feeds', 'Feeds', [
    html`<p>If this table were sent under each program: what it would be delivered, what its users would be shown, and what would travel along though nobody asked for it. It does not say that this file was sent.</p>`,
    cardTable(
      'What each feed gets against what it shows',
      [{ head: 'Feed' }, { head: 'Gets' }, { head: 'Shows' }, { head: 'Travels uninvited' }],
      rows,
      'cards feeds',
    ),
    ...scan.feeds.map(about),
  ]);
}

function gapOf(feed: FeedResult): Html {
  return feed.location.gap === true
    ? html`<b class="gap">What it gets is finer than what it shows.</b>`
    : html`<span class="note">Gap: ${gapWords(feed)}.</span>`;
}

function aloneOf(feed: FeedResult): Html {
  const words = aloneInFeed(feed);
  return words === '' ? nothing : html`<span class="note">alone: ${words}</span>`;
}

function also(feed: FeedResult): Html {
  const others = alsoSent(feed, 12);
  return others === '' ? nothing : html`<span class="note">with it: ${others}</span>`;
}

function about(feed: FeedResult): Html {
  const lines: Html[] = [];
  const { rows, missing, withheld, unknowns, sources } = feed;
  if (rows.notApplied.length > 0)
    lines.push(html`<li>Not applied: ${rows.notApplied.map((text) => visible(text, 120)).join('; ')}.</li>`);
  if (missing.length > 0) {
    const wanted = missing.map((anyOf) =>
      listed(
        anyOf.map((cls) => holds(cls)),
        'or',
      ),
    );
    lines.push(html`<li>Required, but without a column here: ${wanted.join('; ')}.</li>`);
  }
  const kept = withheld.filter(({ reason }) => reason === 'excluded');
  if (kept.length > 0)
    lines.push(
      html`<li>Excluded by the program: ${nameList(
        kept.map(({ field }) => field),
        12,
      )}.</li>`,
    );
  if (unknowns.length > 0) lines.push(html`<li>Not known: ${unknowns.map((text) => visible(text, 200)).join('; ')}.</li>`);
  if (sources.length > 0)
    lines.push(
      html`<li>${plural(sources.length, 'source')}: ${sources.map((source, index) => html`${index === 0 ? '' : '; '}${sourceLink(source)}`)}.</li>`,
    );
  return lines.length === 0 ? nothing : html`<div class="small"><h3>${visible(feed.recipient, 80)}</h3><ul>${lines}</ul></div>`;
}
