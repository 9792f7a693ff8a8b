import { describe, expect, it } from 'vitest';
import { compareAgreements } from '../../src/agreement/compare.ts';
import { pairScans } from '../../src/agreement/pair-scans.ts';
import { judgeFeed } from '../../src/feed/judge-feed.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { FeedProfile } from '../../src/model/feed.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { fact, imagineFeed, imagineTable } from '../feed/feed-table.ts';
import { imagineAgreement, imagineField, imagineScan, said, TOOL } from './imagine.ts';

/** A feed that asks for an address and shows the block, over a table of hundred blocks in which 3 houses of 100 rows are left. */
const profile: FeedProfile = {
  ...imagineFeed({
    receives: {
      required: fact('stated', [['street-address', 'latitude'], ['event-time']], ['example']),
      requested: fact('stated', [], ['example']),
    },
    precision: { published: fact('observed', 'block', ['example']) },
  }),
};
const table = imagineTable({
  columns: {
    Number: 'street-address',
    Street: 'street-address',
    Venue: 'place-name',
    Crossing: 'address-block',
    Called: 'event-time',
    Weekday: { class: 'event-time' },
  },
  rows: [
    { group: 'burglary', marks: ['address-number'], rows: 3 },
    { group: 'burglary', marks: ['address-number', 'address-block'], rows: 97 },
  ],
  address: { columns: ['Number', 'Venue'], level: 'block', rows: { number: 100 }, disguised: true, remainder: 3 },
});
const emptied = {
  ...table,
  counts: {
    ...table.counts,
    fields: table.counts.fields.map((one) => (one.name === 'Street' ? { ...one, filled: 0 } : one)),
  },
};
const scan = imagineScan({
  fields: emptied.plan.fields.map(({ name, class: cls }) =>
    imagineField({ name, class: cls, filled: name === 'Street' ? 0 : 100 }),
  ),
  feeds: [judgeFeed(profile, emptied)],
});

const agreed = (part: Partial<Agreement> = {}): Agreement =>
  imagineAgreement({
    program: profile.id,
    exports: [{ name: 'export.csv', role: 'source' }],
    data: { precisionDelivered: said('block') },
    ...part,
  });
const compare = (agreement: Agreement, profiles: readonly FeedProfile[] = [profile]) =>
  compareAgreements({ agreements: [agreement], scans: [scan], profiles, pairs: new Map(), tool: TOOL });

describe('the flow of fields', () => {
  const shows = { ...profile, shows: { ...profile.shows, classes: fact('observed', ['event-time'] as const, ['example']) } };

  it('tells what is asked for from what goes with it, and shows nothing that is not sent', () => {
    const [flow] = compare(agreed(), [shows]).flows;
    const told = (flow?.columns ?? []).map(({ column, asked, delivered, published }) => [column, asked, delivered, published]);
    expect(told).toEqual([
      ['Number', 'required', 'yes', 'no'],
      ['Street', 'required', 'no', 'no'],
      ['Venue', 'with-it', 'yes', 'no'],
      ['Crossing', 'with-it', 'yes', 'no'],
      ['Called', 'required', 'yes', 'yes'],
      ['Weekday', 'no', 'no', 'no'],
    ]);
    expect(scan.feeds[0]?.sent.filter(({ empty }) => empty === true).map(({ field }) => field)).toEqual(['Street']);
  });

  it('knows nothing of what a list that was inferred leaves out, but for a house number beside a block', () => {
    const inferred = { ...profile, shows: { ...profile.shows, classes: fact('inferred', ['event-time'] as const, ['example']) } };
    const [flow] = compare(agreed(), [inferred]).flows;
    expect((flow?.columns ?? []).map(({ column, published }) => [column, published])).toEqual([
      ['Number', 'no'],
      ['Street', 'no'],
      ['Venue', null],
      ['Crossing', null],
      ['Called', 'yes'],
      ['Weekday', 'no'],
    ]);
  });

  it('says what is finer than shown and than agreed, not what is mostly there', () => {
    const { flags, flows } = compare(agreed());
    expect(flags.map(({ flag }) => flag)).toEqual(['BROKEN', 'GAP']);
    for (const { text } of flags) {
      expect(text).toContain('addresses of one building in 3 of the 100 rows');
      expect(text).not.toContain('hundred blocks');
    }
    expect(flows[0]?.location.measured).toContain('hundred blocks; addresses of one building in 3');
  });

  it('tells of equally fine places each in its own rows', () => {
    const both = imagineTable({
      columns: { Location: 'street-address', Lat: 'latitude', Lon: 'longitude', Called: 'event-time' },
      rows: [
        { group: 'burglary', marks: ['address-number', 'coordinates'], rows: 91 },
        { group: 'burglary', marks: ['address-block', 'coordinates'], rows: 9 },
      ],
      point: { columns: ['Lat', 'Lon'], class: 'building', radiusM: 25 },
      address: { columns: ['Location'], level: 'number', rows: { number: 91, intersection: 9 } },
    });
    const points: FeedProfile = {
      ...profile,
      receives: { ...profile.receives, required: fact('stated', [['street-address'], ['latitude', 'longitude']], ['example']) },
    };
    const scans = [imagineScan({ fields: scan.fields, feeds: [judgeFeed(points, both)] })];
    const { flags } = compareAgreements({ agreements: [agreed()], scans, profiles: [points], pairs: new Map(), tool: TOOL });
    expect(flags.find(({ flag }) => flag === 'GAP')?.text).toContain(
      'coordinates that point to one building (nine in ten within 25 m) in all of the 100 rows; addresses of one building in 91 of them (',
    );
  });

  it('flags nothing finer where the agreement has exact places sent', () => {
    const flags = compare(agreed({ data: { precisionDelivered: said('exact') } })).flags.map(({ flag }) => flag);
    expect(flags).toEqual(['GAP']);
  });

  it('says of a programme without a profile that its feed is not known', () => {
    expect(compare(agreed({ program: 'no-such-feed' })).limits.join('\n')).toContain('no feed profile is called no-such-feed');
    expect(compare(agreed()).limits.join('\n')).not.toContain('no feed profile');
  });

  it('flags broken claims of a file as delivered, and once what the field list tells', () => {
    const data = { cadAccess: said(false), fields: said([{ name: 'Called', class: 'event-time' as const }]) };
    const { flags } = compare(agreed({ data, exports: [{ name: 'export.csv', role: 'delivered' }] }));
    expect(flags.map(({ flag, text }) => [flag, text.slice(0, 30)])).toEqual([
      ['BROKEN', '“CAD data is shared: no” is br'],
      ['OVER-DELIVERED', 'The file holds columns that th'],
      ['GAP', 'What would be delivered is fin'],
    ]);
  });
});

describe('pairing files with agreements', () => {
  const file = (name: string, sha256: string | null = null): ScanResult =>
    imagineScan({ source: { ...imagineScan().source, name, sha256 } });
  const A = 'aa'.repeat(32);
  const B = 'bb'.repeat(32);
  const lists = (id: string, ...exports: NonNullable<Agreement['exports']>): Agreement =>
    imagineAgreement({ id, agency: { name: id.toUpperCase() }, exports });
  const named = { name: 'a.csv', role: 'delivered' } as const;

  it.each<
    [
      string,
      readonly ScanResult[],
      readonly Agreement[],
      Record<string, string>,
      readonly (readonly [string | null, RegExp | undefined])[],
    ]
  >([
    ['by name', [file('a.csv', A)], [lists('x', named)], {}, [['x', undefined]]],
    ['by name within a folder', [file('east/a.csv', A)], [lists('x', named)], {}, [['x', undefined]]],
    [
      'not by the end of a name',
      [file('data.csv', A)],
      [lists('x', named)],
      {},
      [[null, /No agreement that was given lists .*--pair/]],
    ],
    ['with nothing to be paired with', [file('a.csv', A)], [], {}, [[null, /No agreement was given for this file/]]],
    ['by hash', [file('b.csv', A)], [lists('x', { ...named, sha256: A })], {}, [['x', undefined]]],
    ['not against a hash', [file('a.csv', B)], [lists('x', { ...named, sha256: A })], {}, [[null, /X lists .* SHA-256/]]],
    [
      'to the one whose hash it has',
      [file('a.csv', A)],
      [lists('x', named), lists('y', { ...named, sha256: A })],
      {},
      [['y', undefined]],
    ],
    ['to neither of two', [file('a.csv', A)], [lists('x', named), lists('y', named)], {}, [[null, /^X and Y list/]]],
    [
      'none of two files',
      [file('a.csv', A), file('east/a.csv', B)],
      [lists('x', named)],
      {},
      [
        [null, /several were given/],
        [null, /several were given/],
      ],
    ],
    [
      'tables of one file together',
      [file('a.csv', A), file('a.csv', A)],
      [lists('x', named)],
      {},
      [
        ['x', undefined],
        ['x', undefined],
      ],
    ],
    [
      'as told, which frees the other',
      [file('a.csv', A), file('east/a.csv', B)],
      [lists('x', named)],
      { 'east/a.csv': 'x' },
      [
        [null, /No agreement that was given lists/],
        ['x', undefined],
      ],
    ],
    [
      'as told against a hash, with a word',
      [file('a.csv', B)],
      [lists('x', { ...named, sha256: A })],
      { 'a.csv': 'x' },
      [['x', /SHA-256/]],
    ],
  ])('%s', (_, files, agreements, pairs, expected) => {
    const scans = files.map((one) => ({ scan: one, name: one.source.name }));
    const found = pairScans(scans, agreements, new Map(Object.entries(pairs)));
    expect(found.map(({ agreement }) => agreement?.id ?? null)).toEqual(expected.map(([id]) => id));
    for (const [index, [, doubt]] of expected.entries()) {
      if (doubt === undefined) expect(found[index]?.doubt).toBeUndefined();
      else expect(found[index]?.doubt).toMatch(doubt);
    }
  });

  it.each<[string, Agreement, Record<string, string>, readonly string[] | undefined]>([
    ['by name, though this one has its hash', lists('y', { ...named, sha256: A }), {}, ['x']],
    ['by name, though this one was told', lists('y'), { 'a.csv': 'y' }, ['x']],
    ['not where it means another', lists('y', { ...named, sha256: B }), {}, undefined],
  ])('tells which other agreement lists the file: %s', (_, second, pairs, expected) => {
    const [found] = pairScans(
      [{ scan: file('a.csv', A), name: 'a.csv' }],
      [lists('x', named), second],
      new Map(Object.entries(pairs)),
    );
    expect(found?.others?.map(({ id }) => id)).toEqual(expected);
  });
});
