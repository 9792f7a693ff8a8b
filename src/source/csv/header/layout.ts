import type { ColumnProfile } from '../shape/column-profile.ts';

/** What a table made of the beginning of a CSV. */
export interface CsvLayout {
  /** Records before the first data record: preamble, header, ruler. */
  readonly skip: number;
  /** The cells of the header's first row as they stand; `null` where there is no header. */
  readonly header: readonly string[] | null;
  /** The rows of the header below its first. */
  readonly furtherHeads: readonly (readonly string[])[];
  /** Records above the header; they may come again together with a repeated header. */
  readonly preamble: readonly (readonly string[])[];
  /** Cells a record should have. */
  readonly width: number;
  /** Fields of the table: `width`, and one more where surplus cells have a field of their own. */
  readonly fieldCount: number;
  /** What the columns look like; `null` where too few records tell. */
  readonly profile: ColumnProfile | null;
  /** Lines at the end that the user says are no records; `undefined` where notes are to be found. */
  readonly footerLines: number | undefined;
}
