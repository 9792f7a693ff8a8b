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
