import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CadAuditError } from '../model/error.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { RenderOptions } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { visible } from '../report/escape.ts';
import { noticeText } from '../report/notice-text.ts';
import type { ScanOptions } from '../scan.ts';
import { makePaint, noPaint, wantsColour } from './colour.ts';
import { readPins } from './column-pins.ts';
import type { ScanFlags } from './commands/scan.ts';
import { exitCode } from './exit-code.ts';
import { chooseFeeds } from './feed-choice.ts';
import { findInputs, type Input } from './inputs.ts';
import { nameScans } from './name-scans.ts';
import { checkWritable, chooseTargets, type Target, writeWhole } from './output.ts';
import { readPlan, writePlan } from './plan-file.ts';
import { print } from './print.ts';
import { ProgressLine } from './progress.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';

/** `cad-audit scan`: every input, then every report. Resolves to the exit code. */
export async function scanFiles(args: readonly string[], flags: ScanFlags, session: Session): Promise<number> {
  const { host } = session;
  const cwd = host.cwd();
  const { reporters } = await import('../report/index.ts');
  const targets = chooseTargets(flags, reporters, cwd);
  for (const { file } of targets) if (file !== undefined) await checkWritable(file);
  const options = await readOptions(flags, cwd);

  const inputs = await findInputs(args, cwd);
  const complain = (error: unknown, about: string): Promise<void> =>
    print(host.stderr, tell(error, { about, verbose: flags.verbose === true }));
  for (const { label, error } of inputs.failures) await complain(error, label);
  for (const label of inputs.empty)
    await complain(new CadAuditError('empty', 'No data files are in this directory.', DATA_FILES_HINT), label);

  const done: { readonly input: Input; readonly result: ScanResult }[] = [];
  let failures = inputs.failures.length;
  let plan = options.plan;
  for (const input of inputs.found) {
    const planned: { plan?: ScanPlan } = {};
    try {
      const result = await scanOne(input, { ...options, ...(plan === undefined ? {} : { plan }) }, flags, session, planned);
      done.push({ input, result });
      if (flags.plan !== undefined && plan === undefined && planned.plan !== undefined) {
        plan = planned.plan;
        await writePlan(resolve(cwd, flags.plan), plan);
      }
    } catch (error) {
      session.signal.throwIfAborted();
      failures++;
      await complain(error, input.label);
    }
  }

  const scans = nameScans(done);
  const code = exitCode({
    failures,
    scanned: scans.filter(({ source }) => source.rows > 0).length,
    incomplete: inputs.empty.length > 0 || scans.some(isIncomplete),
    severities: scans.flatMap(({ findings }) => findings.map(({ severity }) => severity)),
    failOn: flags.failOn,
    exitZero: flags.exitZero === true,
  });
  if (scans.length > 0) await report(scans, targets, flags, session, code);
  if (!showsNotices(targets, flags)) await print(host.stderr, scans.flatMap(warnings).join(''));
  return code;
}

const DATA_FILES_HINT =
  'Directories are searched for csv, tsv, txt, json, ndjson, jsonl and geojson files, also with .gz. Other files can be named one by one.';

/** Reports for people hold the notices, unless they are quiet or go to a file; programs read them from their format. */
const showsNotices = (targets: readonly Target[], flags: ScanFlags): boolean =>
  targets.some(({ reporter, file }) => reporter.machine || (file === undefined && flags.quiet !== true));

const warnings = ({ source, notices }: ScanResult): readonly string[] =>
  notices
    .filter(({ level }) => level === 'warning')
    .map((notice) => `cad-audit: ${visible(source.name)}: ${noticeText(notice)}\n`);

const isIncomplete = (scan: ScanResult): boolean =>
  scan.source.rows === 0 || scan.source.coverage === 'names' || scan.notices.some(({ incomplete }) => incomplete === true);

/** Everything about a scan that does not depend on the file. */
async function readOptions(flags: ScanFlags, cwd: string): Promise<ScanOptions> {
  const columns = readPins(flags.column ?? []);
  const feeds = await chooseFeeds(flags.feed ?? [], cwd);
  const plan = flags.plan === undefined ? undefined : await readPlan(resolve(cwd, flags.plan));
  if (plan !== undefined && flags.column !== undefined) {
    throw new CadAuditError(
      'usage',
      '--column cannot change a plan that already exists.',
      'Edit the plan file, or delete it to have a new one made.',
    );
  }
  return {
    columns,
    ...(feeds === undefined ? {} : { feeds }),
    ...(plan === undefined ? {} : { plan }),
    ...(flags.inputFormat === undefined ? {} : { format: flags.inputFormat }),
    ...(flags.threads === undefined ? {} : { threads: flags.threads }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.delimiter === undefined ? {} : { delimiter: delimiter(flags.delimiter) }),
  };
}

/** Shells make tabs hard to type. */
function delimiter(text: string): string {
  const char = text === 'tab' || text === '\\t' ? '\t' : text;
  if (Array.from(char).length !== 1) throw new CadAuditError('usage', '--delimiter takes one character, or "tab".');
  return char;
}

async function scanOne(
  input: Input,
  options: ScanOptions,
  flags: ScanFlags,
  { host, signal }: Session,
  planned: { plan?: ScanPlan },
): Promise<ScanResult> {
  const { scan } = await import('../scan.ts');
  const shown = flags.progress && flags.quiet !== true && host.stderr.isTTY === true;
  const line = shown ? new ProgressLine(host.stderr, input.label, () => performance.now()) : undefined;
  try {
    return await scan(input.path === '-' ? { stream: host.stdin, name: '<stdin>' } : input.path, {
      ...options,
      signal,
      onPlan: (plan) => {
        planned.plan = plan;
      },
      onProgress: (progress) => line?.update(progress),
    });
  } finally {
    line?.erase();
  }
}

async function report(
  scans: readonly ScanResult[],
  targets: readonly Target[],
  flags: ScanFlags,
  { host, signal }: Session,
  code: number,
): Promise<void> {
  const paint = await makePaint(wantsColour(flags.color, host));
  const common: Omit<RenderOptions, 'width' | 'paint'> = {
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    failOn: flags.failOn,
    exitCode: code,
  };
  for (const { reporter, file } of targets) {
    signal.throwIfAborted();
    if (file === undefined) {
      await print(host.stdout, reporter.render(scans, { ...common, width: host.stdout.columns ?? 80, paint }));
    } else {
      // A file is not a terminal; colour only where it was asked for by name.
      const text = reporter.render(scans, { ...common, width: 80, paint: flags.color === true ? paint : noPaint });
      await writeWhole(file, text);
    }
  }
}
