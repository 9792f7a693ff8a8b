import { describe, expect, it } from 'vitest';
import type { AddressResult, PrecisionClass } from '../../src/model/location.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { fileLine } from '../../src/report/file-line.ts';
import html from '../../src/report/html.ts';
import markdown from '../../src/report/markdown.ts';
import table from '../../src/report/table.ts';
import { plain } from './fixtures/options.ts';
import { addressRows, clean, rich } from './fixtures/scans.ts';

const texts = (level: AddressResult['level'], rows: Parameters<typeof addressRows>[0], more: Partial<AddressResult> = {}) => ({
  columns: ['Address'],
  rows: addressRows(rows),
  level,
  disguisedBlocks: false,
  remainder: 0,
  end00: { share: 0, n: 0 },
  ...more,
});
const points = (cls: PrecisionClass, p90: number | null): ScanResult['location'] =>
  rich.location.map((one) => ({
    ...one,
    effective: { ...one.effective, class: cls, radiusM: p90 === null ? null : { p50: p90 / 2, p90 } },
  }));

describe('the place of a file in a table of several', () => {
  const places: readonly (readonly [string, ScanResult['location'], readonly AddressResult[], string])[] = [
    ['nothing', [], [], '–'],
    ['points of a building, houses beside them', points('building', 15), [texts('number', { number: 90 })], '15 m'],
    ['points alone', points('area', 4000), [], '4 km'],
    [
      'points coarser than the houses beside them',
      points('area', 4000),
      [texts('number', { number: 90 })],
      '4 km; building in 90 rows',
    ],
    ['points finer than the blocks beside them', points('few-doors', 58), [texts('block', { block: 90 })], '58 m'],
    ['points of no known size', points('unknown', null), [texts('block', { block: 90 })], 'block'],
    ['houses', [], [texts('number', { number: 90, block: 10 })], 'building'],
    ['blocks', [], [texts('block', { block: 90 })], 'block'],
    ['blocks and a house', [], [texts('block', { block: 90, number: 1 })], 'block; building in 1 row'],
    [
      'disguised blocks and some houses',
      [],
      [texts('block', { number: 26_595 }, { disguisedBlocks: true, remainder: 45 })],
      'block; building in 45 rows',
    ],
    [
      'the incident before the caller',
      [],
      [texts('number', { number: 40 }, { subject: 'caller' }), texts('block', { block: 90 })],
      'block; building in 40 rows',
    ],
    ['a text that no row fills', [], [texts('empty', { empty: 90 })], '–'],
    ['a text of which no row was read', [], [texts('number', {})], '–'],
  ];
  it.each(places)('%s', (_, location, addresses, place) => {
    expect(fileLine({ ...clean, location, addresses }).place).toBe(place);
  });

  it('is the same in every format', () => {
    const stray = { ...clean, addresses: [texts('block', { block: 90, number: 45 })] };
    const told = [table, markdown, html].map((reporter) => reporter.render([rich, stray], plain()));
    // On a screen the cell has two lines.
    for (const text of told) expect(text).toMatch(/block; building[\s–]+in 45 rows/);
  });
});

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');

describe('of several files', () => {
  const some = [rich, clean];
  it('each says what it adds to the code, and the code is said once', () => {
    const text = unwrapped(table.render(some, plain()));
    const [, first = '', second = '', end = ''] = text.split(/nothing left|Nothing left|ALL FILES/);
    expect(first).toMatch(/this machine · 6 findings reach --fail-on high/);
    expect(second).toContain('no finding reaches --fail-on high');
    expect(end).toContain('Exit 1 (--fail-on high)');
    expect(text.match(/exit 1/gi)).toHaveLength(1);
    expect(html.render(some, plain()).match(/with code 1/g)).toHaveLength(1);
  });

  it.each([
    ['none', 'findings do not fail (--fail-on none)'],
    ['critical', '2 findings reach --fail-on critical'],
  ] as const)('a threshold of its own counts: %s', (failOn, says) => {
    const text = unwrapped(table.render(some, plain({ ownFailOn: new Map([[rich, failOn]]) })));
    expect(text).toContain(says);
    expect(text).toContain(`Exit 1 (--fail-on ${failOn}, high)`);
  });

  it('one alone says the code itself', () => {
    expect(table.render([rich], plain())).toContain('exit 1 (--fail-on high)');
  });
});
