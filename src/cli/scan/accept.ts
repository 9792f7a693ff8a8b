import type { Acceptance, Finding } from '../../model/finding.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import type { Notice } from '../../model/notice.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { plural } from '../../report/numbers.ts';
import type { ConfigIgnore } from '../../schema/config.ts';
import type { OpenBaseline } from '../baseline/baseline-file.ts';
import { covers, entryOf, keyOf } from '../baseline/entry.ts';
import { matchesPath } from '../config/glob.ts';
import { pathWithin } from '../config/path-within.ts';
import type { FileSettings } from '../config/settings.ts';

/** A scanned file with everything that decides which of its findings count. */
export interface Judged {
  readonly result: ScanResult;
  /** Absolute, or `-`. */
  readonly path: string;
  readonly settings: FileSettings;
}

interface Accepting {
  readonly baseline: OpenBaseline | undefined;
  readonly ignores: readonly ConfigIgnore[];
  /** Folder of the configuration, to which the ignores' files are relative. */
  readonly folder: string;
  /** ISO date. */
  readonly today: string;
}

/** How a baseline calls the table of a result: its path, and the part of it. */
export function baselineName({ result, path }: Pick<Judged, 'result' | 'path'>, { folder }: OpenBaseline): string {
  const file = pathWithin(folder, path) ?? result.source.name;
  const { part } = result.source;
  return part === undefined
    ? file
    : `${file}#${[part.member, part.sheet, part.table].filter((one) => one !== undefined).join('#')}`;
}

/**
 * Marks the findings that do not count, and tells what of the baseline and of the ignores is no longer needed. Findings stay
 * in the result: a report that left them out would call a file clean that is not.
 */
export function acceptFindings(judged: readonly Judged[], accepting: Accepting): readonly ScanResult[] {
  const { ignores, today } = accepting;
  const used = new Set<ConfigIgnore>();
  const scans = judged.map((one) => {
    const ignore = (finding: Finding): boolean => {
      const found = ignores.filter((entry) => fits(entry, finding, one.path, accepting));
      for (const entry of found) used.add(entry);
      return found.some(({ until }) => until === undefined || until >= today);
    };
    const findings = one.result.findings.map((finding): Finding => {
      const accepted = acceptance(finding, one, accepting, ignore(finding));
      return accepted === undefined ? finding : { ...finding, accepted };
    });
    return { ...one.result, findings, notices: [...one.result.notices, ...staleNotices(one, accepting)] };
  });
  const [first, ...rest] = scans;
  if (first === undefined) return scans;
  return [{ ...first, notices: [...first.notices, ...ignoreNotices(judged, used, accepting)] }, ...rest];
}

function acceptance(finding: Finding, one: Judged, { baseline }: Accepting, ignored: boolean): Acceptance | undefined {
  const { onlyRules, skipRules, minConfidence } = one.settings;
  if (onlyRules?.includes(finding.rule) === false || skipRules.includes(finding.rule) || finding.confidence < minConfidence)
    return 'not-asked';
  if (ignored) return 'ignored';
  if (baseline === undefined) return undefined;
  const name = baselineName(one, baseline);
  const entry = baseline.entries.get(keyOf(entryOf(finding, name)));
  return entry !== undefined && covers(entry, finding, name) ? 'baseline' : undefined;
}

/** With a column and no rule, only findings about that column alone: a place beside others is more than one column's matter. */
function fits({ rule, column, file }: ConfigIgnore, finding: Finding, path: string, { folder }: Accepting): boolean {
  if (rule !== undefined && rule !== finding.rule) return false;
  if (column !== undefined) {
    const columns = finding.fields.map(normaliseColumn);
    if (!columns.includes(normaliseColumn(column)) || (rule === undefined && new Set(columns).size > 1)) return false;
  }
  return file === undefined || isFile(file, path, folder);
}

function isFile(pattern: string, path: string, folder: string): boolean {
  const inside = pathWithin(folder, path);
  return inside !== undefined && matchesPath(inside, pattern);
}

function staleNotices(one: Judged, { baseline }: Accepting): readonly Notice[] {
  if (baseline === undefined) return [];
  const name = baselineName(one, baseline);
  const present = new Set(one.result.findings.map((finding) => keyOf(entryOf(finding, name))));
  const stale = [...baseline.entries].filter(([key, { file }]) => file === name && !present.has(key)).length;
  if (stale === 0) return [];
  const text = `${plural(stale, 'entry', 'entries')} of the baseline ${stale === 1 ? 'is' : 'are'} no longer found here; --update-baseline removes ${stale === 1 ? 'it' : 'them'}.`;
  return [{ code: 'baseline-stale', level: 'info', text, count: stale }];
}

/** An entry for files of another run is not missed in this one. */
function ignoreNotices(
  judged: readonly Judged[],
  used: ReadonlySet<ConfigIgnore>,
  { ignores, folder, today }: Accepting,
): readonly Notice[] {
  return ignores.flatMap((entry, index): readonly Notice[] => {
    const about = `ignores[${index}] of the configuration (${visible([entry.rule, entry.column, entry.file].filter((one) => one !== undefined).join(', '), 80)})`;
    if (entry.until !== undefined && entry.until < today)
      return [{ code: 'ignore-expired', level: 'warning', text: `${about} ended on ${visible(entry.until, 10)}.` }];
    const due = entry.file === undefined || judged.some(({ path }) => isFile(entry.file ?? '', path, folder));
    return used.has(entry) || !due
      ? []
      : [{ code: 'ignore-unused', level: 'warning', text: `${about} matches no finding; remove it, or mend it.` }];
  });
}
