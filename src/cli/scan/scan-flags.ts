import type { MissingMeaning } from '../../model/quasi.ts';
import type { Severity } from '../../model/severity.ts';
import type { InputFormat, RecordEndName } from '../../model/table.ts';
import type { ReportFlags } from '../report/write-reports.ts';

/** What `cad-audit scan` was asked for, as commander hands it over. */
export interface ScanFlags extends JudgeFlags {
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly recordEnd?: RecordEndName;
  readonly headerRows?: number;
  /** False with `--no-header`; true by itself says nothing. */
  readonly header?: boolean;
  readonly skipLines?: number;
  readonly footerLines?: number;
  readonly sheet?: string;
  readonly member?: string;
  readonly column?: readonly string[];
  readonly plan?: string;
  readonly threads?: number;
  readonly rules?: string;
  readonly crs?: string;
  readonly state?: string;
  readonly addressPoints?: string;
  readonly quasi?: readonly string[];
  readonly sensitive?: string;
  readonly missing?: MissingMeaning;
  readonly progress: boolean;
  readonly updateBaseline?: boolean;
  readonly showValues?: boolean;
}

/** What `scan` and `report` share: which findings count, and where the report goes. */
export interface JudgeFlags extends ReportFlags {
  readonly feed?: readonly string[];
  /** `false` for `--no-config`. */
  readonly config?: string | boolean;
  readonly rule?: readonly string[];
  readonly skipRule?: readonly string[];
  readonly minConfidence?: number;
  /** Metres. */
  readonly maxPrecision?: number;
  readonly minK?: number;
  readonly baseline?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly failOn?: Severity;
  readonly exitZero?: boolean;
}
