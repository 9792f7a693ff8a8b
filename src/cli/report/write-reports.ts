import { appendFile } from 'node:fs/promises';
import { CadAuditError } from '../../model/error.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Severity } from '../../model/severity.ts';
import { type Target, writeWhole } from '../files/output.ts';
import { makePaint, noPaint, wantsColour } from '../terminal/colour.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { columnsOf } from '../terminal/width.ts';

/** How reports are shown. */
export interface ReportFlags {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** How a run ended, as reports tell it. */
export interface Ending {
  readonly code: number;
  readonly failOn: Severity;
  /** Thresholds of results whose files have one of their own. */
  readonly ownFailOn: ReadonlyMap<ScanResult, Severity>;
}

/** Every report to its place. */
export async function writeReports(
  scans: readonly ScanResult[],
  targets: readonly Target[],
  flags: ReportFlags,
  { host, signal }: Session,
  { code, failOn, ownFailOn }: Ending,
  context: ReportContext,
): Promise<void> {
  const paint = await makePaint(wantsColour(flags.color, host));
  const common: Omit<RenderOptions, 'width' | 'paint'> = {
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    failOn,
    ownFailOn,
    exitCode: code,
    context,
  };
  for (const { reporter, file } of targets) {
    signal.throwIfAborted();
    if (file === undefined) {
      await print(host.stdout, reporter.render(scans, { ...common, width: columnsOf(host), paint }));
    } else {
      // A file is not a terminal; colour only where it was asked for by name.
      const text = reporter.render(scans, { ...common, width: 80, paint: flags.color === true ? paint : noPaint });
      await writeWhole(file, text);
    }
  }
  const summary = host.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '' && targets.some(({ reporter }) => reporter.id === 'github'))
    await appendSummary(summary, scans, { ...common, width: 80, paint: noPaint });
}

/** GitHub drops a step summary over 1 MiB altogether. */
const LARGEST_SUMMARY = 1_000_000;

async function appendSummary(file: string, scans: readonly ScanResult[], options: RenderOptions): Promise<void> {
  const { default: markdown } = await import('../../report/markdown.ts');
  const whole = markdown.render(scans, options);
  const text = Buffer.byteLength(whole) <= LARGEST_SUMMARY ? whole : 'The summary is too long to be shown here.\n';
  try {
    await appendFile(file, text);
  } catch {
    throw new CadAuditError(
      'unwritable',
      'The step summary could not be written.',
      'Does the path in GITHUB_STEP_SUMMARY exist?',
    );
  }
}
