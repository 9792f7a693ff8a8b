import { describe, expect, it } from 'vitest';
import { checkAgreement } from '../../src/agreement/check-agreement.ts';
import { findOddities } from '../../src/agreement/oddities.ts';
import { agreementSchema } from '../../src/agreement/schema.ts';
import type { Agreement, PracticeFact } from '../../src/model/agreement.ts';
import type { Duration, Term } from '../../src/model/agreement-terms.ts';
import { imagineAgreement, said, silent, unknown } from './imagine.ts';

const problems = (part: Partial<Agreement>) =>
  checkAgreement(imagineAgreement(part)).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('checkAgreement', () => {
  it('is content with what holds together', () => {
    expect(problems({ terms: { resale: said(false), retention: silent, purpose: unknown } })).toEqual([]);
  });

  it.each<[string, Partial<Agreement>, string]>([
    [
      'a quote without its page',
      { terms: { resale: { ...said(true), page: undefined as never, quote: 'may sell' } } },
      'terms.resale.quote needs its page',
    ],
    [
      'a page beyond the document',
      { terms: { resale: said(true, { page: 10 }) } },
      'terms.resale.page is 10, but the document has 9 pages',
    ],
    [
      'a statement without a value',
      { terms: { resale: { ...said(true), value: null } } },
      'terms.resale.value is missing although',
    ],
    [
      'a value that is said to be unknown',
      { terms: { resale: { value: true, status: 'unknown' } } },
      'terms.resale.value has to be null',
    ],
    [
      'silence without the document that was read',
      { terms: { resale: { value: null, status: 'silent' } } },
      'terms.resale.source is missing',
    ],
    [
      'a document that is not listed',
      { terms: { resale: said(true, { source: 'hearsay' }) } },
      'terms.resale.source names "hearsay"',
    ],
    [
      'a dispute of one',
      { terms: { resale: { value: null, status: 'disputed', source: 'paper' } } },
      'terms.resale.note is missing',
    ],
    ['a reading without a note', { terms: { resale: said(true, { inferred: true }) } }, 'terms.resale.note is missing'],
    [
      'an end before the beginning',
      { instrument: { kind: 'mou', signed: said('2024-05-01'), expires: said('2024-04') } },
      'instrument.expires.value lies before',
    ],
    [
      'a figure without a date',
      {
        practice: [{ kind: 'video-requests', title: 'Requests', scope: 'agency', value: 12, status: 'stated', source: 'paper' }],
      },
      'practice.0.date is missing',
    ],
    [
      'two documents of one name',
      {
        documents: [
          { id: 'paper', title: 'One', kind: 'primary' },
          { id: 'paper', title: 'Two', kind: 'news' },
        ],
      },
      'documents.1.id "paper" stands for two documents',
    ],
  ])('finds %s', (_, part, message) => {
    expect(problems(part)).toEqual([expect.stringContaining(message)]);
  });

  it('lets an article be quoted without a page, and a paper by its clause', () => {
    const documents = [
      { id: 'article', title: 'Article', kind: 'news' as const },
      { id: 'paper', title: 'Paper', kind: 'primary' as const },
    ];
    expect(
      problems({
        documents,
        terms: {
          resale: { value: true, status: 'stated', source: 'article', quote: 'may sell' },
          license: { value: true, status: 'stated', source: 'paper', clause: '7.2', quote: 'a licence' },
        },
      }),
    ).toEqual([]);
  });
});

const TODAY = '2026-01-15';
const odd = (part: Partial<Agreement>) =>
  findOddities(imagineAgreement(part), TODAY).map(({ path, message }) => `${path.join('.')} ${message}`);

const lasting = (raw: string, value: number | null, unit: Duration['unit'], more: Partial<Term<Duration>> = {}) => ({
  terms: { retention: said<Duration>({ raw, value, unit }, more) },
});
const figure = (kind: PracticeFact['kind'], value: number, more: Partial<PracticeFact> = {}): PracticeFact => ({
  kind,
  title: 'Demands',
  scope: 'recipient',
  value,
  status: 'stated',
  period: '2024',
  source: 'paper',
  ...more,
});

describe('what contradicts itself', () => {
  const CLASHES: readonly (readonly [string, Partial<Agreement>, string])[] = [
    [
      'call types both sent and ruled out',
      { data: { callTypesIn: said(['burglary', 'robbery'] as const), callTypesOut: said(['burglary', 'suicide'] as const) } },
      'data.callTypesOut.value rules out burglary, which data.callTypesIn sends (burglary, robbery)',
    ],
    [
      'a field of a kind that is ruled out',
      {
        data: {
          fields: said([
            { name: 'Type', class: 'call-type' },
            { name: 'Lat', class: 'latitude' },
          ]),
          excluded: said(['latitude', 'phone'] as const),
        },
      },
      'data.fields.value.1 sends Lat (latitude) as it is, which data.excluded rules out (latitude, phone)',
    ],
    [
      'fields of data that is not shared',
      { data: { cadAccess: said(false), fields: said([{ name: 'Type', class: 'call-type' }]) } },
      'data.fields.value shares Type, but data.cadAccess is false',
    ],
    [
      'call types of data that is not shared',
      { data: { cadAccess: said(false), callTypesIn: said(['burglary'] as const) } },
      'data.callTypesIn.value sends burglary, but data.cadAccess is false',
    ],
    [
      'a day of signing of nothing',
      { instrument: { kind: 'none', signed: said('2024-05-01') } },
      'instrument.signed.value is 2024-05-01, but instrument.kind is none',
    ],
    [
      'silence with a quote',
      { terms: { resale: { ...silent, page: 3, quote: 'shall never be resold' } } },
      'terms.resale.quote quotes the document, but terms.resale.status is silent',
    ],
    [
      'an unknown that is quoted',
      { terms: { resale: { ...unknown, source: 'paper', page: 3, quote: 'shall never be resold' } } },
      'terms.resale.quote quotes the document, but terms.resale.status is unknown',
    ],
    ['no end and a number', lasting('forever', 30, 'days'), 'terms.retention.value.value is 30 days, but raw is "forever"'],
    ['another unit', lasting('thirty (30) days', 30, 'years'), 'is 30 years, but raw is "thirty (30) days"'],
    ['another number', lasting('one hundred and eighty days', 90, 'days'), 'is 90 days, but raw is "one hundred'],
    ['another fraction', lasting('within ½ hour', 2, 'hours'), 'is 2 hours, but raw is "within ½ hour"'],
    ['another unit, shortened', lasting('180 d.', 180, 'hours'), 'is 180 hours, but raw is "180 d."'],
    ['more than the most', lasting('for a period of no more than 30 days', 60, 'days'), 'is 60 days, but raw is'],
  ];

  it.each(CLASHES)('is refused: %s, with both values', (_, part, message) => {
    expect(problems(part)).toEqual([expect.stringContaining(message)]);
    expect(problems(part)[0]).toMatch(/; if that is right, say why in a note$/);
    expect(odd(part)).toEqual([]);
  });

  it.each(CLASHES)('is only odd where a note speaks of it: %s', (_, { data, terms, instrument, ...rest }, message) => {
    const noted = <T extends object>(part: T): T =>
      Object.fromEntries(
        Object.entries(part).map(([key, leaf]) => [key, typeof leaf === 'object' ? { ...leaf, note: 'So it says.' } : leaf]),
      ) as T;
    const part: Partial<Agreement> = {
      ...rest,
      ...(data === undefined ? {} : { data: noted(data) }),
      ...(terms === undefined ? {} : { terms: noted(terms) }),
      ...(instrument === undefined ? {} : { instrument: noted(instrument) }),
    };
    expect(problems(part)).toEqual([]);
    expect(odd(part)).toEqual([expect.stringContaining(message)]);
    expect(odd(part)[0]).not.toContain('in a note');
  });

  it.each<[string, Partial<Agreement>, string]>([
    [
      'a count below nothing',
      { practice: [figure('legal-demands-received', -5)] },
      'practice.0.value is -5; a count cannot be less than 0',
    ],
    ['a number without a unit', lasting('30', 30, null), 'terms.retention.value.unit is missing: 30 needs its unit'],
  ])('is refused, note or not: %s', (_, part, message) => {
    expect(problems(part)).toEqual([message]);
  });

  it.each<[string, Partial<Agreement>, string]>([
    [
      'a place shown finer than it is sent',
      { data: { precisionDelivered: said('block' as const), precisionPublished: said('exact-address' as const) } },
      'data.precisionPublished.value is exact address, finer than what is delivered (data.precisionDelivered is block)',
    ],
    [
      'a place of data that is not shared',
      { data: { cadAccess: said(false), precisionDelivered: said('block' as const) } },
      'data.precisionDelivered.value is block, but data.cadAccess is false: no call data is shared',
    ],
    [
      'quotes of an instrument that there is not',
      { instrument: { kind: 'none' }, terms: { resale: said(false, { quote: 'never' }) } },
      'instrument.kind is none, but terms.resale.quote is from a document of the kind primary, which is the instrument itself',
    ],
    [
      'more answers than demands',
      {
        practice: [
          figure('legal-demands-received', 10),
          figure('legal-demands-full-response', 8),
          figure('legal-demands-no-response', 3),
        ],
      },
      'practice.0.value is 10, but the answers of the same time are 11',
    ],
    [
      'a figure from the time to come',
      { practice: [figure('video-requests', 10, { date: '2031' })] },
      'practice.0.date is 2031, a day to come',
    ],
    [
      'an agreement signed tomorrow',
      { instrument: { kind: 'mou', signed: said('2026-01-16') } },
      'instrument.signed.value is 2026-01-16, a day to come',
    ],
    [
      'a NUL',
      { terms: { allowedUses: said(['alerts', 'a\u0000b']) } },
      'terms.allowedUses.value.1 holds a character that cannot be seen (U+0000)',
    ],
    ...(
      [
        ['thirty days from the day of the incident', 30, 'years'],
        ['thirty or more days', 60, 'days'],
        ['between thirty and sixty days', 90, 'days'],
        ['1.000 days', 30, 'days'],
        ['30/60 days', 90, 'days'],
        ['no unlimited storage: see schedule B', 30, 'days'],
      ] as const
    ).map(([raw, value, unit]): [string, Partial<Agreement>, string] => [
      `${raw} as ${value} ${unit}`,
      lasting(raw, value, unit),
      `terms.retention.value.value is ${value} ${unit}, but raw is "${raw}"`,
    ]),
    ['text that runs backwards', { agency: { name: 'A\u202eB' } }, 'agency.name holds a character that cannot be seen (U+202E)'],
  ])('is odd: %s', (_, part, message) => {
    expect(problems(part)).toEqual([]);
    expect(odd(part)).toEqual([message]);
  });

  it.each<[string, Partial<Agreement>]>([
    [
      'what is changed before it is sent',
      {
        data: {
          fields: said([
            { name: 'Address', class: 'street-address', transform: 'hundred-block' },
            { name: 'Phone', class: 'phone', transform: 'removed' },
          ]),
          excluded: said(['street-address', 'phone'] as const),
        },
      },
    ],
    [
      'a dispute',
      {
        data: {
          callTypesIn: said(['fraud'] as const),
          callTypesOut: said(['fraud'] as const, { status: 'disputed', note: 'Two papers.' }),
        },
      },
    ],
    ['what has no group', { data: { callTypesIn: said(['other'] as const), callTypesOut: said(['other'] as const) } }],
    [
      'nothing shared, in so many words',
      { data: { cadAccess: said(false), fields: said([]), callTypesOut: said(['fraud'] as const) } },
    ],
    [
      'a block shown as such',
      { data: { precisionDelivered: said('exact' as const), precisionPublished: said('block' as const) } },
    ],
    ['a mixed place', { data: { precisionDelivered: said('block' as const), precisionPublished: said('mixed' as const) } }],
    ['this month', { practice: [figure('video-requests', 10, { date: '2026-01' })] }],
    ['a fall', { practice: [figure('other', -5)] }],
    [
      'answers in another year, or of somebody else',
      {
        practice: [
          figure('legal-demands-received', 10),
          figure('legal-demands-full-response', 20, { period: '2023' }),
          figure('legal-demands-full-response', 20, { scope: 'agency' }),
        ],
      },
    ],
    ['text of several lines', { terms: { purpose: said('alerts\r\n\tto residents, soft\u00adly') } }],
    ...(
      [
        ['thirty (30) days', 30, 'days'],
        ['twenty-four months', 2, 'years'],
        ['72 hours', 3, 'days'],
        ['one month', 30, 'days'],
        ['one hundred eighty (180) days', 180, 'days'],
        ['between thirty and sixty days', 60, 'days'],
        ['1,000 hours', 1000, 'hours'],
        ['1.5 years', 18, 'months'],
        ['half an hour', 30, 'minutes'],
        ['one and a half years', 18, 'months'],
        ['one year and six months', 18, 'months'],
        ['as long as necessary, but no more than 30 days', 30, 'days'],
        ['3600 seconds', 60, 'minutes'],
        ['30 Tage', 30, 'days'],
        ['immediately', 0, 'minutes'],
        ['a day', 1, 'days'],
        ['a year', 18, 'months'],
        ['an agreed number of days', 90, 'days'],
        ['the current and two prior years', 3, 'years'],
        ['a couple of weeks', 2, 'weeks'],
        ['a few days', 3, 'days'],
        ['one year plus thirty days', 13, 'months'],
        ['one thousand days', 1000, 'days'],
        ['two thousand five hundred hours', 2500, 'hours'],
        ['a dozen days', 12, 'days'],
        ['1/2 hour', 30, 'minutes'],
        ['½ hour', 0.5, 'hours'],
        ['1½ years', 18, 'months'],
        ['1 1/2 years', 18, 'months'],
        ['1,5 years', 18, 'months'],
        ['1.000 days', 1000, 'days'],
        ['1 000 days', 1000, 'days'],
        ['within 24 hrs of the day of the call', 24, 'hours'],
        ['180 d', 180, 'days'],
        ['24h', 1, 'days'],
        ['18 mos.', 1.5, 'years'],
        ['12m', 12, 'months'],
        ['forever', null, null],
      ] as const
    ).map(([raw, value, unit]): [string, Partial<Agreement>] => [`${raw} as ${value} ${unit}`, lasting(raw, value, unit)]),
  ])('is not: %s', (_, part) => {
    expect(problems(part)).toEqual([]);
    expect(odd(part)).toEqual([]);
  });
});

describe('agreementSchema', () => {
  it.each(['2024-02-30', '2024-13', '24-01-01', '2024-1-1', 'yesterday', 99])('refuses the date %j', (value) => {
    const signed = { value, status: 'stated', source: 'paper' };
    expect(agreementSchema.safeParse(imagineAgreement({ instrument: { kind: 'mou', signed } as never })).success).toBe(false);
  });

  it.each(['2024-02-29', '2024-12', '2024', 2024])('takes the date %j', (value) => {
    const signed = { value, status: 'stated', source: 'paper' };
    const read = agreementSchema.parse(imagineAgreement({ instrument: { kind: 'mou', signed } as never }));
    expect(read.instrument.signed?.value).toBe(String(value));
  });

  it.each([
    ['yes', true],
    ['No', false],
    [' TRUE ', true],
    ['no.', false],
    [['no'], false],
    [false, false],
    ['no, unless agreed', 'no, unless agreed'],
    ['none', 'none'],
    [
      ['yes', 'no'],
      ['yes', 'no'],
    ],
  ])('reads %j as %j', (value, expected) => {
    const resale = { value, status: 'stated', source: 'paper' };
    expect(agreementSchema.parse(imagineAgreement({ terms: { resale } as never })).terms?.resale?.value).toEqual(expected);
  });

  it.each([
    ['an unknown key', { oversite: {} }],
    ['an unheard-of status', { terms: { resale: { value: true, status: 'statd', source: 'paper' } } }],
    ['a link that is no web address', { documents: [{ id: 'paper', title: 'P', kind: 'primary', url: 'javascript:alert(1)' }] }],
    ['a currency of signs', { terms: { cost: { value: { amount: 5, currency: '$$$' }, status: 'stated', source: 'paper' } } }],
    ['a class that does not exist', { data: { excluded: { value: ['shoe-size'], status: 'stated', source: 'paper' } } }],
  ])('refuses %s', (_, part) => {
    expect(agreementSchema.safeParse({ ...imagineAgreement(), ...part }).success).toBe(false);
  });
});
