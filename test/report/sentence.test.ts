import { describe, expect, it } from 'vitest';
import type { FindingArgs, FindingKind } from '../../src/model/finding.ts';
import { actionOf, actionWords } from '../../src/report/advice.ts';
import { sentence, traces } from '../../src/report/sentence.ts';
import { finding } from './fixtures/scans.ts';

/** One example of every kind; a kind without one does not compile. */
const examples: { readonly [K in FindingKind]: readonly [FindingArgs[K], string] } = {
  'field-is': [
    { class: 'phone', subject: 'caller' },
    'Comments: phone numbers of callers, filled in 6,204 of 48,210 rows (13%).',
  ],
  'field-contains': [
    { class: 'government-id', spans: 6300, inText: false },
    'Comments: among other values stand government-issued numbers in 6,204 of 48,210 cells (13%), 6,300 matches in all.',
  ],
  'header-without-values': [
    { class: 'date-of-birth' },
    'Comments: named for dates of birth, but empty in every row of this file; another export may fill it.',
  ],
  'caller-location': [
    { besideIncident: true },
    'Comments: where the caller was, as the call or the telephone network (ALI) told it, in 6,204 of 48,210 rows (13%); other columns tell where the incident is.',
  ],
  'location-precise': [
    { class: 'building', mask: 'none', radiusM: 8, storedDecimals: 6 },
    'Comments: the points tell one building, nine in ten within 8 m (26 ft), in 6,204 of 48,210 rows (13%); no sign of blurring; 6 decimals stored.',
  ],
  'blurred-beside-finer': [
    {
      finer: ['X', 'Y'],
      blurred: ['Latitude', 'Longitude'],
      class: 'building',
      radiusM: 25,
      apartM: { p50: 37, p90: 56 },
    },
    'Latitude, Longitude are blurred, but X, Y beside them tell one building, nine in ten within 25 m (82 ft): in 6,204 of 48,210 rows (13%) the two differ, half of the time by 37 m (120 ft) and more.',
  ],
  'masked-beside-exact': [
    { addressLevel: 'block', class: 'building', radiusM: 12, texts: { block: 9000, intersection: 200 } },
    'Comments: the address text says a hundred block in 9,000 of 48,210 rows (19%), an intersection in 200; in 6,204 of these rows the same text stands beside three and more points, which tell the place, nine in ten within 12 m (39 ft).',
  ],
  'exact-remainder': [
    { level: 'block' },
    'Comments: most rows say a hundred block, but 6,204 of 48,210 rows (13%) still hold a house number.',
  ],
  'coordinates-swapped': [{}, 'Comments: latitude and longitude have changed places in 6,204 of 48,210 rows (13%).'],
  'singled-out': [
    { place: 'block', time: 'day', share: 0.13, exact: false },
    'About 6,200 of 48,210 rows (13%) are each the only one in their block on their day: singled out, not named.',
  ],
  'sensitive-at-building': [
    { groups: [{ group: 'domestic-violence', rows: 6204 }] },
    '6,204 of 48,210 rows (13%) tie a sensitive type of call to one building: domestic violence or disputes 6,204.',
  ],
  'text-repeats-row': [
    { what: 'phone' },
    "Comments: in 6,204 of 48,210 rows (13%) the free text repeats the phone from the row's own column.",
  ],
  'hidden-parts': [
    { what: 'columns', personal: true },
    'Comments: hidden, but handed over with the file, filled in 6,204 of 48,210 rows (13%).',
  ],
  'text-beside-table': [{ class: 'phone', where: 'above' }, 'The text above the table holds phone numbers 6,204 times.'],
  'finer-than-allowed': [
    { class: 'building', radiusM: 25, limitM: 150 },
    'Comments: 6,204 of 48,210 rows (13%) tell one building, nine in ten within 25 m (82 ft); no finer than 150 m (490 ft) is allowed.',
  ],
  'smaller-than-k': [
    { k: 8, counted: 'rows', place: 'exact', exact: true },
    'Comments: 6,204 of 48,210 rows (13%) share their place with fewer than 7 others (at least 8 rows are asked for).',
  ],
  'feed-uninvited': [
    { feed: 'x', recipient: 'Example Doorbells', class: 'medical' },
    'Example Doorbells: 6,204 of 48,210 rows (13%) of this feed would carry medical information that it does not ask for, in Comments.',
  ],
  'feed-finer-than-shown': [
    { feed: 'x', recipient: 'Example Doorbells', delivered: 'one building', shown: 'the hundred block' },
    'Example Doorbells: would be delivered one building; would be shown the hundred block (Comments).',
  ],
};

const kinds = Object.keys(examples) as FindingKind[];

describe('sentences', () => {
  for (const kind of kinds) {
    const [args, want] = examples[kind];
    const one = finding(kind, args, 'high');
    it(kind, () => expect(sentence(one)).toBe(want));

    it(`${kind}: one sentence without a verdict on anybody`, () => {
      for (const more of [{}, { count: 1 }, { count: 0, of: 0 }, { count: 48_210 }]) {
        const text = sentence(finding(kind, args, 'high', more));
        expect(text.endsWith('.')).toBe(true);
        expect(text).not.toMatch(/undefined|NaN|\bleak|illegal|anonymi/i);
        expect(text).not.toMatch(/\b1 (?:rows|cells)\b/);
      }
    });
  }

  it('where it was first seen and what it looks like', () => {
    const one = finding('field-is', { class: 'phone' }, 'high', { first: { record: 1200, line: 1304 }, confidence: 0.5 });
    expect(traces(one)).toBe('first in record 1,200 (line 1,304); certainty 50%');
    expect(traces({ ...one, first: { record: 3, line: 0 }, confidence: 0.99 })).toBe('first in record 3');
  });

  it('a class in every cell does not stand among others', () => {
    const every = finding('field-contains', { class: 'media-link', spans: 100, inText: false }, 'high', {
      fields: ['PDF'],
      count: 100,
      of: 100,
    });
    expect(sentence(every)).toBe('PDF: its cells hold links to audio, video or photos in all 100 cells.');
  });

  it('says how far an estimate may be off, and calls no plurality most rows', () => {
    const alone = { place: 'exact', time: 'hour', share: 0.92, exact: false } as const;
    const told = (args: object) =>
      sentence(finding('singled-out', { ...alone, ...args }, 'low', { fields: ['Lat'], count: 105_900, of: 115_000 }));
    expect(told({ margin: 0.375 })).toContain('About 106,000 of 115,000 rows (92%, give or take 37.5 points)');
    expect(told({})).toContain('About 106,000 of 115,000 rows (92%) ');
    const left = { fields: ['Addr'], count: 259, of: 800 };
    expect(sentence(finding('exact-remainder', { level: 'intersection', plurality: true }, 'high', left))).toBe(
      'Addr: more rows say an intersection than anything else, but 259 of 800 rows (32%) still hold a house number.',
    );
  });

  it('what is left of houses and coordinates, each with its number', () => {
    const left = finding('exact-remainder', { level: 'block', coordinates: 4 }, 'high', { fields: ['Addr'], count: 10, of: 100 });
    expect(sentence(left)).toBe(
      'Addr: most rows say a hundred block, but 10 of 100 rows (10%) still hold a house number or coordinates (4).',
    );
    expect(sentence({ ...left, count: 4 })).toBe(
      'Addr: most rows say a hundred block, but 4 of 100 rows (4%) still hold coordinates.',
    );
  });

  it('advice names the columns once', () => {
    const one = finding('field-is', { class: 'street-address' }, 'high', { fields: ['Addr'] });
    const action = actionOf(one);
    expect(action && actionWords(action, 'Addr')).toBe('cut Addr to the hundred block');
  });
});
