import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { failOnOf } from '../../report/threshold.ts';
import { pathWithin } from '../config/path-within.ts';
import { settingsFor } from '../config/settings.ts';
import { chooseFeeds } from '../files/feed-choice.ts';
import { checkWritable } from '../files/output.ts';
import { isProfile, readJson, savedScans } from '../files/saved-result.ts';
import { checkApart } from '../guard/overwritten.ts';
import { runFiles, type UsedFile } from '../guard/used-files.ts';
import { LARGEST_PROFILE } from '../profile/saved-profile.ts';
import { chooseReports } from '../report/choose-reports.ts';
import { makeContext } from '../report/report-context.ts';
import { writeReports } from '../report/write-reports.ts';
import { acceptFindings } from '../scan/accept.ts';
import { flagSettings } from '../scan/flag-settings.ts';
import { chosenGates, failing, isIncomplete, openBaseline, openConfig, today } from '../scan/judging.ts';
import type { JudgeFlags } from '../scan/scan-flags.ts';
import { exitCode } from '../terminal/exit-code.ts';
import type { Session } from '../terminal/session.ts';

/** `cad-audit report`: saved results, or a profile, in another format or under another policy, without the data. Resolves to the exit code. */
export async function showReport(file: string, flags: JudgeFlags, session: Session): Promise<number> {
  const { host } = session;
  const cwd = host.cwd();
  const targets = await chooseReports(flags, cwd);
  for (const { file: target } of targets) if (target !== undefined) await checkWritable(target);
  const found = await openConfig(flags, cwd);
  const settings = flagSettings(flags);
  const baseline = await openBaseline(flags, found, cwd);
  const saved = await readReportable(file, flags, cwd);
  const judged = saved.map((result) => {
    const path = resolve(cwd, result.source.name);
    // Acceptances belong to a run, not to a file.
    const findings = result.findings.map(({ accepted: _, ...finding }) => finding as Finding);
    return { result: { ...result, findings }, path, settings: settingsFor(path, found, settings) };
  });
  const scans = acceptFindings(judged, {
    baseline,
    ignores: found?.config.ignores ?? [],
    folder: found?.folder ?? cwd,
    today: today(),
  });
  const failOn = settings.failOn ?? found?.config.failOn ?? 'high';
  const ownFailOn = new Map(scans.map((scan, index) => [scan, judged[index]?.settings.failOn ?? failOn]));
  const code = exitCode({
    failures: 0,
    scanned: scans.filter(({ source }) => source.rows > 0).length,
    incomplete: scans.some(isIncomplete),
    severities: scans.flatMap((scan) => failing(scan, failOnOf(scan, { failOn, ownFailOn }))),
    failOn: 'low',
    exitZero: flags.exitZero === true,
  });
  // Only a file inside the folder can be the one that was scanned; anything else is told by its name.
  const located = scans.map((result, index) => ({
    result,
    path: pathWithin(cwd, judged[index]?.path ?? '') === undefined ? '-' : (judged[index]?.path ?? '-'),
  }));
  const exports = located.filter(({ path }) => path !== '-').map(({ path }): UsedFile => ({ file: path, use: 'read' }));
  await checkApart([...runFiles(flags, { found, baseline }, cwd), ...exports]);
  await writeReports(scans, targets, flags, session, { code, failOn, ownFailOn }, await makeContext(located, host));
  return code;
}

/** Saved results; or a profile, which any feed can be judged from. The file is read once, so it may be a pipe. */
async function readReportable(file: string, flags: JudgeFlags, cwd: string): Promise<readonly ScanResult[]> {
  const value = await readJson(resolve(cwd, file), file, LARGEST_PROFILE);
  const gates = chosenGates(flags);
  if (!isProfile(value)) {
    if (Object.keys(gates).length > 0) {
      throw new CadAuditError(
        'usage',
        '--max-precision and --min-k need the counts, which a saved result does not hold.',
        'Give them to cad-audit scan, or save a profile (cad-audit profile).',
      );
    }
    return savedScans(value, file).map((scan) => chooseSavedFeeds(scan, flags.feed));
  }
  const { assessProfile, readProfile } = await import('../../profiles.ts');
  const chosen = await chooseFeeds(flags.feed ?? [], cwd);
  return [await assessProfile(readProfile(value), { gates, ...(chosen === undefined ? {} : { feeds: chosen }) })];
}

/**
 * The feeds asked for, of those that the result holds. Another feed cannot be judged from a result: which rows would pass is
 * no longer in it.
 * @throws {CadAuditError} `unknown-feed`
 */
function chooseSavedFeeds(scan: ScanResult, wanted: readonly string[] | undefined): ScanResult {
  if (wanted === undefined) return scan;
  const ids = new Set(wanted.filter((id) => id !== 'none'));
  for (const id of ids) {
    if (scan.feeds.some((feed) => feed.id === id)) continue;
    const held = scan.feeds.map((feed) => visible(feed.id)).join(', ');
    throw new CadAuditError(
      'unknown-feed',
      `The saved result does not hold the feed "${visible(id)}".`,
      `It holds ${held === '' ? 'none' : held}. Another feed needs the file itself: cad-audit scan FILE --feed ID.`,
    );
  }
  const concerns = (finding: Finding): boolean =>
    (finding.kind !== 'feed-uninvited' && finding.kind !== 'feed-finer-than-shown') || ids.has(finding.args.feed);
  return { ...scan, feeds: scan.feeds.filter(({ id }) => ids.has(id)), findings: scan.findings.filter(concerns) };
}
