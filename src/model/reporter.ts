import type { ReportContext } from './report-context.ts';
import type { ScanResult } from './result.ts';
import type { Severity } from './severity.ts';

/** Styles a piece of text for a terminal, or leaves it alone. Made in `cli/`, where colour is decided once. */
export type Style = 'strong' | 'faint' | 'critical' | 'high' | 'medium' | 'low' | 'good' | 'link';
export type Paint = (style: Style, text: string) => string;

export interface RenderOptions {
  /** Columns of the terminal, or 80 where there is none. */
  readonly width: number;
  readonly paint: Paint;
  readonly verbose: boolean;
  /** Only findings. */
  readonly quiet: boolean;
  readonly failOn: Severity;
  /** Thresholds of results whose files have one of their own, by an override of the configuration. */
  readonly ownFailOn?: ReadonlyMap<ScanResult, Severity>;
  /** The code the program will end with; told in the report, never decided by it. */
  readonly exitCode: number;
  /** What a report may say beyond the results: rules in words, where each file lies. */
  readonly context?: ReportContext;
}

/** A report format: a pure function from results to text. */
export interface Reporter {
  readonly id: string;
  readonly title: string;
  /** Machine formats keep standard error silent. */
  readonly machine: boolean;
  readonly render: (scans: readonly ScanResult[], options: RenderOptions) => string;
}
