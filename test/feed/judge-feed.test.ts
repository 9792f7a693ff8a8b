import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFeedExposure } from '../../src/feed/feed-findings.ts';
import { feeds, findFeed } from '../../src/feed/index.ts';
import { judgeFeed } from '../../src/feed/judge-feed.ts';
import { CALL_GROUPS } from '../../src/model/call-group.ts';
import { EXPOSURE_MARKS } from '../../src/model/exposure.ts';
import { aloneInFeed, delivered, gapWords, uninvited } from '../../src/report/answer/feed-brief.ts';
import { fact, type Imagined, imagineFeed, imagineTable } from './feed-table.ts';

/** An export as an agency might send it: everything is in it. */
const FULL: Imagined = {
  columns: {
    Incident: 'incident-id',
    Received: 'event-time',
    Cleared: 'event-time',
    Nature: 'call-type',
    Address: 'street-address',
    Lat: 'latitude',
    Lon: 'longitude',
    Caller: { class: 'person-name', subject: 'caller' },
    Callback: { class: 'phone', subject: 'caller' },
    Caller_Address: { class: 'street-address', subject: 'caller' },
    Dispatcher: { class: 'person-name', subject: 'officer' },
    Unit: 'unit-or-officer',
    Comments: 'narrative',
  },
  rows: [
    {
      group: 'burglary',
      marks: ['address-number', 'coordinates', 'name', 'phone', 'text', 'text-name', 'text-phone', 'repeats-name'],
      rows: 40,
    },
    { group: 'burglary', marks: ['address-number', 'address-unit', 'coordinates', 'text', 'text-access-code'], rows: 10 },
    { group: 'overdose', marks: ['address-number', 'coordinates', 'text', 'text-medical', 'text-name'], rows: 100 },
    { group: 'welfare-check', marks: ['address-number', 'coordinates'], rows: 7 },
    { group: 'other', marks: [], rows: 3 },
  ],
  contains: { Comments: { 'person-name': 140, phone: 40, 'access-code': 10, medical: 100 } },
  point: { columns: ['Lat', 'Lon'], class: 'building', radiusM: 8.25 },
  address: { columns: ['Address'], level: 'number', rows: { number: 147, 'number-unit': 10 } },
};

const ring = findFeed('ring-neighbors-cad-2019');

describe('judging a feed', () => {
  const result = judgeFeed(ring, imagineTable(FULL));

  it('lets only the types of calls pass that the feed takes, and tells the disputed ones apart', () => {
    expect(result.rows).toMatchObject({ total: 160, passing: 50, disputed: 7, filterKnown: true });
    expect(result.rows.notApplied.join()).toMatch(/3 rows .* not understood/);
    expect(result.rows.notApplied.join()).toMatch(/60 minutes/);
  });

  it('sends what is required and requested of the incident, one time, and nothing about callers or staff', () => {
    expect(result.sent.map(({ field }) => field)).toEqual(['Received', 'Nature', 'Address', 'Lat', 'Lon', 'Comments']);
    expect(result.withheld.map(({ field }) => field)).toEqual([
      'Incident',
      'Cleared',
      'Caller',
      'Callback',
      'Caller_Address',
      'Dispatcher',
      'Unit',
    ]);
    expect(result.missing).toEqual([]);
  });

  it('counts what travels along only in the rows that pass', () => {
    expect(result.passengers).toEqual(
      expect.arrayContaining([
        { class: 'person-name', field: 'Comments', how: 'in-text', rows: 40 },
        { class: 'phone', field: 'Comments', how: 'in-text', rows: 40 },
        { class: 'person-name', field: 'Comments', how: 'repeats-withheld', rows: 40 },
        { class: 'access-code', field: 'Comments', how: 'in-text', rows: 10 },
        { class: 'unit-or-apartment', field: 'Address', how: 'in-column', rows: 10 },
      ]),
    );
    expect(result.passengers.some(({ class: cls }) => cls === 'medical')).toBe(false);
  });

  it('sees the gap between what is delivered and what is shown', () => {
    expect(result.location.delivered).toMatchObject({
      class: 'building',
      radiusM: 8.3,
      rows: 50,
      fields: ['Lat', 'Lon', 'Address'],
    });
    expect(result.location.shown).toMatchObject({ precision: 'block', status: 'inferred' });
    expect(result.location.gap).toBe(true);
  });

  it('sends response units though they are about staff, and the caller’s address where the incident has none', () => {
    const columns = {
      Unit: { class: 'unit-or-officer', subject: 'officer' },
      Caller_Address: { class: 'street-address', subject: 'caller' },
    } as const;
    const { sent } = judgeFeed(findFeed('pulsepoint'), imagineTable({ columns, rows: [] }));
    expect(sent.map(({ field }) => field)).toEqual(['Unit', 'Caller_Address']);
  });

  it('does not count sensitive calls that the feed leaves out', () => {
    expect(result.sensitiveAtBuilding).toEqual({ rows: 0, groups: [] });
    const everything = judgeFeed(findFeed('spotcrime-socs'), imagineTable(FULL));
    expect(everything.sensitiveAtBuilding).toEqual({ rows: 100, groups: [{ group: 'overdose', rows: 100 }] });
  });

  it('does not count a point at a crossing that the address names', () => {
    const rows = [
      { group: 'overdose', marks: ['address-block', 'coordinates'], crossing: true, rows: 30 },
      { group: 'overdose', marks: ['address-block', 'coordinates'], rows: 4 },
    ] as const;
    const { sensitiveAtBuilding } = judgeFeed(findFeed('spotcrime-socs'), imagineTable({ ...FULL, rows }));
    expect(sensitiveAtBuilding.rows).toBe(4);
  });

  it('finds one thing for each class, with denominators, severities of the class and no data', () => {
    const findings = findFeedExposure(result);
    expect(findings.map(({ kind, severity, count, of }) => ({ kind, severity, count, of }))).toEqual([
      { kind: 'feed-uninvited', severity: 'high', count: 40, of: 50 },
      { kind: 'feed-uninvited', severity: 'high', count: 40, of: 50 },
      { kind: 'feed-uninvited', severity: 'high', count: 10, of: 50 },
      { kind: 'feed-uninvited', severity: 'critical', count: 10, of: 50 },
      { kind: 'feed-finer-than-shown', severity: 'high', count: 50, of: 50 },
    ]);
    expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(findings.length);
  });

  it('names what is not known in words', () => {
    expect(result.unknowns).toContain('no source tells how long it keeps the data');
    expect(result.unknowns.join()).toMatch(/sources disagree on some types of calls/);
  });
});

describe('what cannot be told', () => {
  it('takes every row where the filter is not known, and says so', () => {
    const { rows } = judgeFeed(findFeed('lexisnexis-community-crime-map'), imagineTable(FULL));
    expect(rows).toMatchObject({ passing: 160, disputed: 0, filterKnown: false });
  });

  it('takes every row where no column tells the type, and says so', () => {
    const { Nature: _, ...columns } = FULL.columns;
    const { rows, missing } = judgeFeed(ring, imagineTable({ ...FULL, columns }));
    expect(rows).toMatchObject({ passing: 160, filterKnown: false });
    expect(rows.notApplied.join()).toMatch(/no column tells it/);
    expect(missing).toEqual([['call-type']]);
  });

  it('sends nothing for a feed whose fields are not known, and finds nothing', () => {
    const result = judgeFeed(imagineFeed({}), imagineTable(FULL));
    expect(result.sent).toEqual([]);
    expect(result.location.delivered).toMatchObject({ fields: [], words: 'no location' });
    expect(findFeedExposure(result)).toEqual([]);
  });

  it('does not take the name of a place for a place finer than a block', () => {
    const table = imagineTable({
      columns: { Received: 'event-time', Type: 'call-type', Premise: 'place-name', Lat: 'latitude', Lon: 'longitude' },
      rows: [{ group: 'burglary', marks: ['coordinates'], rows: 10 }],
      point: { columns: ['Lat', 'Lon'], class: 'block', radiusM: 40 },
      address: { columns: ['Premise'], level: 'place' },
    });
    const { delivered, gap } = judgeFeed(ring, table).location;
    expect(delivered).toMatchObject({ class: 'block', fields: ['Lat', 'Lon'] });
    expect(gap).toBe(false);
  });

  it.each([
    ['generalised', 'building', true],
    ['generalised', 'block', null],
    ['mixed', 'building', null],
    ['block', 'block', false],
    ['block', 'few-doors', true],
    ['area', 'block', true],
    ['none', 'area', true],
    ['exact-coordinates', 'building', false],
    ['block', 'unknown', null],
  ] as const)('shown %s, delivered %s: gap %s', (published, delivered, gap) => {
    const feed = imagineFeed({
      receives: { required: fact('stated', [['latitude']], ['example']) },
      precision: { published: fact('stated', published, ['example']) },
    });
    const table = imagineTable({ ...FULL, point: { columns: ['Lat', 'Lon'], class: delivered } });
    const { location } = judgeFeed(feed, { ...table, addresses: [] });
    expect(location.gap).toBe(gap);
  });
});

describe('what an excluded or unasked class still gives away', () => {
  const feed = imagineFeed({
    receives: {
      required: fact('stated', [['latitude', 'longitude'], ['narrative'], ['call-type']], ['example']),
      excluded: fact('stated', ['street-address', 'person-name'], ['example']),
    },
  });

  it('tells that exact coordinates give the withheld address away, and that the text repeats it', () => {
    const rows: Imagined['rows'] = [
      { group: 'theft', marks: ['address-number', 'coordinates', 'text', 'repeats-address'], rows: 5 },
    ];
    const { withheld, passengers } = judgeFeed(feed, imagineTable({ ...FULL, rows, contains: {} }));
    expect(withheld).toContainEqual({ field: 'Address', class: 'street-address', reason: 'excluded' });
    expect(passengers).toEqual(
      expect.arrayContaining([
        { class: 'street-address', field: 'Lat', how: 'in-column', rows: 5 },
        { class: 'street-address', field: 'Comments', how: 'repeats-withheld', rows: 5 },
      ]),
    );
  });

  it('takes a point that stands for a crossing for no address', () => {
    const rows: Imagined['rows'] = [
      { group: 'theft', marks: ['address-number', 'coordinates'], rows: 5 },
      { group: 'theft', marks: ['address-block', 'coordinates'], crossing: true, rows: 7 },
    ];
    const { passengers } = judgeFeed(feed, imagineTable({ ...FULL, rows, contains: {} }));
    expect(passengers).toContainEqual({ class: 'street-address', field: 'Lat', how: 'in-column', rows: 5 });
  });

  it('says of each of several points that it has at most the rows with one', () => {
    const rows: Imagined['rows'] = [{ group: 'theft', marks: ['coordinates'], rows: 5 }];
    const table = imagineTable({ ...FULL, rows, contains: {} });
    const some = table.locations.map((one) => ({ ...one, rows: { ...one.rows, valid: 4 } }));
    const { passengers } = judgeFeed(feed, { ...table, locations: [...some, ...some] });
    expect(passengers).toContainEqual({ class: 'street-address', field: 'Lat', how: 'in-column', rows: 4, atMost: true });
  });

  it('finds house numbers in a column of blocks, but not in hundred blocks written as numbers', () => {
    const blocks = imagineFeed({ receives: { required: fact('stated', [['address-block']], ['example']) } });
    const rows: Imagined['rows'] = [{ group: 'theft', marks: ['address-number'], rows: 9 }];
    const mixed = { columns: ['Address'], level: 'block', rows: { block: 91, number: 9 } } as const;
    expect(judgeFeed(blocks, imagineTable({ ...FULL, rows, address: mixed })).passengers).toEqual([
      { class: 'street-address', field: 'Address', how: 'in-column', rows: 9 },
    ]);
    const round: Imagined['rows'] = [{ group: 'theft', marks: ['address-number', 'address-block'], rows: 100 }];
    const disguised = { columns: ['Address'], level: 'block', rows: { number: 100 }, disguised: true } as const;
    expect(judgeFeed(blocks, imagineTable({ ...FULL, rows: round, address: disguised })).passengers).toEqual([]);
    const left: Imagined['rows'] = [...round, { group: 'theft', marks: ['address-number'], rows: 4 }];
    expect(judgeFeed(blocks, imagineTable({ ...FULL, rows: left, address: { ...disguised, remainder: 4 } })).passengers).toEqual([
      { class: 'street-address', field: 'Address', how: 'in-column', rows: 4 },
    ]);
  });

  it('counts a house number once though two ways of counting find it', () => {
    const blocks = imagineFeed({ receives: { required: fact('stated', [['address-block']], ['example']) } });
    const rows: Imagined['rows'] = [{ group: 'theft', marks: ['address-number'], rows: 9 }];
    const address = { columns: ['Address'], level: 'block', rows: { block: 91, number: 9 } } as const;
    const { passengers } = judgeFeed(
      blocks,
      imagineTable({ ...FULL, rows, address, contains: { Address: { 'street-address': 8 } } }),
    );
    expect(passengers).toEqual([{ class: 'street-address', field: 'Address', how: 'in-column', rows: 9 }]);
  });

  it('finds whole cells of another class in a column that is sent', () => {
    const rows: Imagined['rows'] = [{ group: 'theft', marks: ['phone'], rows: 4 }];
    const { passengers } = judgeFeed(feed, imagineTable({ ...FULL, rows, contains: { Nature: { phone: 4 } } }));
    expect(passengers).toEqual([{ class: 'phone', field: 'Nature', how: 'in-column', rows: 4 }]);
  });
});

describe('properties', () => {
  const someRows = fc.array(
    fc.record({
      group: fc.constantFrom(...CALL_GROUPS),
      marks: fc.subarray([...EXPOSURE_MARKS]),
      rows: fc.integer({ min: 1, max: 1000 }),
    }),
    { maxLength: 12 },
  );

  it('never counts more rows than pass, and never more pass than there are', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...feeds), (rows, profile) => {
        const result = judgeFeed(profile, imagineTable({ ...FULL, rows }));
        expect(result.rows.passing + result.rows.disputed).toBeLessThanOrEqual(result.rows.total);
        for (const one of result.passengers) expect(one.rows).toBeLessThanOrEqual(result.rows.passing);
        expect(result.sensitiveAtBuilding.rows).toBeLessThanOrEqual(result.rows.passing);
        for (const { count, of } of findFeedExposure(result)) expect(count).toBeLessThanOrEqual(of);
      }),
    );
  });

  it('every column is either sent or withheld, once', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(FULL.columns)), fc.constantFrom(...feeds), (names, profile) => {
        const columns = Object.fromEntries(names.map((name) => [name, FULL.columns[name] ?? 'other']));
        const { point: _, address: __, ...rest } = FULL;
        const { sent, withheld } = judgeFeed(profile, imagineTable({ ...rest, columns }));
        expect([...sent, ...withheld].map(({ field }) => field).toSorted()).toEqual(names.toSorted());
      }),
    );
  });

  it('judges equal tables equally', () => {
    for (const profile of feeds) expect(judgeFeed(profile, imagineTable(FULL))).toEqual(judgeFeed(profile, imagineTable(FULL)));
  });
});

describe('what travels uninvited beside another column with the same mark', () => {
  const imagined = (filled: Imagined['contains']): Imagined => ({
    columns: {
      Received: 'event-time',
      Nature: 'call-type',
      Address: 'street-address',
      Comments: 'narrative',
      Note: 'hazard-flag',
    },
    rows: [
      { group: 'burglary', marks: ['address-number', 'text', 'text-phone'], rows: 40 },
      { group: 'burglary', marks: ['address-number', 'text'], rows: 60 },
      { group: 'medical', marks: ['address-number', 'text', 'text-phone'], rows: 100 },
    ],
    address: { columns: ['Address'], level: 'number', rows: { number: 200 } },
    contains: filled ?? {},
  });
  const judged = (filled: Imagined['contains'], profile = ring) => judgeFeed(profile, freeTextNote(imageOf(filled)));
  const imageOf = (filled: Imagined['contains']) => imagineTable(imagined(filled));
  /** The note is free text that no feed asks for. */
  const freeTextNote = (table: ReturnType<typeof imagineTable>): ReturnType<typeof imagineTable> => ({
    ...table,
    plan: {
      ...table.plan,
      fields: table.plan.fields.map((field) => (field.name === 'Note' ? { ...field, freeText: true } : field)),
    },
  });

  it('is counted where nothing else can have set the mark', () => {
    const feed = judged({ Comments: { phone: 140 } });
    expect(feed.uninvited).toEqual([{ class: 'phone', fields: ['Comments'], rows: 40 }]);
    expect(uninvited(feed)).toBe('phone numbers in 40 (Comments), of 100 rows');
  });

  it('is a ceiling where something else can', () => {
    const feed = judged({ Comments: { phone: 130 }, Note: { phone: 12 } });
    expect(feed.passengers).toMatchObject([{ class: 'phone', field: 'Comments', rows: 40, atMost: true }]);
    expect(uninvited(feed)).toBe('phone numbers in at most 40 (Comments), of 100 rows');
    expect(findFeedExposure(feed)[0]).toMatchObject({ kind: 'feed-uninvited', args: { bound: 'at-most' }, count: 40 });
  });

  it('is counted in the cells themselves where every row passes', () => {
    const takesAll = imagineFeed({ receives: { required: fact('stated', [['narrative']], ['example']) } });
    expect(judged({ Comments: { phone: 130 }, Note: { phone: 12 } }, takesAll).uninvited).toEqual([
      { class: 'phone', fields: ['Comments'], rows: 130 },
    ]);
  });

  it('counts a row once that carries it in two columns', () => {
    const two = imagined({ Comments: { phone: 30 }, Remarks: { phone: 25 } });
    const table = imagineTable({ ...two, columns: { ...two.columns, Remarks: 'narrative' } });
    expect(judgeFeed(ring, table).uninvited).toEqual([{ class: 'phone', fields: ['Comments', 'Remarks'], rows: 40 }]);
  });
});

describe('a feed of which no source tells the fields', () => {
  it('is not said to get nothing', () => {
    const feed = judgeFeed(findFeed('citizen'), imagineTable(FULL));
    expect(feed).toMatchObject({ fieldsUnknown: true, sent: [], location: { gap: null } });
    expect([delivered(feed), gapWords(feed), uninvited(feed), aloneInFeed(feed)]).toEqual([
      'not known: no source tells which fields it gets',
      'cannot be told: no source tells which fields it gets',
      'cannot be told',
      'cannot be told',
    ]);
  });
});

describe('points and addresses that are equally fine', () => {
  const imagined: Imagined = {
    columns: { Received: 'event-time', Nature: 'call-type', Address: 'street-address', Lat: 'latitude', Lon: 'longitude' },
    rows: [
      { group: 'burglary', marks: ['address-number', 'coordinates'], rows: 30 },
      { group: 'burglary', marks: ['address-block', 'coordinates'], rows: 60 },
      { group: 'burglary', marks: ['address-number'], rows: 5 },
      { group: 'burglary', marks: [], rows: 5 },
      { group: 'medical', marks: ['address-number', 'coordinates'], rows: 50 },
    ],
    point: { columns: ['Lat', 'Lon'], class: 'building', radiusM: 10 },
    address: { columns: ['Address'], level: 'number', rows: { number: 85, block: 60 } },
  };

  it('are counted each for themselves, and together once', () => {
    const { location } = judgeFeed(ring, imagineTable(imagined));
    expect(location.delivered).toMatchObject({ class: 'building', rows: 95 });
    expect(location.delivered.parts).toEqual([
      { words: 'coordinates that point to one building (nine in ten within 10 m)', fields: ['Lat', 'Lon'], rows: 90 },
      { words: 'addresses of one building', fields: ['Address'], rows: 35 },
    ]);
    expect(delivered(judgeFeed(ring, imagineTable(imagined)))).toBe(
      'coordinates that point to one building (nine in ten within 10 m) in 90 of 100 rows (90%); addresses of one building in 35 of 100 rows (35%) (Lat, Lon, Address)',
    );
  });

  it('are not said to be delivered where no row passes', () => {
    const feed = judgeFeed(ring, imagineTable({ ...imagined, rows: imagined.rows.slice(-1) }));
    expect(delivered(feed)).toMatch(/^nothing: no row passes; one that passed would carry coordinates/);
    expect([gapWords(feed), aloneInFeed(feed)]).toEqual(['no row passes', 'no row passes']);
  });
});

describe('house numbers left in a column of crossings', () => {
  const imagined = (buildings: number): Imagined => ({
    columns: { Received: 'event-time', Nature: 'call-type', Address: 'street-address' },
    rows: [
      { group: 'burglary', marks: ['address-block'], rows: 90 },
      ...(buildings === 0 ? [] : [{ group: 'burglary', marks: ['address-number'], rows: buildings } as const]),
    ],
    address: { columns: ['Address'], level: 'intersection', rows: { intersection: 90, number: buildings }, remainder: buildings },
  });

  it('are delivered beside them, finer than what is shown, in as many rows as there are', () => {
    const feed = judgeFeed(ring, imagineTable(imagined(11)));
    expect(feed.location).toMatchObject({
      delivered: { class: 'block', buildings: { fields: ['Address'], rows: 11 } },
      gap: true,
    });
    expect(findFeedExposure(feed)).toMatchObject([
      { kind: 'feed-finer-than-shown', severity: 'high', fields: ['Address'], count: 11, of: 101 },
    ]);
    expect(delivered(feed)).toBe(
      'intersections in 90 of 101 rows (89%) (Address); addresses of one building in 11 of 101 rows (11%) (Address)',
    );
  });

  it('are told among hundred blocks in disguise as well', () => {
    const { columns } = imagined(0);
    const feed = judgeFeed(
      ring,
      imagineTable({
        columns,
        rows: [
          { group: 'burglary', marks: ['address-number', 'address-block'], rows: 90 },
          { group: 'burglary', marks: ['address-number'], rows: 3 },
        ],
        address: { columns: ['Address'], level: 'block', rows: { number: 93 }, disguised: true, remainder: 3 },
      }),
    );
    expect(delivered(feed)).toBe(
      'hundred blocks in 90 of 93 rows (97%) (Address); addresses of one building in 3 of 93 rows (3.2%) (Address)',
    );
  });

  it('are not made up where the text names places, of which nobody counted the rows', () => {
    const feed = judgeFeed(
      ring,
      imagineTable({
        ...imagined(0),
        rows: [{ group: 'burglary', marks: [], rows: 4 }],
        address: { columns: ['Address'], level: 'place', rows: { place: 4 } },
      }),
    );
    expect(delivered(feed)).toBe('names of places (Address)');
  });

  it('make no gap where there are none', () => {
    const feed = judgeFeed(ring, imagineTable(imagined(0)));
    expect(feed.location).toMatchObject({ delivered: { class: 'block' }, gap: false });
    expect(feed.location.delivered).not.toHaveProperty('buildings');
    expect(findFeedExposure(feed)).toEqual([]);
  });
});
