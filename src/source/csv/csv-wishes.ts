import type { Slice } from '../../model/table.ts';
import type { TableStart } from './csv-head.ts';
import type { FormatWishes } from './dialect/find-format.ts';
import type { LayoutWishes } from './rows/find-layout.ts';

/** What the user has laid down about a CSV. */
export interface CsvWishes extends FormatWishes, LayoutWishes {
  /** Physical lines before the table that are no part of it. */
  readonly skipLines?: number;
  /** Where the table starts that is not the first of its text. */
  readonly start?: TableStart;
  /** Rows of only this slice; all of them where the text cannot be sought. */
  readonly slice?: Slice;
}
