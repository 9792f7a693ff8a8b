import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { sentence } from '../sentence.ts';
import { type Change, DIRECTIONS } from './change.ts';
import { columnChanges } from './column-changes.ts';
import { placeChanges } from './place-changes.ts';

/** What a new release adds, sharpens, blunts or drops against an old one, what matters most first. */
export function compareResults(before: ScanResult, after: ScanResult): readonly Change[] {
  const changes = [...columnChanges(before, after), ...placeChanges(before, after)];
  const told = new Set(changes.flatMap(({ columns }) => columns));
  return [...changes, ...findingChanges(before, after, told)].toSorted(
    (a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction),
  );
}

/** Findings that the columns and places above do not already explain. */
function findingChanges(before: ScanResult, after: ScanResult, told: ReadonlySet<string>): readonly Change[] {
  // Findings of one fingerprint stand for each other: the worst of them counts.
  const old = new Map(before.findings.toSorted((a, b) => rank(a) - rank(b)).map((finding) => [finding.fingerprint, finding]));
  const now = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const explained = ({ fields }: Finding): boolean => fields.length > 0 && fields.every((field) => told.has(field));
  const sharper = after.findings.flatMap((finding): readonly Change[] => {
    const was = old.get(finding.fingerprint);
    if (was === undefined && !explained(finding)) return [change(finding, 'sharper', `New: ${sentence(finding)}`)];
    if (was !== undefined && rank(finding) > rank(was))
      return [change(finding, 'sharper', `Now ${finding.severity}, was ${was.severity}: ${sentence(finding)}`)];
    return [];
  });
  const gone = before.findings.filter((finding) => !now.has(finding.fingerprint) && !explained(finding));
  return [...sharper, ...gone.map((finding) => change(finding, 'blunter', `No longer: ${sentence(finding)}`))];
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

const change = (finding: Finding, direction: Change['direction'], text: string): Change => ({
  kind: 'finding',
  direction,
  columns: finding.fields,
  text,
});
