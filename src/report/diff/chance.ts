import type { Finding, FindingKind } from '../../model/finding.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import type { ScanResult } from '../../model/result.ts';

/** Chance is held to explain nothing that it makes less often than this, as in {@link shareChange}: one in some thousands of pairs of equal releases. */
const RARE = 1 / 4300;

/**
 * Is something that one release holds in `count` of `of` rows or cells, and the other in none of `none`, no more than chance makes
 * where both hold it equally often? Then `count` rows drawn out of all `of + none` without putting one back are all of the first:
 * the hypergeometric probability C(of, count) / C(of + none, count), the one-sided test of Fisher.
 */
export function mayBeChance(count: number, of: number, none: number): boolean {
  if (none <= 0) return false;
  let probability = 1;
  for (let drawn = 0; drawn < count && probability > RARE; drawn++) probability *= Math.max(0, of - drawn) / (of + none - drawn);
  return probability > RARE;
}

/** What is said of it, behind the sentence. */
export const SO_FEW = 'So few that chance may explain it.';

/**
 * Kinds that rows or cells make one by one, so that a release may be without any by chance. Not among them: what a column is, what
 * the points of a whole column tell, what somebody hid or typed above the table.
 */
const ROW_BY_ROW: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'field-contains',
  'exact-remainder',
  'coordinates-swapped',
  'sensitive-at-building',
  'text-repeats-row',
  'feed-uninvited',
  'feed-finer-than-shown',
]);

/** May it be chance that a finding of `one` is none of `other`? Never where `other` had no such column or was not asked for the feed. */
export function isChanceFinding(finding: Finding, one: ScanResult, other: ScanResult): boolean {
  if (!ROW_BY_ROW.has(finding.kind)) return false;
  const { args } = finding;
  if ('feed' in args && !other.feeds.some(({ id }) => id === args.feed)) return false;
  const columns = finding.fields.map((name) =>
    other.fields.find((field) => normaliseColumn(field.name) === normaliseColumn(name)),
  );
  if (columns.includes(undefined) || one.source.rows === 0) return false;
  const none = finding.kind === 'field-contains' ? (columns[0]?.filled ?? 0) : (finding.of / one.source.rows) * other.source.rows;
  return mayBeChance(finding.count, finding.of, none);
}
