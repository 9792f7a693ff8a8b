import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineFeed, fact, factsOf, unknown } from '../../src/feed/define-feed.ts';
import { feeds, findFeed } from '../../src/feed/index.ts';
import { CadAuditError } from '../../src/model/error.ts';
import type { FactStatus } from '../../src/model/feed.ts';
import { imagineFeed } from './feed-table.ts';

const DOCS = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8');

describe('built-in feed profiles', () => {
  it.each(feeds.map((feed) => [feed.id, feed] as const))(
    '%s keeps unknown apart from no, and names a source for all it claims',
    (_, feed) => {
      const facts = factsOf(feed);
      expect(facts.length).toBeGreaterThanOrEqual(15);
      for (const [, { value, status, sources }] of facts) {
        expect(value === null).toBe(status === 'unknown');
        if (status !== 'unknown') expect(sources.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(feeds.map((feed) => [feed.id, feed] as const))(
    '%s has links that are web addresses and none that is empty',
    (_, feed) => {
      for (const { title, url } of feed.sources) {
        expect(title).not.toBe('');
        if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }
    },
  );

  it('has the profiles that other parts name', () => {
    expect(feeds.map(({ id }) => id)).toEqual([
      'ring-neighbors-cad-2019',
      'ring-neighbors-news-current',
      'ring-community-request',
      'citizen',
      'pulsepoint',
      'lexisnexis-community-crime-map',
      'spotcrime-socs',
      'crimereports-cityprotect',
      'crimemapping',
      'waze-cifs',
      'open-data-dallas-active-calls',
    ]);
  });

  it('keeps what the sources dispute disputed', () => {
    const { callGroupsDisputed, callGroupsIn } = findFeed('ring-neighbors-cad-2019').receives;
    expect(callGroupsDisputed?.status).toBe('disputed');
    expect(callGroupsDisputed?.value).toContain('welfare-check');
    for (const group of callGroupsDisputed?.value ?? []) expect(callGroupsIn.value).not.toContain(group);
  });

  // What a source does not say must not come back as stated or observed.
  it.each<[feed: string, fact: string, status: FactStatus]>([
    ['ring-neighbors-cad-2019', 'shows.classes', 'inferred'],
    ['ring-neighbors-cad-2019', 'precision.delivered', 'disputed'],
    ['ring-neighbors-cad-2019', 'precision.published', 'inferred'],
    ['ring-neighbors-news-current', 'precision.delivered', 'unknown'],
    ['pulsepoint', 'receives.callGroupsIn', 'inferred'],
    ['lexisnexis-community-crime-map', 'precision.published', 'inferred'],
    ['crimereports-cityprotect', 'precision.delivered', 'inferred'],
    ['spotcrime-socs', 'receives.excluded', 'unknown'],
    ['waze-cifs', 'receives.required', 'inferred'],
    ['waze-cifs', 'receives.callGroupsIn', 'inferred'],
    ['open-data-dallas-active-calls', 'precision.published', 'observed'],
  ])('%s: %s is no more than %s', (id, name, status) => {
    const [, one] = factsOf(findFeed(id)).find(([key]) => key === name) ?? [];
    expect(one?.status).toBe(status);
    expect(one?.note).toBeDefined();
  });

  it('reads one alert as what it holds: no time of the event is in it', () => {
    expect(findFeed('ring-neighbors-cad-2019').shows.classes.value).not.toContain('event-time');
  });

  it('counts no calls in of which the sources tell nothing', () => {
    const { callGroupsIn, callGroupsOut } = findFeed('pulsepoint').receives;
    for (const group of ['overdose', 'suicide', 'death'] as const) expect(callGroupsIn.value).not.toContain(group);
    expect(callGroupsOut).toMatchObject({ value: null, note: expect.stringMatching(/overdose/i) });
  });

  it('lists every source that its words name', () => {
    for (const { sources, ...rest } of feeds) {
      const listed = sources.map(({ title }) => title).join();
      for (const name of ['PopCulture', 'Whig-Standard', 'Loginhood', 'Addison']) {
        if (JSON.stringify(rest).includes(name)) expect(listed).toContain(name);
      }
    }
  });

  it.each(feeds.map((feed) => [feed.id, feed] as const))('%s has in the docs the statuses of its places', (id, { precision }) => {
    const row = DOCS.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    const places = row.split('|').find((cell) => cell.includes('→')) ?? '';
    const statuses = places.split('→').map((place) => /\((\w+)\)/.exec(place)?.[1] ?? place.trim());
    expect(statuses).toEqual([precision.delivered.status, precision.published.status]);
  });

  it('never claims a leak or a crime', () => {
    expect(JSON.stringify(feeds)).not.toMatch(/(?<!gas )\bleak|illegal|unlawful/i);
  });
});

describe('defineFeed', () => {
  const whole = { ...imagineFeed({ precision: { published: fact('stated', 'block', ['example']) } }) };

  it('accepts a profile that holds together', () => {
    expect(defineFeed(whole)).toBe(whole);
  });

  it.each([
    ['a value without a status', { retention: { value: 'a year', status: 'unknown', sources: [] } }],
    ['a status without a value', { retention: { value: null, status: 'stated', sources: ['example'] } }],
    ['a fact without a source', { retention: { value: 'a year', status: 'stated', sources: [] } }],
    ['a source that is not listed', { retention: fact('stated', 'a year', ['hearsay']) }],
    ['a source that nothing uses', { sources: [...whole.sources, { id: 'idle', title: 'Idle' }] }],
    ['an id that is not kebab-case', { id: 'Imagined Feed' }],
    [
      'a group that is both in and out',
      {
        receives: {
          ...whole.receives,
          callGroupsIn: fact('stated', ['theft'], ['example']),
          callGroupsOut: fact('stated', ['theft'], ['example']),
        },
      },
    ],
    ['a class that does not exist', { receives: { ...whole.receives, requested: fact('stated', ['shoe-size'], ['example']) } }],
  ])('refuses %s', (_, part) => {
    const broken = { ...whole, ...part } as unknown as typeof whole;
    expect(() => defineFeed(broken)).toThrow(CadAuditError);
  });

  it('lets an unknown fact say what is known all the same', () => {
    expect(unknown('Daily.', ['example'])).toEqual({ value: null, status: 'unknown', sources: ['example'], note: 'Daily.' });
  });
});

describe('findFeed', () => {
  it.each([
    ['ring-neighbors-cad-2018', 'ring-neighbors-cad-2019'],
    ['pulsepont', 'pulsepoint'],
    ['spotcrime', 'spotcrime-socs'],
    ['PULSEPOINT', 'pulsepoint'],
  ])('suggests for %s the nearest id, %s', (typed, nearest) => {
    expect(() => findFeed(typed)).toThrow(expect.objectContaining({ code: 'unknown-feed', hint: `Did you mean ${nearest}?` }));
  });

  it.each(['', 'q', 'weather-service-of-the-moon'])('suggests nothing far-fetched for %j', (typed) => {
    expect(() => findFeed(typed)).toThrow(expect.objectContaining({ hint: expect.stringContaining('The built-in ones are') }));
  });
});
