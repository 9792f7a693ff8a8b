import type { DataClass } from '../../model/data-class.ts';
import type { ColumnStatistics } from './column-statistics.ts';

/** What values say about a class: nats for or against it, and a sentence for people. Never holds a value. */
export interface Testimony {
  readonly class: DataClass;
  readonly nats: number;
  readonly says: string;
}

/** What a witness may know of a column besides its values. */
export interface WitnessContext {
  /** The name of the column as written. */
  readonly name: string;
  /** Is the table one in which nobody is called to? */
  readonly elsewhere: boolean;
  /** Score of each class by the header, 0 where it says nothing. */
  readonly header: (id: DataClass) => number;
  /** Latest year in the times of the table; `undefined` where no column tells. */
  readonly latestYear: number | undefined;
  /** Earliest year in the times of the table; `undefined` where no column tells. */
  readonly earliestYear: number | undefined;
}

export type Witness = (column: ColumnStatistics, context: WitnessContext) => readonly Testimony[];

/** `98 % of 412 distinct ${n === 1 ? 'value' : 'values'} looked at`: a column may have more. */
export const shareText = (hits: number, n: number): string =>
  `${Math.round((100 * hits) / Math.max(1, n))}% of ${n} distinct values looked at`;
