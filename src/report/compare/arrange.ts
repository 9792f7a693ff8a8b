import type { ComparedAgreement, ComparedCell, ComparedTerm } from '../../model/comparison.ts';
import { citation } from './words.ts';

/** Columns of one matrix: ten agencies fit beside the names of the terms in 80 columns, and on a telephone. */
const MOST_COLUMNS = 10;

/** Agreements that stand in one matrix, and the place of the first of them. */
interface Block {
  readonly from: number;
  readonly agreements: readonly ComparedAgreement[];
}

/** Agreements in the order of their letters, so many at a time as one matrix holds. */
export const blocksOf = (agreements: readonly ComparedAgreement[]): readonly Block[] =>
  Array.from({ length: Math.ceil(agreements.length / MOST_COLUMNS) }, (_, block) => ({
    from: block * MOST_COLUMNS,
    agreements: agreements.slice(block * MOST_COLUMNS, (block + 1) * MOST_COLUMNS),
  }));

/** The cells of a term that belong to a block. */
export const cellsIn = ({ cells }: ComparedTerm, { from, agreements }: Block): readonly ComparedCell[] =>
  cells.slice(from, from + agreements.length);

/** Is it a term on which they say different things, or the same in different words? */
export const isDifference = ({ agreement }: ComparedTerm): boolean => agreement === 'differs' || agreement === 'wording';

/** Agreements that say the same in the same place stand in one line, in the order of the first of them. */
export function sameCells(cells: readonly ComparedCell[]): readonly (readonly [ComparedCell, ...ComparedCell[]])[] {
  const groups = new Map<string, [ComparedCell, ...ComparedCell[]]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.words, citation(cell), cell.quote, cell.note]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
