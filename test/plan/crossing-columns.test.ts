import { expect, it } from 'vitest';
import { withCrossing } from '../../src/plan/crossing-columns.ts';
import { scan } from '../../src/scan.ts';

const STREETS = ['MAPLE', 'N HARLOW', 'QUINCE', 'ALDER'];

/** Columns by name with their values; each stands alone but the first two. */
function crossingOf(columns: Readonly<Record<string, readonly string[]>>): readonly number[] | undefined {
  const evidence = Object.entries(columns).map(([name, values]) => ({
    name,
    values: values.map((value) => ({ value, count: 2 })),
    filled: values.length,
    rows: 20,
  }));
  const [first] = withCrossing([{ fields: [0, 1] }, ...evidence.slice(2).map((_, at) => ({ fields: [at + 2] }))], evidence);
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
