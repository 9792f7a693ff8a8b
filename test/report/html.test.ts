import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { STYLE, STYLE_HASH } from '../../src/report/html/style.ts';
import html from '../../src/report/html.ts';
import { findBrowser, NO_BROWSER } from './browser.ts';
import { context } from './fixtures/context.ts';
import { plain } from './fixtures/options.ts';
import { clean, hostile, namesOnly, rich, wide } from './fixtures/scans.ts';

const options = plain({ context: context(['a.csv', 'b.csv', 'c.csv']) });
const page = (...scans: readonly ScanResult[]): string => html.render(scans, options);
const PAGES: Readonly<Record<string, string>> = {
  rich: page(rich),
  clean: page(clean),
  'names only': page(namesOnly),
  wide: page(wide),
  hostile: page(hostile),
  several: page(rich, clean, wide),
};

describe('the page', () => {
  it('allows its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    for (const text of Object.values(PAGES)) {
      expect(text).toContain(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
      expect(text).not.toMatch(/ style=|<script|<link|<img|@import|url\(/);
      expect(text.match(/<style>/g)).toHaveLength(1);
    }
  });

  it('gives every id once, and every reference finds one', () => {
    for (const [name, text] of Object.entries(PAGES)) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const wanted = [...text.matchAll(/ (?:aria-labelledby|href)="#?([^"]+)"/g)].flatMap(([whole, list = '']) =>
        whole.includes('http') ? [] : list.split(' '),
      );
      expect(
        wanted.filter((id) => !ids.includes(id)),
        name,
      ).toEqual([]);
    }
  });

  it('begins with the answer, ends with the file', () => {
    const text = page(rich);
    const order = [
      'This export identifies people.',
      'Fix first:',
      'id="feeds"',
      'id="findings"',
      'id="columns"',
      'id="location"',
      'id="alone"',
      'id="limits"',
      'ab'.repeat(32),
      'id="method"',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('of several files has an outline in which every heading stands below the file it speaks of', () => {
    const outline = [...page(rich, clean).matchAll(/<h(\d)[^>]*>(.*?)<\/h/g)].map(([, level, text]) => `${level} ${text}`);
    const files = outline.filter((line) => line.startsWith('2 '));
    expect(files.slice(0, 2)).toEqual(['2 port-harlow-2025q1.csv', '2 port-harlow-blocks.csv']);
    expect(outline[0]).toBe('1 8 findings in 2 files');
    expect(outline.filter((line) => line === '3 Columns')).toHaveLength(2);
    const levels = outline.map((line) => Number(line[0]));
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it.each([
    [[rich], 'port-harlow-2025q1.csv – what this export gives away'],
    [[rich, clean], '2 files – what they give away'],
    [[rich, { ...rich, source: { ...rich.source, part: { table: 2 } } }], '2 tables of 1 file – what they give away'],
  ])('is called after its files: %#', (scans, title) => {
    expect(page(...scans)).toContain(`<title>${title}</title>`);
  });

  it('a clean file is told so, with what was not checked', () => {
    expect(page(clean)).toContain('Nothing that identifies people was found');
    expect(page(clean)).toContain('Not checked');
  });
});

const executablePath = findBrowser();
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Scripts of the browser, as text: the rest of this file knows no document. */
const OVERFLOW = `(() => {
  const room = document.documentElement.clientWidth;
  // What only a screen reader meets is clipped on purpose.
  const clipped = (one) => one.closest('thead') !== null && getComputedStyle(one.closest('thead')).position === 'absolute';
  const wide = [...document.querySelectorAll('main *')].filter((one) => !clipped(one) && one.getBoundingClientRect().right > room + 1);
  return { scrolls: document.documentElement.scrollWidth > room, wide: wide.map((one) => one.tagName) };
})()`;
const VIOLATIONS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`;
const PRINTED = `(() => {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return [backgroundColor, color, document.documentElement.scrollWidth > document.documentElement.clientWidth];
})()`;
/** Widths of the names of columns and of the cards they stand in. */
const CARDS = `[...document.querySelectorAll('.cards tbody th')].map((one) => [one.clientWidth, one.closest('table').clientWidth])`;
const FOCUSED = `[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]`;

if (executablePath === undefined) {
  it.skip(`in a browser: ${NO_BROWSER}`, () => {});
} else {
  describe('in a browser', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ARGS });
    }, 60_000);
    afterAll(() => browser?.close());

    const open = async (
      text: string,
      width: number,
      colorScheme: 'light' | 'dark' = 'light',
    ): Promise<{ tab: Page; said: string[] }> => {
      const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const said: string[] = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(String(error)));
      tab.on('request', (request) => {
        if (!/^(data:|about:)/.test(request.url())) said.push(`request: ${request.url()}`);
      });
      await tab.setContent(text);
      return { tab, said };
    };

    for (const [name, text] of Object.entries(PAGES)) {
      it(`${name}: no width makes it scroll sideways, nothing breaks the policy, nothing is asked for`, async () => {
        for (const width of [360, 768, 1280, 1920]) {
          const { tab, said } = await open(text, width);
          const over = await tab.evaluate<unknown>(OVERFLOW);
          expect(over, `${width}`).toEqual({ scrolls: false, wide: [] });
          expect(said).toEqual([]);
          await tab.close();
        }
      }, 60_000);

      it(`${name}: axe-core finds nothing, in light and dark, on a phone and a desk`, async () => {
        for (const [width, scheme] of [
          [360, 'light'],
          [1280, 'light'],
          [1280, 'dark'],
        ] as const) {
          const { tab } = await open(text, width, scheme);
          // The policy forbids scripts of the page; this one is the browser's.
          await tab.evaluate(`${axe};0`);
          const violations = await tab.evaluate<unknown>(VIOLATIONS);
          expect(violations, `${width} ${scheme}`).toEqual([]);
          await tab.close();
        }
      }, 120_000);
    }

    it('prints: text in black on white, nothing cut off at the side of the paper', async () => {
      const { tab } = await open(PAGES['rich'] ?? '', 700, 'dark');
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.evaluate<unknown>(PRINTED)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', false]);
      const pdf = await tab.pdf({ format: 'Letter', preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await tab.close();
    }, 60_000);

    it('names of columns have the width of their card', async () => {
      const { tab } = await open(PAGES['rich'] ?? '', 390);
      const widths = (await tab.evaluate(CARDS)) as (readonly [number, number])[];
      expect(widths.length).toBeGreaterThan(5);
      for (const [name, card] of widths) expect(name).toBe(card);
      await tab.close();
    }, 60_000);

    it('links and rules can be reached with the keyboard, and focus is seen', async () => {
      const { tab } = await open(PAGES['rich'] ?? '', 1280);
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate<unknown>(FOCUSED)).toEqual(['A', 'solid']);
      await tab.close();
    }, 60_000);
  });
}
