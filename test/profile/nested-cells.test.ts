import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SinglingOutCell } from '../../src/model/counts.ts';
import type { PlaceLevel, TimeLevel } from '../../src/model/singling-out.ts';
import { nestCells } from '../../src/profile/place/nested-cells.ts';

const cell = (place: PlaceLevel, time: TimeLevel, alone: number, more: Partial<SinglingOutCell> = {}): SinglingOutCell => ({
  ...{ place, time, rows: 1000, alone, underEight: 1, groups: 900, exact: false },
  ...more,
});
const aloneOf = (cells: readonly SinglingOutCell[], byText = false): readonly number[] =>
  nestCells(cells, byText).map(({ alone }) => alone);

it.each<[string, readonly SinglingOutCell[], boolean, readonly number[]]>([
  ['a longer time', [cell('exact', 'hour', 0.9), cell('exact', 'day', 0.91)], false, [0.9, 0.9]],
  ['a coarser cell', [cell('exact', 'hour', 0.9), cell('25m', 'hour', 0.92), cell('530m', 'hour', 0.93)], false, [0.9, 0.9, 0.9]],
  ['the block of a text', [cell('exact', 'hour', 0.9), cell('block', 'hour', 0.92)], true, [0.9, 0.9]],
  ['not the block beside points', [cell('exact', 'hour', 0.9), cell('block', 'hour', 0.92)], false, [0.9, 0.92]],
  ['not the beat', [cell('exact', 'hour', 0.9), cell('beat', 'hour', 0.92)], true, [0.9, 0.92]],
  ['by what is exact', [cell('exact', 'hour', 0.9), cell('exact', 'day', 0.91, { exact: true })], false, [0.91, 0.91]],
  [
    'by what is exact first',
    [cell('exact', 'hour', 0.8), cell('exact', 'day', 0.7), cell('exact', 'week', 0.9, { exact: true })],
    false,
    [0.9, 0.9, 0.9],
  ],
  [
    'by the narrower margin, be it the coarser one',
    [cell('exact', 'hour', 0.6, { margin: 0.3 }), cell('exact', 'day', 0.8, { margin: 0.01 })],
    false,
    [0.8, 0.8],
  ],
  [
    'by the narrower margin, be it the finer one',
    [cell('exact', 'hour', 0.6, { margin: 0.01 }), cell('exact', 'day', 0.8, { margin: 0.3 })],
    false,
    [0.6, 0.6],
  ],
  [
    'by rows where the exact coarser cell has more of them',
    [cell('exact', 'hour', 0.1, { rows: 500 }), cell('exact', 'any', 0.8, { exact: true })],
    false,
    [0.6, 0.8],
  ],
  ['not rows without a time', [cell('exact', 'hour', 0.5, { rows: 500 }), cell('exact', 'any', 0.8)], false, [0.5, 0.75]],
])('bounds %s', (_, cells, byText, alone) => {
  expect(aloneOf(cells, byText)).toEqual(alone);
});

it('bounds groups and rows in groups of fewer than eight as well', () => {
  const cells = [
    cell('exact', 'hour', 0.5, { underEight: 0.6, groups: 700, margin: 0.02 }),
    cell('exact', 'day', 0.4, { underEight: 0.8, groups: 720, margin: 0.01 }),
    cell('exact', 'week', 0.3, { underEight: 0.7, groups: 710, exact: true }),
  ];
  expect(nestCells(cells, false).map(({ underEight, groups }) => [underEight, groups])).toEqual([
    [0.8, 720],
    [0.8, 720],
    [0.7, 710],
  ]);
});

it('leaves cells that hold each other as they are, whatever their margins', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const anyCell = fc.record({ alone: share, more: share, margin: share, rows: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 12, maxLength: 12 }), (drawn) => {
      const cells = (['exact', '25m', '530m'] as const).flatMap((place, p) =>
        (['hour', 'day', 'week', 'any'] as const).map((time, t) => {
          const { alone, more, margin, rows } = drawn[p * 4 + t] as (typeof drawn)[number];
          return cell(place, time, alone, { underEight: alone + more * (1 - alone), margin, rows });
        }),
      );
      const nested = nestCells(cells, false);
      for (let finer = 0; finer < 12; finer++) {
        for (let coarser = finer; coarser < 12; coarser++) {
          const [a, b] = [nested[finer] as SinglingOutCell, nested[coarser] as SinglingOutCell];
          if (coarser % 4 < finer % 4) continue;
          for (const of of ['alone', 'underEight'] as const)
            expect(b[of] * b.rows).toBeLessThanOrEqual(a[of] * a.rows + Math.max(0, b.rows - a.rows) + 1e-6);
        }
      }
      for (const { alone, underEight } of nested) expect(alone).toBeLessThanOrEqual(underEight + 1e-9);
    }),
  );
});
