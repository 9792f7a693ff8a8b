import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { sentence } from '../sentence.ts';
import type { Change } from './change.ts';
import { sameFindings } from './same-finding.ts';
import { shareChange } from './share-change.ts';

/** Findings that came, went, got worse or concern far more rows or far fewer. `told`: columns whose coming and going is told elsewhere. */
export function findingChanges(before: ScanResult, after: ScanResult, told: ReadonlySet<string>): readonly Change[] {
  const [old, now] = [worstOfEach(before), worstOfEach(after)];
  const same = sameFindings(old, now);
  const explained = ({ fields }: Finding): boolean => fields.length > 0 && fields.every((field) => told.has(field));
  const come = now.flatMap((finding): readonly Change[] => {
    const was = same.get(finding);
    if (was === undefined) return explained(finding) ? [] : [change(finding, 'sharper', `New: ${sentence(finding)}`)];
    if (rank(finding) > rank(was))
      return [change(finding, 'sharper', `Now ${finding.severity}, was ${was.severity}: ${sentence(finding)}`)];
    const grown = shareChange(was, finding);
    return grown === undefined ? [] : [change(finding, grown.direction, grown.text)];
  });
  const kept = new Set(same.values());
  const gone = old.filter((finding) => !kept.has(finding) && !explained(finding));
  return [...come, ...gone.map((finding) => change(finding, 'blunter', `No longer: ${sentence(finding)}`))];
}

/** Findings of one fingerprint stand for each other: the worst of them counts, then the one of most rows. */
function worstOfEach({ findings }: ScanResult): readonly Finding[] {
  const worst = new Map(findings.toSorted(worseLast).map((finding) => [finding.fingerprint, finding]));
  return findings.filter((finding) => worst.get(finding.fingerprint) === finding);
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
const part = ({ count, of }: Finding): number => (of === 0 ? 0 : count / of);
const worseLast = (a: Finding, b: Finding): number => rank(a) - rank(b) || part(a) - part(b);

const change = (finding: Finding, direction: Change['direction'], text: string): Change => ({
  kind: 'finding',
  direction,
  columns: finding.fields,
  text,
});
