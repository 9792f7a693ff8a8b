import { describe, expect, it } from 'vitest';
import { covers, entryOf, joined, keyOf } from '../../src/cli/baseline/entry.ts';
import { acceptFindings, type Judged } from '../../src/cli/scan/accept.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ConfigIgnore } from '../../src/schema/config.ts';
import { finding, rich } from '../report/fixtures/scans.ts';

const phone = (count: number, severity: 'medium' | 'high' = 'high', fields = ['Call Back']): Finding =>
  finding('field-is', { class: 'phone' }, severity, { rule: 'phone', fields, count, of: 1000 });

describe('what a baseline keeps', () => {
  it('no value, no line, no count', () => {
    expect(entryOf(phone(34), 'data/a.csv')).toEqual({
      file: 'data/a.csv',
      rule: 'phone',
      kind: 'field-is',
      columns: ['call_back'],
      severity: 'high',
      share: 'under-10%',
    });
  });

  it('columns are the same however they are written', () => {
    expect(keyOf(entryOf(phone(1), 'a'))).toBe(keyOf(entryOf(phone(1, 'high', ['CALL__BACK']), 'a')));
    expect(keyOf(entryOf(phone(1), 'a'))).not.toBe(keyOf(entryOf(phone(1), 'b')));
  });

  it('feeds are told apart', () => {
    const uninvited = (cls: 'phone' | 'email') =>
      finding('feed-uninvited', { feed: 'f', recipient: 'r', class: cls }, 'high', { rule: 'feed-uninvited' });
    expect(keyOf(entryOf(uninvited('phone'), 'a'))).not.toBe(keyOf(entryOf(uninvited('email'), 'a')));
  });

  const base = entryOf(phone(34), 'a');
  const table: readonly (readonly [string, Finding, boolean])[] = [
    ['the same', phone(34), true],
    ['fewer rows', phone(2), true],
    ['a little over its band', phone(120), true],
    ['clearly over its band', phone(126), false],
    ['milder', phone(34, 'medium'), true],
    [
      'more severe',
      finding('field-is', { class: 'phone' }, 'critical', { rule: 'phone', fields: ['Call Back'], count: 1, of: 1000 }),
      false,
    ],
  ];
  for (const [name, now, want] of table)
    it(`${name} → ${want ? 'covered' : 'comes back'}`, () => expect(covers(base, now, 'a')).toBe(want));

  it('a finer location comes back, a coarser one does not', () => {
    const at = (cls: 'building' | 'block' | 'area') =>
      finding('location-precise', { class: cls, mask: 'none', radiusM: 10, storedDecimals: 5 }, 'high', {
        rule: 'location-precision',
        fields: ['Lat', 'Lon'],
      });
    expect(covers(entryOf(at('block'), 'a'), at('building'), 'a')).toBe(false);
    expect(covers(entryOf(at('block'), 'a'), at('area'), 'a')).toBe(true);
  });

  it('two findings of one key are covered together', () => {
    const both = joined(entryOf(phone(1, 'high'), 'a'), entryOf(phone(900, 'medium'), 'a'));
    expect([both.severity, both.share]).toEqual(['high', 'up-to-100%']);
  });
});

describe('ignores', () => {
  const settings: Judged['settings'] = {
    failOn: 'high',
    minConfidence: 0,
    onlyRules: undefined,
    skipRules: [],
    feeds: undefined,
    columns: {},
    input: {},
  };
  const findings = [
    phone(34),
    finding('masked-beside-exact', { addressLevel: 'block', class: 'building', radiusM: 8, texts: { block: 34 } }, 'critical', {
      rule: 'masked-beside-exact',
      fields: ['Address', 'Latitude'],
    }),
  ];
  const judged: Judged = { result: { ...rich, findings, notices: [] }, path: '/repo/data/a.csv', settings };
  const accept = (ignore: ConfigIgnore, more: Partial<Judged['settings']> = {}) => {
    const [scan] = acceptFindings([{ ...judged, settings: { ...settings, ...more } }], {
      baseline: undefined,
      ignores: [ignore],
      folder: '/repo',
      today: '2026-06-01',
    });
    return {
      accepted: scan?.findings.map(({ accepted }) => accepted ?? '-').join(' '),
      notices: scan?.notices.map(({ code }) => code),
    };
  };
  const reason = 'because';
  const table: readonly (readonly [string, ConfigIgnore, string, readonly string[]])[] = [
    ['by rule', { rule: 'phone', reason }, 'ignored -', []],
    ['by column, however written', { column: 'call_back', reason }, 'ignored -', []],
    ['a column alone does not silence what concerns others too', { column: 'Latitude', reason }, '- -', ['ignore-unused']],
    ['with the rule it does', { rule: 'masked-beside-exact', column: 'Latitude', reason }, '- ignored', []],
    ['in its file', { rule: 'phone', file: 'data/**', reason }, 'ignored -', []],
    ['not in another, and not missed there', { rule: 'phone', file: 'other/**', reason }, '- -', []],
    ['until its day', { rule: 'phone', until: '2026-06-01', reason }, 'ignored -', []],
    ['not after it', { rule: 'phone', until: '2026-05-31', reason }, '- -', ['ignore-expired']],
    ['what matches nothing is told', { rule: 'email', reason }, '- -', ['ignore-unused']],
  ];
  for (const [name, ignore, accepted, notices] of table) it(name, () => expect(accept(ignore)).toEqual({ accepted, notices }));

  it('rules and certainty that were not asked for are marked, not dropped', () => {
    const none: ConfigIgnore = { rule: 'phone', file: 'other', reason };
    expect(accept(none, { skipRules: ['phone'] }).accepted).toBe('not-asked -');
    expect(accept(none, { onlyRules: ['phone'] }).accepted).toBe('- not-asked');
    expect(accept(none, { minConfidence: 0.99 }).accepted).toBe('not-asked not-asked');
  });
});
