import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { listRisks } from '../../src/report/impact/risks.ts';
import { rowsOfRisk } from '../../src/report/impact/words.ts';
import { clean, finding } from './fixtures/scans.ts';

const risksOf = (...findings: readonly Finding[]) => listRisks({ ...clean, findings, singlingOut: [] });

it.each<[string, Finding, string]>([
  ['hundred blocks', finding('field-is', { class: 'address-block' }, 'medium'), 'It is told where a call was'],
  ['house numbers', finding('field-is', { class: 'street-address' }, 'high'), 'A call is tied to one home'],
  ['names', finding('field-is', { class: 'person-name' }, 'high'), 'People are named, reached or described'],
])('says what %s are a risk of', (_, one, risk) => {
  expect(risksOf(one).map((told) => told.risk)).toEqual([risk]);
});

it('tells an estimate with the digits of its sample', () => {
  const [risk] = risksOf(
    finding('smaller-than-k', { k: 5, counted: 'rows', place: 'exact', exact: false }, 'high', { count: 24_835, of: 26_595 }),
  );
  expect(risk).toMatchObject({ rows: 24_800, of: 26_595, estimated: true });
  expect(risk && rowsOfRisk(risk)).toBe('about 24,800 of 26,595 (93%)');
});
