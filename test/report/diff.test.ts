import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { compareResults } from '../../src/report/diff/compare-results.ts';
import { diffText } from '../../src/report/diff/diff-text.ts';
import { addressRows, clean, field, finding, hostile, rich } from './fixtures/scans.ts';

const [point] = rich.location;
const at = (cls: 'building' | 'block', p50: number): ScanResult => ({
  ...clean,
  location:
    point === undefined ? [] : [{ ...point, effective: { ...point.effective, class: cls, radiusM: { p50, p90: p50 * 2 } } }],
});
const withFields = (...fields: ScanResult['fields']): ScanResult => ({ ...clean, fields });
const text = (number: number): ScanResult => ({
  ...clean,
  addresses: rich.addresses.map((one) => ({ ...one, rows: addressRows({ number, block: 100 - number }) })),
});
const share = (count: number, of: number): ScanResult => ({ ...clean, findings: [{ ...phone, count, of }] });
const phone = finding('field-is', { class: 'phone' }, 'high', { fields: ['Tel'], fingerprint: 'a' });

const ofFeed = (rule: string, feed: string, fields: readonly string[], topic = '') => ({
  rule,
  fields,
  fingerprint: fingerprint(rule, `${rule}:${feed}${topic}`, fields),
});
const finer = (fields: readonly string[], severity: 'high' | 'medium' = 'high', feed = 'a'): Finding =>
  finding(
    'feed-finer-than-shown',
    { feed, recipient: 'Porchlight', delivered: 'buildings', shown: 'blocks' },
    severity,
    ofFeed('feed-finer-than-shown', feed, fields),
  );
const carried = (fields: readonly string[], cls: 'phone' | 'medical' = 'phone'): Finding =>
  finding(
    'feed-uninvited',
    { feed: 'a', recipient: 'Porchlight', class: cls },
    'high',
    ofFeed('feed-uninvited', 'a', fields, `:${cls}`),
  );

describe('what a new release adds or sharpens', () => {
  const table: readonly (readonly [string, ScanResult, ScanResult, readonly string[]])[] = [
    ['nothing', rich, rich, []],
    ['a column about people', withFields(), withFields(field('Tel', 'phone')), ['sharper column-added']],
    ['a column about nothing', withFields(), withFields(field('Flag', 'other')), ['other column-added']],
    ['a column gone', withFields(field('Tel', 'phone')), withFields(), ['blunter column-removed']],
    ['a column written otherwise', withFields(field('Call Back', 'phone')), withFields(field('CALL_BACK', 'phone')), []],
    ['another class', withFields(field('X', 'other')), withFields(field('X', 'phone')), ['sharper class-changed']],
    [
      'a column that was empty',
      withFields(field('X', 'phone', { filled: 0 })),
      withFields(field('X', 'phone')),
      ['sharper column-filled'],
    ],
    [
      'a class inside text',
      withFields(field('N', 'narrative')),
      withFields(field('N', 'narrative', { contains: rich.fields[9]?.contains.slice(0, 1) ?? [] })),
      ['sharper class-inside'],
    ],
    ['a finer location', at('block', 80), at('building', 8), ['sharper location']],
    ['a coarser location', at('building', 8), at('block', 80), ['blunter location']],
    ['a clearly smaller radius', at('block', 140), at('block', 80), ['sharper location']],
    ['a radius within what rows make', at('block', 100), at('block', 80), []],
    ['more houses in the text', text(10), text(40), ['sharper address']],
    ['a few more houses', text(10), text(12), []],
    ['a finding that no column explains', clean, { ...clean, findings: [phone] }, ['sharper finding']],
    [
      'a finding that got worse',
      { ...clean, findings: [{ ...phone, severity: 'medium' }] },
      { ...clean, findings: [phone] },
      ['sharper finding'],
    ],
    ['a finding in far more rows', share(140, 5_000), share(1_300, 5_200), ['sharper finding']],
    ['a finding in far fewer rows', share(1_300, 5_200), share(140, 5_000), ['blunter finding']],
    ['a rare finding that is many times as frequent', share(10, 20_000), share(90, 20_000), ['sharper finding']],
    ['a finding in some more rows', share(1_000, 5_000), share(1_300, 5_000), []],
    ['a finding in few rows of few', share(1, 10), share(3, 10), []],
    ['twice the rows of twice as many', share(140, 5_000), share(280, 10_000), []],
    ['a finding gone', { ...clean, findings: [phone] }, clean, ['blunter finding']],
  ];
  for (const [name, before, after, want] of table) {
    it(name, () => expect(compareResults(before, after).map(({ direction, kind }) => `${direction} ${kind}`)).toEqual(want));
  }

  const ROWS = 40_000;
  const notes = (filled: number, phones: number): ScanResult => ({
    ...withFields(
      field('Notes', 'narrative', {
        filled,
        contains: phones === 0 ? [] : [{ class: 'phone', cells: phones, spans: phones, first: { record: 1, line: 2 } }],
      }),
    ),
    findings: [
      ...(phones === 0 ? [] : [finding('field-is', { class: 'narrative' }, 'medium', { fields: ['Notes'], fingerprint: 'n' })]),
    ],
  });
  const houses = (rows: number, count: number, name = 'Address'): ScanResult => ({
    ...withFields(field(name, 'address-block')),
    source: { ...clean.source, rows },
    findings:
      count === 0
        ? []
        : [finding('exact-remainder', { level: 'block' }, 'high', { fields: [name], count, of: rows, fingerprint: 'e' })],
  });
  const uninvited = (count: number): ScanResult => ({
    ...rich,
    fields: [field('Notes', 'narrative')],
    findings:
      count === 0
        ? []
        : [{ ...carried(['Notes']), count, of: ROWS, args: { ...carried(['Notes']).args, feed: FEED } } as Finding],
  });
  const FEED = rich.feeds[0]?.id ?? '';
  const PHONE = finding('field-is', { class: 'phone' }, 'high', { fields: ['Tel'], count: 1, of: ROWS, fingerprint: 'p' });

  // Of two equal releases the new one holds all of 12 cells by chance once in 4,096 pairs, all of 13 once in 8,192.
  const handfuls: readonly (readonly [string, ScanResult, ScanResult, readonly string[]])[] = [
    ['a phone in one note', notes(ROWS, 0), notes(ROWS, 1), ['other class-inside']],
    ['phones in twelve', notes(ROWS, 0), notes(ROWS, 12), ['other class-inside']],
    ['phones in thirteen', notes(ROWS, 0), notes(ROWS, 13), ['sharper class-inside']],
    ['phones in all of twelve cells', notes(12, 0), notes(12, 12), ['sharper class-inside']],
    ['phones in all of many cells after none in eight', notes(8, 0), notes(1_000, 1_000), ['sharper class-inside']],
    ['phones in two of three cells', notes(3, 0), notes(3, 2), ['other class-inside']],
    ['phones in three of a small release after a large one', notes(ROWS, 0), notes(400, 3), ['sharper class-inside']],
    ['phones in forty of a large one after a small one', notes(400, 0), notes(ROWS, 40), ['other class-inside']],
    ['phones in one note no more', notes(ROWS, 1), notes(ROWS, 0), ['other class-inside']],
    ['phones in many no more', notes(ROWS, 400), notes(ROWS, 0), ['blunter class-inside']],
    ['a house left among blocks', houses(ROWS, 0), houses(ROWS, 1), ['other finding']],
    ['houses left among blocks', houses(ROWS, 0), houses(ROWS, 40), ['sharper finding']],
    ['a house gone', houses(ROWS, 1), houses(ROWS, 0), ['other finding']],
    ['what a feed would carry in one row', uninvited(0), uninvited(1), ['other finding']],
    ['the same of a feed that was not asked for', { ...uninvited(0), feeds: [] }, uninvited(1), ['sharper finding']],
    [
      'a house in a column that is new',
      houses(ROWS, 0, 'Block'),
      houses(ROWS, 1),
      ['sharper column-added', 'blunter column-removed'],
    ],
    [
      'a personal column that is new, filled once',
      withFields(),
      { ...withFields(field('Tel', 'phone', { filled: 1 })), findings: [PHONE] },
      ['sharper column-added'],
    ],
    [
      'a personal column that was empty and is filled once',
      withFields(field('Tel', 'phone', { filled: 0 })),
      { ...withFields(field('Tel', 'phone', { filled: 1 })), findings: [PHONE] },
      ['sharper column-filled'],
    ],
    [
      'more than chance in a column of which something is chance',
      notes(ROWS, 0),
      {
        ...notes(ROWS, 1),
        findings: [finding('text-repeats-row', { what: 'name' }, 'high', { fields: ['Notes'], count: 500, of: ROWS })],
      },
      ['sharper finding', 'other class-inside'],
    ],
  ];
  it.each(handfuls)('chance explains a handful, and no column: %s', (_, before, after, want) => {
    const changes = compareResults(before, after);
    expect(changes.map(({ direction, kind }) => `${direction} ${kind}`)).toEqual(want);
    for (const { direction, chance, text: words } of changes) {
      if (chance === true)
        expect([direction, words]).toEqual(['other', expect.stringMatching(/So few that chance may explain it\.$/)]);
      else expect(words).not.toContain('chance');
    }
  });

  const feeds: readonly (readonly [string, readonly Finding[], readonly Finding[], readonly string[]])[] = [
    ['one column more', [finer(['No', 'Street'])], [finer(['NO', 'Street', 'Suffix'])], []],
    ['one column less', [carried(['Notes', 'Log'])], [carried(['Log'])], []],
    ['worse with one column more', [finer(['No'], 'medium')], [finer(['No', 'Lat'])], ['Now high']],
    ['other columns', [finer(['No', 'Street'])], [finer(['Lat', 'Lon'])], ['New', 'No longer']],
    ['another feed', [finer(['No'], 'high', 'a')], [finer(['No', 'Lat'], 'high', 'b')], ['New', 'No longer']],
    ['another class', [carried(['Notes'], 'medical')], [carried(['Notes', 'Log'])], ['New', 'No longer']],
    ['one became two', [carried(['Notes', 'Log'])], [carried(['Notes']), carried(['Log'])], ['New']],
    ['the same stays with the same', [carried(['Notes'])], [carried(['Notes', 'Log']), carried(['Notes'])], ['New']],
  ];
  it.each(feeds)('of a feed: %s', (_, before, after, want) => {
    const changes = compareResults({ ...clean, findings: before }, { ...clean, findings: after });
    expect(changes.map(({ text: words }) => words.split(/[,:]/, 1)[0])).toEqual(want);
  });

  it('both shares are told', () => {
    const [change] = compareResults(share(140, 5_000), share(1_300, 5_200));
    expect(change?.text).toBe(
      'More often: Tel: phone numbers, filled in 1,300 of 5,200 rows (25%). Before: 140 of 5,000 rows (2.8%).',
    );
  });

  it('what is sharper comes first, and names are neutralised', () => {
    const changes = compareResults(rich, hostile);
    const directions = changes.map(({ direction }) => direction);
    expect(directions).toEqual(
      directions.toSorted((a, b) => ['sharper', 'blunter', 'other'].indexOf(a) - ['sharper', 'blunter', 'other'].indexOf(b)),
    );
    const lines = diffText({ width: 80, paint: (_style, words) => words }, 'a → b', changes);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
