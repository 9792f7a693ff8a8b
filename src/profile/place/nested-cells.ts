import type { SinglingOutCell } from '../../model/counts.ts';
import { type PlaceLevel, TIME_LEVELS } from '../../model/singling-out.ts';

/** Levels that hold each level whole: rows of one point are of one hexagon. Texts and points are not held by each other. */
const WITHIN: Readonly<Partial<Record<PlaceLevel, readonly PlaceLevel[]>>> = {
  '25m': ['exact'],
  '530m': ['exact', '25m'],
};

/**
 * The cells, estimates within what logic allows: who is alone at a coarser place, or in a longer time, is alone at the finer
 * one and in the shorter, too, and these have no fewer groups. Each estimate stands on a sample of its own, so a coarser one may come
 * out above a finer one. What is counted moves what is estimated, and of two estimates that of the narrower margin moves the other.
 * @param byText the exact place is the address text, which the block holds whole
 */
export function nestCells(cells: readonly SinglingOutCell[], byText: boolean): readonly SinglingOutCell[] {
  const nested = new Map<SinglingOutCell, SinglingOutCell>();
  for (const cell of cells.toSorted((a, b) => doubt(a) - doubt(b))) {
    const settled = [...nested.values()];
    const finer = settled.filter((other) => holds(cell, other, byText));
    const coarser = settled.filter((other) => holds(other, cell, byText));
    nested.set(cell, cell.exact ? cell : between(finer, cell, coarser));
  }
  return cells.map((cell) => nested.get(cell) as SinglingOutCell);
}

/** How little a cell is to be trusted: counted ones come first. */
const doubt = ({ exact, margin = 1 }: SinglingOutCell): number => (exact ? -1 : margin);

/** Is each group of the finer cell within one of the coarser? */
function holds(coarser: SinglingOutCell, finer: SinglingOutCell, byText: boolean): boolean {
  const { place } = coarser;
  const places = [place, ...(WITHIN[place] ?? (byText && place === 'block' ? (['exact'] as const) : []))];
  return places.includes(finer.place) && TIME_LEVELS.indexOf(finer.time) <= TIME_LEVELS.indexOf(coarser.time);
}

function between(finer: readonly SinglingOutCell[], cell: SinglingOutCell, coarser: readonly SinglingOutCell[]): SinglingOutCell {
  const moved = (of: (one: SinglingOutCell) => number): number => {
    // What a cell has more rows of than a finer one, as those without a time, may all be alone, each a group of its own.
    const least = Math.max(0, ...coarser.map((one) => of(one) - Math.max(0, one.rows - cell.rows)));
    const most = Math.min(cell.rows, ...finer.map((one) => of(one) + Math.max(0, cell.rows - one.rows)));
    return Math.min(most, Math.max(least, of(cell)));
  };
  return {
    ...cell,
    alone: moved(({ alone, rows }) => alone * rows) / cell.rows,
    underEight: moved(({ underEight, rows }) => underEight * rows) / cell.rows,
    groups: moved(({ groups }) => groups),
  };
}
