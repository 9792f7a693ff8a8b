import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareAgreements, isDifferent } from '../../src/agreement/compare.ts';
import { agreementSchema } from '../../src/agreement/schema.ts';
import { feeds } from '../../src/feed/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { DURATION_UNITS, type Duration, type TermId } from '../../src/model/agreement-terms.ts';
import type { FeedProfile } from '../../src/model/feed.ts';
import type { LocationResult } from '../../src/model/location.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { renderCsv } from '../../src/report/compare/csv.ts';
import { renderHtml } from '../../src/report/compare/html.ts';
import { renderMarkdown } from '../../src/report/compare/markdown.ts';
import { renderTerminal } from '../../src/report/compare/terminal.ts';
import { displayWidth } from '../../src/report/terminal/display-width.ts';
import { imagineFeed } from '../feed/feed-table.ts';
import { imagineAgreement, imagineField, imagineScan, said, silent, TOOL, unknown } from './imagine.ts';

const compare = (agreements: readonly Agreement[], scans: readonly ScanResult[] = [], profiles: readonly FeedProfile[] = []) =>
  compareAgreements({ agreements, scans, profiles, pairs: new Map(), tool: TOOL });

const pointsOf = (cls: 'building' | 'block'): LocationResult => ({
  columns: ['lat', 'lon'],
  referenceSystem: { id: 'EPSG:4326', how: 'degrees' },
  rows: { total: 100, empty: 5, valid: 95, sentinel: 0, outside: 0, unreadable: 0, swapped: 0, repaired: 0 },
  stored: { decimals: 6, stepMetres: 0.1 },
  effective: { mask: 'none', class: cls, radiusM: { p50: 10, p90: 20 }, confidence: 0.9, evidence: [] },
  distinctPoints: 90,
  yardsticks: [],
  cannotTell: [],
});

const two = (a: Agreement['terms'], b: Agreement['terms'], more: Partial<Agreement> = {}) =>
  compare([imagineAgreement({ id: 'a', terms: a ?? {} }), imagineAgreement({ id: 'b', ...more, terms: b ?? {} })]);

const verdict = (a: Agreement['terms'], b: Agreement['terms'], id: TermId, more: Partial<Agreement> = {}) =>
  two(a, b, more).terms.find((term) => term.id === id)?.agreement;

/** A length as written; in numbers where its unit is one of those. */
const lasting = (raw: string) => {
  const [value = '', unit = ''] = raw.split(' ');
  const known = DURATION_UNITS.find((one) => one === unit);
  return said<Duration>({ raw, value: known === undefined ? null : Number(value), unit: known ?? null });
};

describe('compareAgreements', () => {
  it.each<[string, Agreement['terms'], Agreement['terms'], string]>([
    ['yes and no', { resale: said(true) }, { resale: said(false) }, 'differs'],
    ['a statement and silence', { resale: said(true) }, { resale: silent }, 'differs'],
    ['silence and not known', { resale: silent }, { resale: unknown }, 'unclear'],
    ['a statement and nothing in the file', { resale: said(true) }, {}, 'unclear'],
    ['two silences', { resale: silent }, { resale: silent }, 'same'],
    ['other words', { resale: said('with consent') }, { resale: said('upon written consent') }, 'wording'],
    ['no and some words', { resale: said(false) }, { resale: said('with consent') }, 'differs'],
    ['yes and some words', { resale: said(true) }, { resale: said('with consent') }, 'wording'],
    ['lists in another order', { allowedUses: said(['b', 'a']) }, { allowedUses: said(['A', 'b']) }, 'same'],
    ['nothing at all', {}, {}, 'unknown'],
  ])('on %s', (_, a, b, expected) => {
    const id = Object.keys(a ?? {})[0] ?? 'resale';
    expect(verdict(a, b, id as TermId)).toBe(expected);
  });

  it('says of a file without a feed profile which place its points tell', () => {
    const [flow] = compare([], [imagineScan({ location: [pointsOf('building')] })]).flows;
    expect(flow?.location.measured).toBe('coordinates that point to one building');
  });

  it.each<[string, string, string]>([
    ['24 months', '2 years', 'same'],
    ['12 months', '1 years', 'same'],
    ['60 minutes', '1 hours', 'same'],
    ['14 days', '2 weeks', 'same'],
    ['0.5 years', '6 months', 'same'],
    ['30 days', '1 months', 'wording'],
    ['730 days', '2 years', 'wording'],
    ['182 days', '6 months', 'wording'],
    ['52 weeks', '1 years', 'wording'],
    ['30 days', '24 months', 'differs'],
    ['27 days', '1 months', 'differs'],
    ['90 days', '30 days', 'differs'],
    ['12 months', '13 months', 'differs'],
    ['60 minutes', '3600 seconds', 'wording'],
    ['as long as needed', '30 days', 'wording'],
    ['as long as needed', 'As long as needed', 'same'],
    ['as long as needed', 'forever', 'wording'],
  ])('holds the lengths %s and %s against each other: %s', (a, b, expected) => {
    expect(verdict({ retention: lasting(a) }, { retention: lasting(b) }, 'retention')).toBe(expected);
  });

  it('calls a length other than silence', () => {
    expect(verdict({ retention: lasting('30 days') }, { retention: silent }, 'retention')).toBe('differs');
    expect(verdict({ retention: lasting('as needed') }, { retention: silent }, 'retention')).toBe('differs');
  });

  it('does not take silence of a report for silence of the document, nor its list for the whole list', () => {
    const documents = [{ id: 'paper', title: 'Article', kind: 'news' as const }];
    expect(verdict({ resale: said(true) }, { resale: silent }, 'resale', { documents })).toBe('unclear');
    const list = said([{ what: 'cameras', count: 15 }]);
    expect(verdict({ incentives: said([{ what: 'cameras' }]) }, { incentives: list }, 'incentives', { documents })).toBe(
      'unclear',
    );
    expect(two({}, { resale: silent }, { documents }).requests[1]?.items.some(({ term }) => term === 'resale')).toBe(true);
  });

  it('counts what a file leaves out as unknown, and every term once', () => {
    const [first] = two({ resale: said(true), license: silent }, {}).agreements;
    expect(first?.coverage).toMatchObject({ stated: 1, silent: 1, unknown: 42, total: 44 });
  });

  it('asks for what is not known and for what is blacked out, and for nothing else', () => {
    const { requests } = two(
      { resale: said(true), license: silent, retention: { value: null, status: 'redacted', source: 'paper' } },
      {},
    );
    const items = requests[0]?.items ?? [];
    expect(items).toHaveLength(42);
    expect(items.find(({ term }) => term === 'retention')?.wording).toMatch(
      /^Records sufficient to show how long Porchlight .* redaction/,
    );
    expect(items.map(({ wording }) => wording).join('')).not.toMatch(/[{}]/);
  });

  it('asks in sentences that end once, also about a company with a stop in its name', () => {
    const { requests } = compare([
      imagineAgreement({ recipient: { name: 'Porchlight, Inc.' }, agency: { name: 'Alder Bay P.D.' } }),
    ]);
    const words = requests.flatMap(({ items }) => items.map(({ wording }) => wording));
    expect(words.some((wording) => wording.endsWith(' Inc.'))).toBe(true);
    expect(words.filter((wording) => !/[^.]\.$/.test(wording))).toEqual([]);
  });

  it('finds the words that agreements share, whatever the names in them', () => {
    const clause = (name: string) => said(true, { quote: `${name} shall keep the terms of the Program confidential.` });
    const far = said(true, { quote: 'The parties may talk to anybody about anything at all.' });
    const { clusters } = compare([
      imagineAgreement({ id: 'a', agency: { name: 'Alder Bay' }, terms: { confidentiality: clause('Alder Bay') } }),
      imagineAgreement({ id: 'b', agency: { name: 'Brantwick' }, terms: { confidentiality: clause('Brantwick'), resale: far } }),
    ]);
    expect(clusters).toEqual([expect.objectContaining({ agreements: ['a', 'b'], likeness: 'identical' })]);
  });

  const quoting = (...quotes: readonly string[]) =>
    compare(
      quotes.map((quote, index) =>
        imagineAgreement({
          id: `${'abcd'[index]}`,
          agency: { name: 'Town' },
          terms: { confidentiality: said(true, { quote }) },
        }),
      ),
    ).clusters;
  const SECRET = 'The parties agree to keep all terms of this program confidential.';

  it.each([
    ['not', 'The parties agree not to keep all terms of this program confidential.'],
    ['no', 'The parties agree to keep no terms of this program confidential.'],
    ['n’t', 'The parties don’t agree to keep all terms of this program confidential.'],
    ['without', 'Without agreement the parties agree to keep all terms of this program confidential.'],
  ])('never calls quotes nearly the same of which one has one “%s” more', (_, quote) => {
    expect(quoting(SECRET, quote)).toEqual([]);
  });

  it('takes a "not" before another word for another sentence', () => {
    const sell = 'The recipient may not sell the data and may share the data with others of its kind.';
    const share = 'The recipient may sell the data and may not share the data with others of its kind.';
    expect(quoting(sell, share)).toEqual([]);
    expect(quoting(sell, sell)).toEqual([expect.objectContaining({ likeness: 'identical', common: { words: 17, of: 17 } })]);
  });

  it('says which quotes are the very same beside a near one, and which words are not in all', () => {
    const near = 'The parties agree to keep terms of this program secret.';
    const [cluster] = quoting(SECRET, SECRET.toUpperCase(), near);
    expect(cluster).toMatchObject({
      likeness: 'near',
      common: { words: 9, of: 10 },
      identical: [['a', 'b']],
      quotes: [{ apart: ['all', 'confidential'] }, { apart: ['all', 'confidential'] }, { apart: ['secret'] }],
    });
    const text = renderTerminal(
      compare([
        imagineAgreement({ id: 'a', terms: { confidentiality: said(true, { quote: SECRET }) } }),
        imagineAgreement({ id: 'b', terms: { confidentiality: said(true, { quote: SECRET }) } }),
        imagineAgreement({ id: 'c', terms: { confidentiality: said(true, { quote: near }) } }),
      ]),
      { width: 100, paint: (_, text) => text, all: false },
    );
    expect(text).toContain('A, B, C: nearly the same: 9 of 10 words in the same order; word for word the same: A, B');
    expect(text).toContain('Not in all of them: “secret”');
  });

  it('flags a profile of another time', () => {
    const profile = { ...imagineFeed({}), id: 'imagined', period: '2019–2021' };
    const signed = (value: string) => imagineAgreement({ program: 'imagined', instrument: { kind: 'mou', signed: said(value) } });
    const flags = (value: string) => compare([signed(value)], [], [profile]).flags.map(({ flag }) => flag);
    expect(flags('2018-12-13')).toEqual(['STALE']);
    expect(flags('2020-03')).toEqual([]);
    const inferred = imagineAgreement({
      program: 'imagined',
      instrument: { kind: 'mou', signed: said('2018-12-13', { inferred: true }) },
    });
    expect(compare([inferred], [], [profile]).flags[0]?.text).toContain('was signed 2018-12-13 (our reading): what');
  });

  it('flags what a delivered file holds beyond the agreement, and nothing of a file that has none', () => {
    const fields = [
      imagineField({ name: 'Address', class: 'street-address' }),
      imagineField({ name: 'Caller', class: 'person-name' }),
    ];
    const agreement = imagineAgreement({
      exports: [{ name: 'export.csv', role: 'delivered' }],
      data: { fields: said([{ name: 'Address', class: 'street-address' }]) },
    });
    const scan = imagineScan({ fields });
    const [flow] = compare([agreement], [scan]).flows;
    expect(flow?.columns.map(({ column, permitted, flags }) => [column, permitted, flags])).toEqual([
      ['Address', 'yes', []],
      ['Caller', 'no', ['OVER-DELIVERED']],
    ]);
    const alone = compare([], [scan]);
    expect(
      alone.flows[0]?.columns.every(
        ({ asked, permitted, delivered }) => asked === null && permitted === null && delivered === null,
      ),
    ).toBe(true);
    expect(alone.flags.map(({ flag }) => flag)).toEqual(['UNPAIRED']);
  });

  it('is different where something differs or stands out, and only there', () => {
    expect(isDifferent(two({ resale: said(true) }, { resale: said(false) }))).toBe(true);
    expect(isDifferent(two({ resale: said(true) }, { resale: said(true) }))).toBe(false);
    expect(isDifferent(two({ resale: said(true) }, {}))).toBe(false);
  });
});

describe('the reports of a comparison', () => {
  const nasty = '=cmd()|<script>alert(1)</script>\u202e\u001b[31m ::error::';
  const ten = compare(
    Array.from({ length: 10 }, (_, index) =>
      imagineAgreement({
        id: `agency-${index}`,
        agency: { name: `Agency ${index} ${nasty}` },
        terms: { resale: said(index % 2 === 0, { page: 100 + index, quote: `Quote ${nasty}` }), purpose: said(nasty) },
        documents: [{ id: 'paper', title: nasty, kind: 'primary', pages: 400 }],
      }),
    ),
  );
  const terminal = renderTerminal(ten, { width: 80, paint: (_, text) => text, all: true });

  it('hold ten agencies in 80 columns', () => {
    expect(terminal.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(terminal).toMatch(/A +B +C +D +E +F +G +H +I +J/);
    expect(terminal).toMatch(/Resale \* +Y100 +N101 +Y102/);
  });

  it('neutralise text from outside in every format', () => {
    for (const text of [terminal, renderMarkdown(ten), renderHtml(ten), renderCsv(ten)]) {
      expect(text).not.toMatch(/[\u001b\u202e]/);
    }
    expect(renderHtml(ten)).not.toContain('<script>');
    expect(renderMarkdown(ten)).not.toMatch(/(?<!\\)<script>/);
    expect(renderCsv(ten)).not.toMatch(/(^|,)"?=cmd/m);
  });

  it('are one line for each agency and term in CSV', () => {
    const lines = renderCsv(ten).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 10 * 44);
  });

  it('load nothing and run nothing as a page', () => {
    const page = renderHtml(ten);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
  });
});

describe('the three agreements from published reporting', () => {
  const path = (name: string): string => fileURLToPath(new URL(`../../fixtures/agreements/${name}.yaml`, import.meta.url));
  const read = (name: string): Agreement => {
    const { $schema: _, ...agreement } = agreementSchema.parse(parse(readFileSync(path(name), 'utf8')));
    return agreement;
  };
  const comparison = compare(['lakeland-fl-2018', 'aurora-il-2019', 'tigard-or-2020'].map(read), [], feeds);
  const term = (id: TermId) => comparison.terms.find((one) => one.id === id);

  it('say what the sources say and no more', () => {
    expect(term('promotionDuty')?.cells.map(({ words }) => words)).toEqual(['yes', 'yes', 'no']);
    expect(term('promotionDuty')?.agreement).toBe('differs');
    expect(term('cadAccess')?.cells.map(({ status }) => status)).toEqual(['unknown', 'stated', 'unknown']);
    expect(term('incentives')?.agreement).toBe('unclear');
    expect(term('fields')?.cells[1]?.words).toBe('not mentioned in what was reported');
    expect(term('retention')?.agreement).toBe('unknown');
    expect(comparison.flags).toEqual([]);
  });

  it('keep what was concluded apart from what was read', () => {
    const [lakeland] = comparison.agreements;
    expect(lakeland?.facts[0]).toMatchObject({
      title: 'Signed',
      words: '2018-12-13 (our reading)',
      note: expect.stringContaining('year is inferred'),
    });
    expect(lakeland?.practice[0]).toMatchObject({ value: true, about: 'incentives' });
  });

  it('show where two clauses come from one hand', () => {
    expect(comparison.clusters).toEqual([expect.objectContaining({ likeness: 'near', common: { words: 6, of: 7 } })]);
  });
});

describe('the page of many agreements', () => {
  const many = compare(
    Array.from({ length: 14 }, (_, index) =>
      imagineAgreement({
        id: `town-${index}`,
        agency: { name: `Town ${index} Police` },
        terms: {
          resale: said(index === 0),
          license: said('the same for all'),
          purpose: index === 0 ? silent : index === 1 ? { value: null, status: 'redacted', source: 'paper' } : unknown,
        },
      }),
    ),
  );
  const page = renderHtml(many);

  it('has blocks of ten, each with the names of its terms', () => {
    expect(page.match(/<caption>[^<]*/g)).toEqual(['<caption>A to J', '<caption>K to N']);
    expect(page.match(/<span aria-hidden="true">\* <\/span>Resale/g)).toHaveLength(2);
    expect(page.match(/<td class="t\d|<td class="none/g)).toHaveLength(14 * 3);
  });

  it.each([
    ['a yes', 'Y<span class="page">3</span></span><span class="unseen">yes, page 3</span>'],
    ['text', '■<span class="page">3</span></span><span class="unseen">stated, page 3</span>'],
    ['silence', '–</span><span class="unseen">silent</span>'],
    ['black', '▒</span><span class="unseen">blacked out</span>'],
    ['nothing', '?</span><span class="unseen">not known</span>'],
    ['a letter', 'A<span class="unseen">, Town 0 Police</span>'],
    ['a difference', '</span>Resale<span class="unseen">: they differ</span>'],
  ])('says in words what the sign for %s means', (_, markup) => {
    expect(page).toContain(markup);
    expect(page).not.toContain('title="');
  });

  it('tells the differences first, and who says the same once', () => {
    const heads = [...page.matchAll(/<h2 [^>]*>([^<]*)/g)].map((match) => match[1]);
    expect(heads).toEqual([
      'What each says',
      'Agreements',
      'Where they differ',
      'The other terms',
      'What to ask for',
      'What this does not tell',
    ]);
    const [, differences = ''] = /<h2 id="differences">([\s\S]*?)<\/section>/.exec(page) ?? [];
    expect(differences.match(/<h3>[^<]*/g)).toEqual(['<h3>Resale (what was agreed): they differ']);
    expect(differences).toContain('<li><b>A</b> yes');
    expect(differences).toContain('<li><b>B, C, D, E, F, G, H, I, J, K, L, M, N</b> no');
    expect(differences).toContain('On 1 more term at least one is not known');
    expect(renderMarkdown(many)).toMatch(/## Where they differ\n\n### Resale[\s\S]*## The other terms\n\n### Purpose/);
  });

  it('names an agency once above what its paper is', () => {
    expect(page).toContain('<h3>A. Town 0 Police</h3>\n<p>Porchlight Alerts Inc. · memorandum');
  });
});

describe('a day of signing', () => {
  const day = (more: object, letters = 1) =>
    compare(
      Array.from({ length: letters }, (_, index) =>
        imagineAgreement({ id: `a${index}`, instrument: { kind: 'mou', signed: said('2018-12-13', more) } }),
      ),
    );
  it.each([
    ['stated', {}, 'signed 2018-12-13 ·', '2018-12-13 '],
    ['our reading', { inferred: true, note: 'n' }, 'signed 2018-12-13 (our reading) ·', '2018-12-13?'],
    ['disputed', { status: 'disputed' }, 'signed 2018-12-13 (disputed) ·', '2018-12-13?'],
  ])('that is %s is told so in the head line of every format', (_, more, line, cell) => {
    const screen = (letters: number) => renderTerminal(day(more, letters), { width: 200, paint: (_, text) => text, all: false });
    for (const text of [screen(1).replace(/\s+/g, ' '), renderHtml(day(more)), renderMarkdown(day(more)).replaceAll('\\', '')]) {
      expect(text).toContain(line);
    }
    expect(screen(5)).toContain(`memorandum  ${cell}`);
    expect(screen(5).replace(/\s+/g, ' ').includes('A day with ? is our reading')).toBe(cell.endsWith('?'));
  });
});

describe('many agreements on the screen', () => {
  const many = compareAgreements({
    agreements: Array.from({ length: 10 }, (_, index) =>
      imagineAgreement({
        id: `town-${index}`,
        agency: { name: `Town ${index} Police Department` },
        instrument: { kind: 'mou', signed: said('2024-05-01') },
        terms: {
          resale: said(index === 0, { quote: `Town ${index} agrees that the data may be shown, copied and stored.` }),
          purpose: index % 2 === 0 ? silent : said('alerts'),
        },
      }),
    ),
    scans: [],
    profiles: [],
    pairs: new Map(),
    tool: TOOL,
  });
  const screen = (all: boolean) => renderTerminal(many, { width: 80, paint: (_, text) => text, all }).split('\n');

  it('have a line each before the matrix, all letters of which fit', () => {
    const lines = screen(false);
    expect(lines.findIndex((line) => line.includes('What each says'))).toBeLessThan(30);
    expect(lines.filter((line) => /^ {2}[A-J] {2}Town \d Police/.test(line))).toHaveLength(10);
    expect(lines).toContainEqual(expect.stringMatching(/^ +A +B +C +D +E +F +G +H +I +J$/));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('that say the same stand in one line, and quotes they share are cut short without --all', () => {
    const text = screen(false).join('\n');
    expect(text).toContain('A, C, E, G, I\n       silent (paper)');
    expect(text).toContain('and 7 more (--all)');
    expect(screen(true).join('\n')).not.toContain('more (--all)');
    expect(screen(true).join('\n')).toContain('Signed: 2024-05-01');
  });

  it('neither agree nor differ where there is only one', () => {
    const { agreements, terms, requests, ...rest } = many;
    const one = {
      ...rest,
      agreements: agreements.slice(0, 1),
      requests: [],
      clusters: [],
      terms: terms.map((term) => ({ ...term, cells: term.cells.slice(0, 1) })),
    };
    expect(renderTerminal(one, { width: 80, paint: (_, text) => text, all: true })).not.toMatch(/the same|they differ$/m);
  });
});
