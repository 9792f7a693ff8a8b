import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { areTwoStreets, withCrossing } from '../../src/plan/crossing-columns.ts';
import { actionOf } from '../../src/report/advice.ts';
import { sentence } from '../../src/report/sentence.ts';
import { readers } from '../../src/rules/readers/index.ts';
import { scan } from '../../src/scan.ts';

const STREETS = ['MAPLE', 'N HARLOW', 'QUINCE', 'ALDER'];
const FULL = STREETS.map((name) => `${name} ST`);

/** Columns by name with their values; each stands alone but the first two. */
function crossingOf(columns: Readonly<Record<string, readonly string[]>>): readonly number[] | undefined {
  const evidence = Object.entries(columns).map(([name, values]) => ({
    name,
    values: values.map((value) => ({ value, count: 2 })),
    filled: values.length,
    rows: 20,
  }));
  const [first] = withCrossing(
    [{ fields: [0, 1] }, ...evidence.slice(2).map((_, at) => ({ fields: [at + 2] }))],
    evidence,
    readers,
  );
  return first?.crossing;
}

const MAIN = { number: ['0', '100'], street: STREETS };

it.each<[string, Readonly<Record<string, readonly string[]>>, readonly number[] | undefined]>([
  ['one street that crosses', { ...MAIN, cross_street: STREETS }, [2]],
  [
    'its parts, empty ones too',
    { ...MAIN, dir_intersecting: [], road_intersecting: STREETS, sfx_intersecting: ['ST'] },
    [2, 3, 4],
  ],
  ['two, on either side of a house', { ...MAIN, cross_street_1: STREETS, cross_street_2: STREETS }, undefined],
  ['an empty one', { ...MAIN, cross_street: [] }, undefined],
  ['numbers', { ...MAIN, crossing: ['12', '14'] }, undefined],
  ['none', { ...MAIN, beat: STREETS }, undefined],
  ['the second of a pair', { no: ['0'], street_1: FULL, street_2: FULL }, [2]],
  ['no second line of an address', { no: ['0'], street_1: FULL, street_2: ['APT 4', 'STE 12', 'REAR'] }, undefined],
  ['the one that is named for it before a pair', { no: ['0'], on_street: FULL, off_street: FULL, cross_street: FULL }, [3]],
])('takes %s', (_, columns, crossing) => {
  expect(crossingOf(columns)).toEqual(crossing);
});

it('reads rows without a house number as the crossing of both streets', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const number = i % 3 === 0 ? '0' : String(100 + i * 7);
    return `${i},2025-03-01 10:${String(i).padStart(2, '0')},${number},WRENFIELD AVE,${number === '0' ? `${(i / 3) % 4}TH ST` : ''},THEFT`;
  });
  const text = ['incident,received,house_number,street,cross_street,nature', ...rows].join('\n');
  const { addresses, singlingOut, singlingOutBy } = await scan({ bytes: new TextEncoder().encode(text) });
  expect(addresses[0]?.rows).toMatchObject({ number: 40, intersection: 20, street: 0 });
  expect(singlingOutBy).toEqual(['house_number', 'street', 'cross_street']);
  // Four crossings, five times each: of sixty rows the forty houses are alone whatever the time.
  expect(singlingOut.find(({ place, time }) => place === 'exact' && time === 'any')).toMatchObject({ rows: 60, alone: 40 / 60 });
});

it.each<[string, string, boolean]>([
  ['Street 1', 'Street 2', true],
  ['Street2', 'Street1', true],
  ['On Street', 'At Street', true],
  ['ON STREET NAME', 'OFF STREET NAME', true],
  ['PrimaryStreet', 'SecondaryStreet', true],
  ['road_a', 'road_b', true],
  ['Street', 'Street Type', false],
  ['Street 1', 'Street 3', false],
  ['On Street', 'To Street', false],
  ['Phone 1', 'Phone 2', false],
  ['Street 1', 'Street 1', false],
])('%s and %s are two streets: %s', (one, other, expected) => {
  expect(areTwoStreets(one, other)).toBe(expected);
});

const table = (head: readonly string[], row: (at: number) => readonly string[]) => ({
  bytes: new TextEncoder().encode(
    [head, ...Array.from({ length: 60 }, (_, i) => [`C${i}`, `2025-03-01 10:${String(i).padStart(2, '0')}`, ...row(i), 'THEFT'])]
      .map((cells) => cells.join(','))
      .join('\n'),
  ),
});
const street = (i: number): string => FULL[i % FULL.length] ?? '';

it.each([
  ['Street 1', 'Street 2'],
  ['On Street', 'At Street'],
  ['Primary Street', 'Secondary Street'],
  ['Street', 'Cross Street'],
])('tells %s with %s as crossings and no buildings', async (one, other) => {
  const result = await scan(table(['incident', 'received', one, other, 'nature'], (i) => [street(i), street(i + 1)]));
  expect(result.addresses[0]).toMatchObject({ level: 'intersection', crossing: [other], rows: { intersection: 60 } });
  const told = result.findings.filter(({ kind }) => kind === 'field-is');
  expect(told.map(({ fields: [name], severity, args }) => [name, severity, args])).toEqual(
    [
      [one, 'medium', { class: 'address-block' }],
      [other, 'medium', { class: 'address-block' }],
    ].toSorted(),
  );
});

it('tells streets without a number as streets, and asks for no cut', async () => {
  const { fields, findings } = await scan(table(['incident', 'received', 'Street', 'nature'], (i) => [street(i)]));
  expect(fields[2]).toMatchObject({ class: 'street-address', level: 'street' });
  const [told] = findings.filter(({ kind }) => kind === 'field-is');
  expect(told).toMatchObject({ severity: 'medium', args: { level: 'street' } });
  expect(sentence(told as Finding)).toBe('Street: streets without house number, filled in all 60 rows.');
  expect(actionOf(told as Finding)).toBeUndefined();
});

it('counts the rows that name a building among those that do not', async () => {
  const { findings } = await scan(
    table(['incident', 'received', 'Address', 'nature'], (i) => [i % 3 === 0 ? street(i) : `${103 + i * 7} ${street(i)}`]),
  );
  const [told] = findings.filter(({ kind }) => kind === 'field-is');
  expect(told).toMatchObject({ severity: 'high', args: { buildings: 40 } });
  expect(sentence(told as Finding)).toBe(
    'Address: street addresses, filled in all 60 rows; 40 of 60 rows (67%) name one building.',
  );
});

it('keeps two crossing streets together, which stand on either side of a place', async () => {
  const result = await scan(
    table(['incident', 'received', 'cross_street1', 'cross_street2', 'nature'], (i) => [street(i), street(i + 1)]),
  );
  expect(result.addresses.map(({ columns }) => columns)).toEqual([['cross_street1', 'cross_street2']]);
});
