import type { RenderOptions } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { atLeast, type Severity } from '../model/severity.ts';

type Thresholds = Pick<RenderOptions, 'failOn' | 'ownFailOn'>;

/** The severity from which findings of this result make the run fail. */
export const failOnOf = (scan: ScanResult, { failOn, ownFailOn }: Thresholds): Severity => ownFailOn?.get(scan) ?? failOn;

/** Does a finding of this severity in this result make the run fail? */
export function breaks(severity: Severity, scan: ScanResult, options: Thresholds): boolean {
  const failOn = failOnOf(scan, options);
  return failOn !== 'none' && atLeast(severity, failOn);
}

/** The thresholds of several results, each once: `high`; `high, critical`. */
export const failOnOfAll = (scans: readonly ScanResult[], options: Thresholds): string =>
  [...new Set(scans.map((scan) => failOnOf(scan, options)))].join(', ') || options.failOn;

/** Findings of this result that make the run fail, and from which severity on. */
export function reaching(scan: ScanResult, options: Thresholds): { readonly failOn: Severity; readonly findings: number } {
  const findings = scan.findings.filter(({ severity, accepted }) => accepted === undefined && breaks(severity, scan, options));
  return { failOn: failOnOf(scan, options), findings: findings.length };
}
