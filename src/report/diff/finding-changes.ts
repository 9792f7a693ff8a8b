import type { Finding, FindingKind } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { sentence } from '../sentence.ts';
import { isChanceFinding, SO_FEW } from './chance.ts';
import type { Change } from './change.ts';
import { sameFindings } from './same-finding.ts';
import { shareChange } from './share-change.ts';

/** Findings that came, went, got worse or concern far more rows or far fewer. `told`: what is told of columns and places already. */
export function findingChanges(before: ScanResult, after: ScanResult, told: readonly Change[]): readonly Change[] {
  const [old, now] = [worstOfEach(before), worstOfEach(after)];
  const same = sameFindings(old, now);
  const columns = new Set(told.flatMap((change) => change.columns));
  const sure = new Set(told.flatMap((change) => (change.chance === true ? [] : change.columns)));
  // What a column holds is told of the column, chance or not; all else is explained by what is beyond chance alone.
  const explained = ({ kind, fields }: Finding): boolean =>
    fields.length > 0 && fields.every((field) => (OF_COLUMNS.has(kind) ? columns : sure).has(field));
  const come = now.flatMap((finding): readonly Change[] => {
    const was = same.get(finding);
    if (was === undefined) {
      if (explained(finding)) return [];
      return [cameOrWent(finding, 'sharper', 'New', isChanceFinding(finding, after, before))];
    }
    if (rank(finding) > rank(was))
      return [change(finding, 'sharper', `Now ${finding.severity}, was ${was.severity}: ${sentence(finding)}`)];
    const grown = shareChange(was, finding);
    return grown === undefined ? [] : [change(finding, grown.direction, grown.text)];
  });
  const kept = new Set(same.values());
  const gone = old.filter((finding) => !kept.has(finding) && !explained(finding));
  return [
    ...come,
    ...gone.map((finding) => cameOrWent(finding, 'blunter', 'No longer', isChanceFinding(finding, before, after))),
  ];
}

/** Kinds that a change of the column itself tells. */
const OF_COLUMNS: ReadonlySet<FindingKind> = new Set<FindingKind>(['field-is', 'field-contains']);

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

function cameOrWent(finding: Finding, direction: Change['direction'], word: string, chance: boolean): Change {
  const text = `${word}: ${sentence(finding)}`;
  return chance ? { ...change(finding, 'other', `${text} ${SO_FEW}`), chance } : change(finding, direction, text);
}
