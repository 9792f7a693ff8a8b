import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareAgreements } from '../../src/agreement/compare.ts';
import { verifyAgreement } from '../../src/agreement/verify.ts';
import { renderCsv } from '../../src/report/compare/csv.ts';
import { renderVerificationCsv } from '../../src/report/compare/verification-csv.ts';
import csv from '../../src/report/csv.ts';
import { imagineAgreement } from '../agreement/imagine.ts';
import { plain } from './fixtures/options.ts';
import { rich } from './fixtures/scans.ts';

const PAGE = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8');

/** Columns that the page names in the table below a command, in their order. */
const namedBelow = (command: string): readonly string[] => {
  const [, below = ''] = PAGE.split(`\`cad-audit ${command} -f csv\``);
  const table = /(?:^\|.*\n)+/m.exec(below)?.[0] ?? '';
  return table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
};

const compared = compareAgreements({ agreements: [imagineAgreement()], scans: [], profiles: [], pairs: new Map() });

it.each([
  ['scan', csv.render([rich], plain())],
  ['compare', renderCsv(compared)],
  ['agreement verify', renderVerificationCsv(verifyAgreement(imagineAgreement(), rich))],
])('docs/reports.md tells every column of %s, in its order', (command, text) => {
  expect(namedBelow(command)).toEqual(text.split('\n', 1)[0]?.split(','));
});
