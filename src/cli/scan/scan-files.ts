import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { noticeText } from '../../report/notice-text.ts';
import { sourceLabel } from '../../report/source-label.ts';
import { failOnOf } from '../../report/threshold.ts';
import type { ScannedPart, ScanOptions } from '../../scan.ts';
import type { BaselineChange, OpenBaseline } from '../baseline/baseline-file.ts';
import type { FoundConfig } from '../config/found-config.ts';
import { type FileSettings, type FlagSettings, settingsFor } from '../config/settings.ts';
import { chooseFeeds } from '../files/feed-choice.ts';
import { checkWritable, type Target } from '../files/output.ts';
import { exportInput } from '../files/own-file.ts';
import { readRulePack } from '../files/rule-pack-file.ts';
import { checkApart } from '../guard/overwritten.ts';
import { runFiles, type UsedFile } from '../guard/used-files.ts';
import { chooseReports } from '../report/choose-reports.ts';
import { makeContext } from '../report/report-context.ts';
import { writeReports } from '../report/write-reports.ts';
import { exitCode } from '../terminal/exit-code.ts';
import { print } from '../terminal/print.ts';
import { ProgressLine } from '../terminal/progress.ts';
import type { Session } from '../terminal/session.ts';
import { tell } from '../terminal/tell.ts';
import { acceptFindings, baselineName, type Judged } from './accept.ts';
import { flagSettings } from './flag-settings.ts';
import {
  allExcluded,
  closedFolder,
  emptySheet,
  type Input,
  noConfiguredFiles,
  noDataFiles,
  type ScanInputs,
  scanInputs,
} from './inputs.ts';
import { chosenGates, failing, isIncomplete, openBaseline, openConfig, today } from './judging.ts';
import { nameScans } from './name-scans.ts';
import { quasiChoice } from './quasi-choice.ts';
import { openPlan, type RunPlan } from './run-plan.ts';
import type { ScanFlags } from './scan-flags.ts';
import { checkShowable, showValues } from './show-values.ts';

/** `cad-audit scan`: every input, then every report. Resolves to the exit code. */
export async function scanFiles(args: readonly string[], flags: ScanFlags, session: Session): Promise<number> {
  const { host } = session;
  const cwd = host.cwd();
  const targets = await chooseReports(flags, cwd);
  for (const { file } of targets) if (file !== undefined) await checkWritable(file);
  if (flags.showValues === true) checkShowable(targets, host);
  const found = await openConfig(flags, cwd);
  const settings = flagSettings(flags);
  const baseline = await openBaseline(flags, found, cwd);
  const inputs = await scanInputs(args, found, cwd);
  await checkApart([
    ...runFiles(flags, { found, baseline }, cwd),
    ...inputs.found.map(({ path }): UsedFile => ({ file: path, use: 'read' })),
  ]);

  const { judged, failures, blank } = await scanAll(inputs, { flags, settings, found, session, named: args.length > 0 });
  const accepting = { baseline, ignores: found?.config.ignores ?? [], folder: found?.folder ?? cwd, today: today() };
  const updated = flags.updateBaseline === true && baseline !== undefined ? await update(baseline, judged, failures) : undefined;
  const scans = nameScans(
    acceptFindings(judged, { ...accepting, baseline: updated?.baseline ?? baseline }).map((result, index) => ({
      input: judged[index]?.input ?? STDIN,
      result,
    })),
  );

  const failOn = settings.failOn ?? found?.config.failOn ?? 'high';
  const ownFailOn = new Map(scans.map((scan, index) => [scan, judged[index]?.settings.failOn ?? failOn]));
  const code = exitCode({
    failures,
    scanned: scans.filter(({ source }) => source.rows > 0).length,
    incomplete: blank > 0 || inputs.empty.length > 0 || inputs.closed.length > 0 || scans.some(isIncomplete),
    severities: scans.flatMap((scan) => failing(scan, failOnOf(scan, { failOn, ownFailOn }))),
    // What does not reach the threshold of its own file has been left out above.
    failOn: 'low',
    exitZero: flags.exitZero === true,
  });
  // Whoever asked for a document gets one, also where there was nothing to scan.
  if (scans.length > 0 || failures === 0) {
    const located = scans.map((result, index) => ({ result, path: judged[index]?.path ?? '-' }));
    await writeReports(scans, targets, flags, session, { code, failOn, ownFailOn }, await makeContext(located, host));
    if (flags.showValues === true) {
      const shown = located.map((one, index) => ({ ...one, input: judged[index]?.settings.input ?? {} }));
      await showValues(shown, host);
    }
  }
  if (!targets.some(({ reporter }) => reporter.machine)) await print(host.stderr, inputs.own.map(leftOut).join(''));
  if (!showsNotices(targets, flags)) await print(host.stderr, scans.flatMap(warnings).join(''));
  if (updated !== undefined) {
    const known = found?.config.baseline !== undefined;
    await print(host.stderr, changeText(updated.change) + (known ? '' : UNNAMED));
  }
  return code;
}

const STDIN: Input = { path: '-', label: '<stdin>' };

/** Reports for people hold the notices, unless they are quiet or go to a file; programs read them from their format. */
const showsNotices = (targets: readonly Target[], flags: ScanFlags): boolean =>
  targets.some(({ reporter, file }) => reporter.machine || (file === undefined && flags.quiet !== true));

const leftOut = ({ label, what }: ScanInputs['own'][number]): string =>
  `cad-audit: ${visible(label, 120)}: left out, because it is ${what} of cad-audit.\n`;

const warnings = ({ source, notices }: ScanResult): readonly string[] =>
  notices
    .filter(({ level }) => level === 'warning')
    .map((notice) => `cad-audit: ${sourceLabel(source)}: ${noticeText(notice)}\n`);

interface Work {
  readonly flags: ScanFlags;
  readonly settings: FlagSettings;
  readonly found: FoundConfig | undefined;
  readonly session: Session;
  /** Inputs were named on the command line; else they are the configuration's. */
  readonly named: boolean;
}

interface Scanned extends Judged {
  readonly input: Input;
}

/** Every input; what fails is told at once and does not stop the others. */
async function scanAll(
  inputs: ScanInputs,
  work: Work,
): Promise<{ readonly judged: readonly Scanned[]; readonly failures: number; readonly blank: number }> {
  const { flags, found, session } = work;
  const { host } = session;
  const complain = (error: unknown, about: string): Promise<void> =>
    print(host.stderr, tell(error, { about, verbose: flags.verbose === true }));
  for (const { label, error } of inputs.failures) await complain(error, label);
  for (const { label } of inputs.closed) await complain(closedFolder(), label);
  for (const label of inputs.empty) await complain(work.named ? noDataFiles() : noConfiguredFiles(), label);
  if (inputs.allExcluded) await print(host.stderr, tell(allExcluded()));

  const plans = await openPlan(flags, host.cwd());
  const pack = flags.rules === undefined ? undefined : await readRulePack(flags.rules, host.cwd());
  const judged: Scanned[] = [];
  let failures = inputs.failures.length;
  let blank = 0;
  for (const input of inputs.found) {
    try {
      const settings = settingsFor(input.path, found, work.settings);
      const options = {
        ...(await scanOptions(settings, flags, found, host.cwd())),
        ...(pack === undefined ? {} : { rules: pack }),
      };
      let parts = 0;
      for await (const { part, result, error } of scanParts(input, options, plans, work)) {
        parts++;
        if (result === undefined) {
          failures++;
          await complain(error, sourceLabel({ name: input.label, part }));
          continue;
        }
        judged.push({ input, result, path: input.path, settings });
        await plans.save();
      }
      if (parts > 0) continue;
      blank++;
      await complain(emptySheet(), input.label);
    } catch (error) {
      session.signal.throwIfAborted();
      failures++;
      await complain(error, input.label);
    }
  }
  return { judged, failures, blank };
}

async function scanOptions(
  settings: FileSettings,
  flags: ScanFlags,
  found: FoundConfig | undefined,
  cwd: string,
): Promise<ScanOptions> {
  // Feed files of a configuration lie beside it, those of a flag where the program was called.
  const folder = flags.feed === undefined ? (found?.folder ?? cwd) : cwd;
  const feeds =
    settings.feeds === undefined ? undefined : await chooseFeeds(settings.feeds.length === 0 ? ['none'] : settings.feeds, folder);
  return {
    ...settings.input,
    ...quasiChoice(flags),
    ...(flags.crs === undefined ? {} : { crs: flags.crs }),
    ...(flags.state === undefined ? {} : { state: flags.state }),
    ...(flags.addressPoints === undefined ? {} : { addressPoints: resolve(cwd, flags.addressPoints) }),
    gates: chosenGates(flags),
    columns: settings.columns,
    ...(feeds === undefined ? {} : { feeds }),
    ...(flags.threads === undefined ? {} : { threads: flags.threads }),
  };
}

async function* scanParts(
  input: Input,
  options: ScanOptions,
  plans: RunPlan,
  { flags, session: { host, signal } }: Work,
): AsyncGenerator<ScannedPart> {
  const { scanTables } = await import('../../scan.ts');
  const shown = flags.progress && flags.quiet !== true && host.stderr.isTTY === true;
  const line = shown ? new ProgressLine(host.stderr, input.label, () => performance.now()) : undefined;
  try {
    yield* scanTables(input.path === '-' ? exportInput(host) : input.path, {
      ...options,
      ...(plans.plan === undefined ? {} : { plan: plans.plan }),
      signal,
      onPlan: (plan) => {
        plans.made = plan;
      },
      onProgress: (progress) => line?.update(progress),
    });
  } finally {
    line?.erase();
  }
}

/** Writes the baseline unless an input failed: a run that saw only a part must not decide what is accepted. */
async function update(
  baseline: OpenBaseline,
  judged: readonly Judged[],
  failures: number,
): Promise<{ readonly baseline: OpenBaseline; readonly change: BaselineChange } | undefined> {
  if (failures > 0 || judged.length === 0) return undefined;
  const { readBaseline, writeBaseline } = await import('../baseline/baseline-file.ts');
  const change = await writeBaseline(
    baseline,
    judged.map((one) => ({ file: baselineName(one, baseline), findings: one.result.findings })),
  );
  return { baseline: await readBaseline(baseline.file, baseline.file, false), change };
}

/** A baseline that only this call knows of holds nothing back tomorrow. */
const UNNAMED = '  Later scans use it with --baseline, or where the configuration names it as "baseline".\n';

const changeText = ({ added, removed, changed }: BaselineChange): string =>
  `cad-audit: baseline: ${added} added, ${removed} removed, ${changed} changed.\n`;
