import { describe, expect, it } from 'vitest';
import { checkAgreement } from '../../src/agreement/check-agreement.ts';
import { agreementSchema } from '../../src/agreement/schema.ts';
import type { Agreement } from '../../src/model/agreement.ts';
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
    ['a class that does not exist', { data: { excluded: { value: ['shoe-size'], status: 'stated', source: 'paper' } } }],
  ])('refuses %s', (_, part) => {
    expect(agreementSchema.safeParse({ ...imagineAgreement(), ...part }).success).toBe(false);
  });
});
