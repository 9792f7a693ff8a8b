import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareAgreements } from '../../src/agreement/compare.ts';
import { main } from '../../src/cli/main.ts';
import { LEGAL_TERMS } from '../../src/model/agreement-terms.ts';
import { renderHtml } from '../../src/report/compare/html.ts';
import { imagineAgreement, said, silent } from '../agreement/imagine.ts';
import { fakeHost } from '../cli/fake-host.ts';
import { findBrowser, NO_BROWSER } from './browser.ts';

const executablePath = findBrowser();
const STORY = fileURLToPath(new URL('../../fixtures/three-cities/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function pageOf(args: readonly string[]): Promise<string> {
  const host = fakeHost([...args, '-f', 'html'], { cwd: STORY });
  await main(host);
  expect(host.written.err).toBe('');
  return host.written.out;
}

const FEED = ['--feed', 'porchlight.feed.yaml'];
const AGREEMENTS = ['alder-bay.yaml', 'brantwick.yaml', 'corvane.yaml'];
const PAGES: readonly (readonly [string, () => Promise<string>])[] = [
  ['compare', () => pageOf(['compare', ...FEED, ...AGREEMENTS, 'alder-bay-feed.csv', 'brantwick-export.csv'])],
  ['verify', () => pageOf(['agreement', 'verify', 'alder-bay.yaml', 'alder-bay-feed.csv'])],
  ['impact', () => pageOf(['impact', 'brantwick-export.csv', ...FEED, '--agreement', 'brantwick.yaml'])],
  ['compare with fourteen long papers', async () => renderHtml(fourteen)],
];

/** Pages of three digits in most cells. */
const fourteen = compareAgreements({
  agreements: Array.from({ length: 14 }, (_, index) =>
    imagineAgreement({
      id: `town-${index}`,
      documents: [{ id: 'paper', title: 'Paper', kind: 'primary', pages: 400 }],
      terms: Object.fromEntries(
        LEGAL_TERMS.map((id) => [id, index % 3 === 0 ? silent : said(index % 2 === 0, { page: 100 + index })]),
      ),
    }),
  ),
  scans: [],
  profiles: [],
  pairs: new Map(),
});

describe.skipIf(executablePath === undefined)(`the page (${executablePath ?? NO_BROWSER}) of`, () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it.each(PAGES)(
    '%s passes the accessibility rules, in light and dark, and fits a telephone',
    async (_, build) => {
      const html = await build();
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 390, height: 800 } });
        const page = await context.newPage();
        await page.setContent(html);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
        await page.evaluate(AXE);
        const found = (await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')) as string[];
        expect(found).toEqual([]);
        await context.close();
      }
    },
    60_000,
  );

  it.each(PAGES)(
    '%s asks for nothing from elsewhere and breaks no rule of its own policy',
    async (_, build) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      await page.setContent(await build());
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
    60_000,
  );
});
