import { describe, expect, it } from 'vitest';
import { verifyAgreement } from '../../src/agreement/verify.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { AddressResult, LocationResult } from '../../src/model/location.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../src/model/reading.ts';
import type { FieldResult, ScanResult } from '../../src/model/result.ts';
import { imagineAgreement, imagineField, imagineScan, said, TOOL } from './imagine.ts';

const verify = (data: Agreement['data'], scan: Partial<ScanResult>, more: Partial<Agreement> = {}) =>
  verifyAgreement(imagineAgreement({ data: data ?? {}, ...more }), imagineScan(scan), TOOL).claims;

const point = (part: Partial<LocationResult['effective']>): LocationResult => ({
  columns: ['lat', 'lon'],
  referenceSystem: { id: 'EPSG:4326', how: 'degrees' },
  rows: { total: 100, empty: 5, valid: 95, sentinel: 0, outside: 0, unreadable: 0, swapped: 0, repaired: 0 },
  stored: { decimals: 6, stepMetres: 0.1 },
  effective: { mask: 'none', class: 'building', radiusM: { p50: 10, p90: 20 }, confidence: 0.9, evidence: [], ...part },
  distinctPoints: 90,
  yardsticks: [],
  cannotTell: [],
});

const address = (rows: Partial<AddressResult['rows']>, part: Partial<AddressResult> = {}): AddressResult => ({
  columns: ['address'],
  rows: { ...(Object.fromEntries(ADDRESS_LEVELS.map((level) => [level, 0])) as AddressResult['rows']), ...rows },
  level: 'block',
  disguisedBlocks: false,
  remainder: 0,
  end00: { share: 0, n: 0 },
  ...part,
});

describe('verifyAgreement', () => {
  it('finds names in a column and in the text, and counts the larger', () => {
    const [claim] = verify(
      { excluded: said(['person-name']) },
      {
        fields: [
          imagineField({ name: 'Caller', class: 'person-name', filled: 40 }),
          imagineField({
            name: 'Comments',
            class: 'narrative',
            freeText: true,
            contains: [{ class: 'person-name', cells: 70, spans: 80, first: { record: 1, line: 2 } }],
          }),
        ],
      },
    );
    expect(claim).toMatchObject({ verdict: 'broken', rows: 70, of: 100, page: 3 });
    expect(claim?.why).toHaveLength(2);
  });

  it('names an empty list in plain words', () => {
    const claims = verify({ callTypesIn: said([]), callTypesOut: said([]), fields: said([]) }, {});
    expect(claims.map(({ title, claim }) => `${title}: ${claim}`)).toEqual([
      'Call types in: none',
      'Call types out: none',
      'Fields shared: none',
    ]);
  });

  it('says kept only as far as it sees', () => {
    const text = imagineField({ name: 'Comments', class: 'narrative', freeText: true });
    const [claim] = verify({ excluded: said(['phone']) }, { fields: [text] });
    expect(claim).toMatchObject({ verdict: 'kept', rows: 0 });
    expect(claim?.why.join()).toContain('no program does without misses');
  });

  it('counts each row of an address once, and says what it holds', () => {
    const kept = address({ number: 90, block: 10, coordinates: 3 }, { columns: ['Where'], disguisedBlocks: true, remainder: 5 });
    const [claim] = verify(
      { precisionDelivered: said('area') },
      { fields: [imagineField({ name: 'x', class: 'other' })], addresses: [kept] },
    );
    expect(claim).toMatchObject({ verdict: 'broken', rows: 103 });
    expect(claim?.why).toContain('Where: house numbers in 2 rows, coordinates in 3 rows, blocks in 98 rows');
  });

  it.each<[string, Partial<ScanResult>, string, number | null]>([
    ['a point at the door', { location: [point({})] }, 'broken', 95],
    ['a point of a block', { location: [point({ class: 'block' })] }, 'kept', 0],
    ['a point nobody can judge', { location: [point({ class: 'unknown', radiusM: null })] }, 'cannot-tell', 95],
    ['a point judged with little confidence', { location: [point({ confidence: 0.3 })] }, 'cannot-tell', 95],
    [
      'house numbers that a block column kept',
      { addresses: [address({ block: 90, number: 8, 'number-unit': 2 })] },
      'broken',
      10,
    ],
    [
      'coordinates and house numbers that disguised blocks kept',
      { addresses: [address({ number: 90, coordinates: 3 }, { disguisedBlocks: true, remainder: 5 })] },
      'broken',
      5,
    ],
    ['blocks', { addresses: [address({ block: 100 })] }, 'kept', 0],
    ['hundred blocks in disguise', { addresses: [address({ number: 100 }, { disguisedBlocks: true })] }, 'kept', 0],
    ['no location', {}, 'cannot-tell', null],
  ])('holds "block level only" against %s', (_, part, verdict, rows) => {
    const [claim] = verify(
      { precisionDelivered: said('block') },
      { fields: [imagineField({ name: 'x', class: 'other' })], ...part },
    );
    expect(claim).toMatchObject({ verdict, rows });
  });

  it('counts rows of other types, and leaves what it does not understand untold', () => {
    const exposure = {
      ...imagineScan().exposure,
      callGroups: [
        { group: 'burglary' as const, rows: 60 },
        { group: 'domestic-violence' as const, rows: 30 },
        { group: 'other' as const, rows: 10 },
      ],
    };
    const fields = [imagineField({ name: 'Nature', class: 'call-type' })];
    expect(verify({ callTypesIn: said(['burglary']) }, { exposure, fields })[0]).toMatchObject({
      verdict: 'broken',
      rows: 30,
      untold: 10,
    });
    expect(verify({ callTypesOut: said(['suicide']) }, { exposure, fields })[0]).toMatchObject({
      verdict: 'cannot-tell',
      untold: 10,
    });
    expect(verify({ callTypesIn: said(['burglary']) }, { exposure })[0]).toMatchObject({ verdict: 'cannot-tell', rows: null });
  });

  it('reads a field list as complete and looks at what was to be changed', () => {
    const fields = said([
      { name: 'address', class: 'street-address' as const, transform: 'hundred-block' as const },
      { name: 'Caller', class: 'person-name' as const, transform: 'removed' as const },
    ]);
    const claims = verify(
      { fields },
      {
        fields: [
          imagineField({ name: 'Address', class: 'street-address' }),
          imagineField({ name: 'Caller', class: 'person-name', filled: 0 }),
          imagineField({ name: 'Phone', class: 'phone', filled: 12 }),
        ],
        addresses: [address({ block: 90, number: 10 }, { columns: ['Address'] })],
      },
    );
    expect(claims.map(({ title, verdict, rows }) => [title, verdict, rows])).toEqual([
      ['Fields shared', 'broken', 12],
      ['address', 'broken', 10],
      ['Caller', 'kept', 0],
    ]);
  });

  it('holds dates against the days of the calls', () => {
    const source = { ...imagineScan().source, period: { from: '2023-12-30', to: '2024-06-01' } };
    const instrument = { kind: 'mou' as const, signed: said('2024-01-15'), expires: said('2024-06') };
    const claims = verify(
      { historyBackfill: said(false), maxAge: said({ raw: 'one hour', value: 1, unit: 'hours' }) },
      { source },
      { instrument },
    );
    expect(claims.map(({ term, verdict }) => [term, verdict])).toEqual([
      ['historyBackfill', 'broken'],
      ['maxAge', 'cannot-tell'],
      ['expires', 'kept'],
    ]);
  });

  it('says where dates were set aside', () => {
    const source = { ...imagineScan().source, period: { from: '2024-02-01', to: '2024-06-01' } };
    const notices = [{ code: 'dates-set-aside', level: 'warning', text: '', count: 2 }] as const;
    const [claim] = verify(
      { historyBackfill: said(false) },
      { source, notices },
      { instrument: { kind: 'mou', signed: said('2024-01-15') } },
    );
    expect(claim).toMatchObject({
      verdict: 'kept',
      why: ['the first call is of 2024-02-01, without 2 rows with dates of no meaning or far beyond'],
    });
  });

  it.each<[string, Partial<ScanResult>, string, number | null, string]>([
    [
      'a pair in one column',
      { fields: [imagineField({ name: 'Where', class: 'point' })] },
      'broken',
      100,
      'Where (coordinate pair)',
    ],
    [
      'an easting',
      { fields: [imagineField({ name: 'X', class: 'projected-x', filled: 7 })] },
      'broken',
      7,
      'X (projected easting)',
    ],
    ['a longitude', { fields: [imagineField({ name: 'Lon', class: 'longitude' })] }, 'broken', 100, 'Lon (longitude)'],
    [
      'coordinates in the text',
      {
        fields: [
          imagineField({
            name: 'Comments',
            class: 'narrative',
            freeText: true,
            contains: [{ class: 'coordinates', cells: 4, spans: 4, first: { record: 1, line: 2 } }],
          }),
        ],
      },
      'broken',
      4,
      'Comments: the free text holds coordinates in 4 rows',
    ],
    [
      'coordinates written as an address',
      {
        fields: [imagineField({ name: 'address', class: 'street-address' })],
        addresses: [address({ number: 90, coordinates: 3 })],
      },
      'broken',
      3,
      'address: coordinates in 3 rows',
    ],
    [
      'an empty column',
      { fields: [imagineField({ name: 'Lon', class: 'longitude', filled: 0 })] },
      'kept',
      0,
      'coordinates in any form',
    ],
    ['a street', { fields: [imagineField({ name: 'address', class: 'street-address' })] }, 'kept', 0, 'coordinates in any form'],
  ])('takes "no latitude" as no coordinates in any form: %s', (_, part, verdict, rows, why) => {
    const [claim] = verify({ excluded: said(['latitude']) }, part);
    expect(claim).toMatchObject({ verdict, rows });
    expect(claim?.why.join()).toContain(why);
  });

  it('finds house numbers in a column of hundred blocks, where exact addresses are ruled out', () => {
    const fields = [imagineField({ name: 'address', class: 'address-block' })];
    const [claim] = verify({ excluded: said(['street-address']) }, { fields, addresses: [address({ block: 97, number: 3 })] });
    expect(claim).toMatchObject({ verdict: 'broken', rows: 3, why: ['address: house numbers in 3 rows'] });
  });

  it.each<[string, Partial<FieldResult>, Partial<Record<AddressLevel, number>>, string, number, string]>([
    ['houses', {}, { number: 100 }, 'broken', 100, 'filled in 100 rows'],
    ['crossings among them', {}, { number: 60, intersection: 40 }, 'broken', 60, 'address: house numbers in 60 rows'],
    ['streets', { level: 'street' }, { street: 100 }, 'kept', 0, 'no column holds it'],
    ['a few houses among streets', { level: 'street' }, { street: 97, number: 3 }, 'broken', 3, 'house numbers in 3 rows'],
  ])('counts for "no street address" the rows with a house number: %s', (_, more, rows, verdict, broken, why) => {
    const fields = [imagineField({ name: 'address', class: 'street-address', ...more })];
    const [claim] = verify({ excluded: said(['street-address']) }, { fields, addresses: [address(rows)] });
    expect(claim).toMatchObject({ verdict, rows: broken });
    expect(claim?.why.join()).toContain(why);
  });

  it.each<[string, Partial<FieldResult>, string]>([
    ['house addresses', { class: 'street-address' }, 'broken'],
    ['streets without a number', { class: 'street-address', level: 'street' }, 'kept'],
    ['blocks', { class: 'address-block' }, 'kept'],
  ])('holds a list with an address cut to the block against %s', (_, more, verdict) => {
    const fields = said([{ name: 'Location', class: 'street-address' as const, transform: 'hundred-block' as const }]);
    const [claim] = verify({ fields }, { fields: [imagineField({ name: 'Street', class: 'street-address', ...more })] });
    expect(claim).toMatchObject({ title: 'Fields shared', verdict });
  });

  it.each<[string, Partial<ScanResult>, string]>([
    ['hundred blocks', { addresses: [address({ block: 100 })] }, 'cannot-tell'],
    ['hundred blocks in disguise', { addresses: [address({ number: 100 }, { disguisedBlocks: true })] }, 'cannot-tell'],
    ['points of blocks', { location: [point({ class: 'block', mask: 'block' })] }, 'cannot-tell'],
    ['points of crossings', { location: [point({ class: 'block', mask: 'intersection' })] }, 'kept'],
    ['crossings', { addresses: [address({ intersection: 100 })] }, 'kept'],
    ['house numbers', { addresses: [address({ number: 100 })] }, 'broken'],
    ['points of areas', { location: [point({ class: 'area' })] }, 'kept'],
  ])('holds "to the nearest intersection" against %s', (_, part, verdict) => {
    const [claim] = verify(
      { precisionDelivered: said('intersection') },
      { fields: [imagineField({ name: 'x', class: 'other' })], ...part },
    );
    expect(claim?.verdict).toBe(verdict);
  });

  it('says of no promise that a file without rows kept it', () => {
    const source = { ...imagineScan().source, rows: 0, coverage: 'names' as const };
    const data = {
      cadAccess: said(false),
      fields: said([{ name: 'address', class: 'street-address' as const, transform: 'hundred-block' as const }]),
      excluded: said(['phone' as const, 'latitude' as const]),
      precisionDelivered: said('block' as const),
      callTypesIn: said(['burglary' as const]),
    };
    const fields = [imagineField({ name: 'address', class: 'street-address', filled: 0 })];
    expect(new Set(verify(data, { source, fields, addresses: [address({})] }).map(({ verdict }) => verdict))).toEqual(
      new Set(['cannot-tell']),
    );
  });

  it('takes every row of a file as broken where no call data was to be shared', () => {
    expect(verify({ cadAccess: said(false) }, {})[0]).toMatchObject({ term: 'cadAccess', verdict: 'broken', rows: 100 });
  });

  it.each<[string, Agreement['data'], readonly string[], readonly string[]]>([
    ['a promise in words', { historyBackfill: said('no') }, ['cannot-tell'], []],
    ['a leave', { historyBackfill: said(true), cadAccess: said(true) }, [], ['cadAccess', 'historyBackfill']],
    ['an empty list', { excluded: said([]) }, [], ['excluded']],
  ])('leaves no stated term out: %s', (_, data, verdicts, notOfAFile) => {
    const result = verifyAgreement(imagineAgreement({ data: data ?? {} }), imagineScan(), TOOL);
    expect(result.claims.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(result.notOfAFile).toEqual(notOfAFile);
  });

  it('says of a listed field that is not handed over that it is in the list as removed', () => {
    const fields = said([{ name: 'Notes', class: 'narrative' as const, transform: 'removed' as const }]);
    const [list] = verify({ fields }, { fields: [imagineField({ name: 'Notes', class: 'narrative', filled: 9 })] });
    expect(list).toMatchObject({
      verdict: 'broken',
      rows: 9,
      why: ['Notes (narrative) is in the list as removed; filled in 9 rows'],
    });
  });

  it.each<[string, Agreement['exports'], RegExp | undefined]>([
    ['as delivered', [{ name: 'export.csv', role: 'delivered' }], undefined],
    ['by its hash, under another name', [{ name: 'b.csv', sha256: 'ab'.repeat(32), role: 'delivered' }], undefined],
    ['as a source', [{ name: 'export.csv', role: 'source' }], /from which what is sent is drawn/],
    ['with another hash', [{ name: 'export.csv', sha256: '11'.repeat(32), role: 'delivered' }], /SHA-256/],
    ['not at all', [{ name: 'other.csv', role: 'delivered' }], /none of them/],
    ['in no list', undefined, undefined],
  ])('tells where a file that is listed %s is not what was promised', (_, exports, remark) => {
    const agreement = imagineAgreement(exports === undefined ? {} : { exports });
    const { remarks } = verifyAgreement(agreement, imagineScan(), TOOL);
    if (remark === undefined) expect(remarks).toBeUndefined();
    else expect(remarks).toEqual([expect.stringMatching(remark)]);
  });

  it('checks nothing that is not stated', () => {
    const data = {
      excluded: { value: null, status: 'silent' as const, source: 'paper' },
      precisionDelivered: { value: null, status: 'unknown' as const },
    };
    expect(verify(data, { location: [point({})] })).toEqual([]);
  });
});
