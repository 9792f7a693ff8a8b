import { type ColumnProfile, likeness } from '../shape/column-profile.ts';

/** A record with one cell for each column, and how well the cells fit. */
export interface Alignment {
  readonly cells: string[];
  readonly score: number;
}

/** Bounds on what is aligned: the work is the product of these. */
const MOST_CELLS = 256;
const MOST_SURPLUS = 32;

/** Places tried at which two values may have grown together. */
const MOST_SEAMS = 48;

/** A cell that fits worse may be two values. */
const ILL_FITTING = -1;

/** What each change to a record costs, in the units of {@link likeness}. */
const COST = { dropped: 0.5, merged: 1, whole: 3, missing: 2, split: 1.5 } as const;

/**
 * Puts the cells of a record that has too many or too few of them into the columns, in order: cells of a torn value are
 * joined, empty ones dropped, values grown together parted, missing ones left empty, so that as much as possible fits. `whole`
 * are cells that were in quotes: they are not joined with others lightly. `null` where the record is too long to try.
 */
export function alignCells(
  cells: readonly string[],
  delimiter: string,
  profile: ColumnProfile,
  whole: ReadonlySet<number>,
): Alignment | null {
  const { columns } = profile;
  const n = cells.length;
  const w = columns.length;
  if (n > MOST_CELLS || w > MOST_CELLS || n - w > MOST_SURPLUS) return null;
  // best[i][j]: the first i cells are in the first j columns.
  const best: (Step | undefined)[][] = Array.from({ length: n + 1 }, () => []);
  (best[0] as (Step | undefined)[])[0] = { score: 0, from: null, cells: [] };
  const reach = (i: number, j: number, from: Step, gain: number, put: readonly string[]) => {
    const row = best[i] as (Step | undefined)[];
    const score = from.score + gain;
    if (row[j] === undefined || score > row[j].score) row[j] = { score, from, cells: put };
  };
  const [few, many] = n < w ? [0, w - n] : [w - n, 0];
  for (let i = 0; i <= n; i++) {
    // Whatever is changed, the cells move no farther than there are too few or too many of them.
    for (let j = Math.max(0, i + few); j <= Math.min(w, i + many); j++) {
      const step = best[i]?.[j];
      if (step === undefined) continue;
      const cell = cells[i];
      const column = columns[j];
      if (column === undefined) {
        if (cell === '') reach(i + 1, j, step, -COST.dropped, []);
        continue;
      }
      if (n < w) reach(i, j + 1, step, likeness('', column) - COST.missing, ['']);
      if (cell === undefined) continue;
      const asIs = likeness(cell, column);
      reach(i + 1, j + 1, step, asIs, [cell]);
      if (n > w) {
        if (cell === '') reach(i + 1, j, step, -COST.dropped, []);
        let joined = cell;
        let cost = whole.has(i) ? COST.whole : 0;
        for (let more = 1; more <= n - w && i + more < n; more++) {
          joined += delimiter + cells[i + more];
          // Words of one text belong together; values of columns do not.
          cost += whole.has(i + more) ? COST.whole : delimiter === ' ' ? COST.merged / 4 : COST.merged;
          reach(i + more + 1, j + 1, step, likeness(joined, column) - cost, [joined]);
        }
      } else if (n < w && asIs < ILL_FITTING) {
        const next = columns[j + 1];
        if (next === undefined) continue;
        for (const at of seamsOf(cell)) {
          const left = cell.slice(0, at);
          const right = cell.slice(at);
          reach(i + 1, j + 2, step, likeness(left, column) + likeness(right, next) - COST.split, [left, right]);
        }
      }
    }
  }
  const end = best[n]?.[w];
  return end === undefined ? null : { cells: traced(end), score: end.score };
}

interface Step {
  readonly score: number;
  readonly from: Step | null;
  readonly cells: readonly string[];
}

function traced(end: Step): string[] {
  const parts: (readonly string[])[] = [];
  for (let step: Step | null = end; step !== null; step = step.from) parts.push(step.cells);
  return parts.reverse().flat();
}

/** Places inside a cell where the kind of character changes, and behind each digit: there two values may have met. */
function seamsOf(cell: string): number[] {
  const seams: number[] = [];
  for (let at = 1; at < cell.length && seams.length < MOST_SEAMS; at++) {
    const before = cell[at - 1] as string;
    const after = cell[at] as string;
    if (before === ' ' || after === ' ') continue;
    if (isDigit(before) || charKind(before) !== charKind(after)) seams.push(at);
  }
  return seams;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function charKind(char: string): 'digit' | 'upper' | 'lower' | 'other' {
  if (isDigit(char)) return 'digit';
  if (char !== char.toLowerCase()) return 'upper';
  return char !== char.toUpperCase() ? 'lower' : 'other';
}
