import { describe, expect, it } from 'vitest';
import type { CheckedClaim, Verification } from '../../src/model/comparison.ts';
import { renderVerification } from '../../src/report/compare/verification.ts';
import { renderVerificationCsv } from '../../src/report/compare/verification-csv.ts';
import { renderVerificationHtml } from '../../src/report/compare/verification-html.ts';
import { renderVerificationMarkdown } from '../../src/report/compare/verification-markdown.ts';
import { TOOL } from './imagine.ts';

const claim = (more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  term: 'excluded',
  title: 'Kinds ruled out',
  claim: 'no telephone number',
  verdict: 'broken',
  rows: 1200,
  of: 4000,
  why: ['Comments holds phone numbers in 1,200 cells'],
  sources: ['paper'],
  page: 3,
  quote: 'shall not contain numbers',
  ...more,
});
const result = (claims: readonly CheckedClaim[], more: Partial<Verification> = {}): Verification => ({
  schemaVersion: 1,
  tool: TOOL,
  agreement: { id: 'a', agency: 'Lindale Police', recipient: 'Porchlight' },
  scan: { name: 'export.csv', sha256: 'ab'.repeat(32), rows: 4000 },
  claims,
  notOfAFile: ['resale'],
  limits: ['One file is not the feed.'],
  ...more,
});

const PROSE: Readonly<Record<string, (result: Verification) => string>> = {
  table: (one) => renderVerification(one, { width: 100, paint: (_, text) => text }, () => 'Resale'),
  markdown: (one) => renderVerificationMarkdown(one, () => 'Resale'),
  html: (one) => renderVerificationHtml(one, () => 'Resale'),
};

describe.each(Object.entries(PROSE))('the verification as %s', (_, render) => {
  it('tells verdict, rows, reason, words and their place, and what no file tells', () => {
    const text = render(result([claim(), claim({ verdict: 'kept', rows: 0 }), claim({ verdict: 'cannot-tell', rows: null })]));
    for (const part of [
      '3 claims: 1 broken, 1 kept in this file, 1 cannot be told.',
      'BROKEN in 1,200 of 4,000 rows',
      'no telephone number',
      'Comments holds phone numbers in 1,200 cells',
      '“shall not contain numbers” (p. 3, paper)',
      'Stated, but nothing that a file could keep or break: Resale.',
      'One file is not the feed.',
    ])
      expect(text).toContain(part);
  });

  it('says that there is no claim', () => {
    expect(render(result([], { notOfAFile: [] }))).toContain('no promise that a file could keep or break.');
  });
});

describe('words from outside', () => {
  const text = '<img src=x> [a](http://b) | \u202E =1+1';
  const hostile = result([claim({ title: text, claim: text, why: [text], quote: text, sources: [text] })], {
    agreement: { id: text, agency: text, recipient: text },
    scan: { name: text, sha256: null, rows: 1 },
    limits: [text],
  });

  it('become no markup and no formula', () => {
    expect(renderVerificationHtml(hostile, () => 'Resale')).not.toMatch(/<img|\u202E/);
    expect(renderVerificationMarkdown(hostile, () => 'Resale')).not.toMatch(/<img|\u202E|[^\\]\[a/);
    expect(renderVerificationCsv(result([claim({ claim: '=1+1' })]))).not.toMatch(/,=1/);
  });
});

it('CSV has a line for each claim', () => {
  expect(renderVerificationCsv(result([claim(), claim({ verdict: 'kept', rows: null, untold: 7 })]))).toBe(
    `${[
      'agency,recipient,agreement,file,sha256,term,title,claim,verdict,rows,of,untold,why,document,page,clause,quote',
      `Lindale Police,Porchlight,a,export.csv,${'ab'.repeat(32)},excluded,Kinds ruled out,no telephone number,broken,1200,4000,,"Comments holds phone numbers in 1,200 cells",paper,3,,shall not contain numbers`,
      `Lindale Police,Porchlight,a,export.csv,${'ab'.repeat(32)},excluded,Kinds ruled out,no telephone number,kept,,4000,7,"Comments holds phone numbers in 1,200 cells",paper,3,,shall not contain numbers`,
    ].join('\n')}\n`,
  );
});
