import { atLeast, type Severity } from '../../model/severity.ts';

/** Usage, configuration, input or internal error. */
export const FAILED = 2;
/** 128 + SIGINT, as shells count. */
export const INTERRUPTED = 130;

/** What happened, as far as the exit code is concerned. */
export interface Outcome {
  /** Inputs that could not be read, reports that could not be written. */
  readonly failures: number;
  /** Inputs of which at least one row was read. */
  readonly scanned: number;
  /** A result that does not speak for its whole input, or an input without rows. */
  readonly incomplete: boolean;
  /** Severities of all findings. */
  readonly severities: readonly Severity[];
  readonly failOn: Severity;
  readonly exitZero: boolean;
}

/**
 * 0 clean, 1 findings, 2 failure, 3 nothing scanned or incomplete. A failure outweighs an incomplete scan, which outweighs
 * findings: whoever reads only the code must not take a part for the whole. Formats and outputs have no say in it.
 */
export function exitCode({ failures, scanned, incomplete, severities, failOn, exitZero }: Outcome): 0 | 1 | 2 | 3 {
  if (failures > 0) return FAILED;
  if (scanned === 0 || incomplete) return 3;
  if (exitZero || failOn === 'none') return 0;
  return severities.some((severity) => severity !== 'none' && atLeast(severity, failOn)) ? 1 : 0;
}

/** For `--help`. */
export const EXIT_CODES_HELP = `Exit codes:
  0  clean: no finding at or above --fail-on
  1  findings at or above --fail-on
  2  usage, configuration, input or internal error
  3  nothing was scanned, or the scan is incomplete`;
