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
  ['nothing that is exact', [cell('exact', 'hour', 0.9), cell('exact', 'day', 0.91, { exact: true })], false, [0.9, 0.91]],
  ['not rows without a time', [cell('exact', 'hour', 0.5, { rows: 500 }), cell('exact', 'any', 0.8)], false, [0.5, 0.75]],
])('bounds %s', (_, cells, byText, alone) => {
  expect(aloneOf(cells, byText)).toEqual(alone);
});
