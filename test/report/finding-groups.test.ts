import { describe, expect, it } from 'vitest';
import { groupFindings, groupSentence, rulesOf } from '../../src/report/finding-groups.ts';
import { finding } from './fixtures/scans.ts';

const inText = (
  cls: 'phone' | 'license-plate' | 'access-code',
  severity: 'high' | 'critical',
  count: number,
  field = 'Comments',
) =>
  finding('field-contains', { class: cls, spans: count, inText: true }, severity, {
    rule: cls,
    count,
    of: 5000,
    fields: [field],
  });

describe('findings told together', () => {
  const groups = groupFindings([
    inText('access-code', 'critical', 63),
    inText('phone', 'high', 464),
    inText('phone', 'high', 7, 'Notes'),
    inText('license-plate', 'high', 226),
  ]);

  it('share their column and severity', () => {
    expect(groups.map((group) => group.map(({ rule, fields }) => `${fields} ${rule}`))).toEqual([
      ['Comments access-code'],
      ['Comments phone', 'Comments license-plate'],
      ['Notes phone'],
    ]);
  });

  it('are one sentence with every number', () => {
    expect(groupSentence(groups[1] ?? [inText('phone', 'high', 1)])).toBe(
      'Comments: the free text holds phone numbers in 464 of 5,000 cells (9.3%), license plates in 226 (4.5%).',
    );
    expect(rulesOf(groups[1] ?? [inText('phone', 'high', 1)])).toBe('phone, license-plate');
  });

  it('never lose a finding', () => {
    expect(groups.flat()).toHaveLength(4);
  });
});
