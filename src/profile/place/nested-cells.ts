import type { SinglingOutCell } from '../../model/counts.ts';
import { type PlaceLevel, TIME_LEVELS } from '../../model/singling-out.ts';

/** Levels that hold each level whole: rows of one point are of one hexagon. Texts and points are not held by each other. */
const WITHIN: Readonly<Partial<Record<PlaceLevel, readonly PlaceLevel[]>>> = {
  '25m': ['exact'],
  '530m': ['exact', '25m'],
};

/**
 * The cells, estimates no larger than logic allows: who is alone at a coarser place, or in a longer time, is alone at the finer
 * one and in the shorter, too. Each estimate stands on a sample of its own, so a coarser one may come out above a finer one.
 * @param byText the exact place is the address text, which the block holds whole
 */
export function nestCells(cells: readonly SinglingOutCell[], byText: boolean): readonly SinglingOutCell[] {
  const nested: SinglingOutCell[] = [];
  for (const cell of cells) {
    const places = [cell.place, ...(WITHIN[cell.place] ?? (byText && cell.place === 'block' ? (['exact'] as const) : []))];
    const finer = nested.filter(
      ({ place, time }) => places.includes(place) && TIME_LEVELS.indexOf(time) <= TIME_LEVELS.indexOf(cell.time),
    );
    nested.push(cell.exact ? cell : { ...cell, alone: most(finer, cell, 'alone'), underEight: most(finer, cell, 'underEight') });
  }
  return nested;
}

/** The share of a cell, or the least that a finer one leaves of it: what it has more rows of, as those without a time, may all be alone. */
function most(finer: readonly SinglingOutCell[], cell: SinglingOutCell, share: 'alone' | 'underEight'): number {
  const left = ({ rows, ...one }: SinglingOutCell): number => one[share] * rows + Math.max(0, cell.rows - rows);
  return finer.reduce((least, one) => Math.min(least, left(one) / cell.rows), cell[share]);
}
