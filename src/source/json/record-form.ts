import type { RecordKind } from './record-kind.ts';
import type { JsonLayout } from './survey.ts';
import type { EmbeddedParser } from './value-reader.ts';

/** What is known about the records before they are read. */
export interface RecordForm {
  readonly layout: JsonLayout;
  readonly lines: boolean;
  /** Names for the cells of records that are lists. */
  readonly places: readonly string[];
  /** The first record is the header. */
  readonly skipFirst: boolean;
  readonly embedded: EmbeddedParser;
  /** `null` where the first record tells it. */
  readonly kind: RecordKind | null;
}
