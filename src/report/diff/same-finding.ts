import type { Finding } from '../../model/finding.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';

/**
 * Findings of a new release and those of the old one that say the same: of one fingerprint, else of one topic with a column in
 * common. Each has at most one counterpart.
 * @returns old findings by new ones
 */
export function sameFindings(before: readonly Finding[], after: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const left = new Set(before);
  const pairs = new Map<Finding, Finding>();
  for (const isSame of [sameFingerprint, sameTopic])
    for (const now of after) {
      const was = pairs.has(now) ? undefined : [...left].find((one) => isSame(one, now));
      if (was === undefined) continue;
      pairs.set(now, was);
      left.delete(was);
    }
  return pairs;
}

const sameFingerprint = (was: Finding, now: Finding): boolean => was.fingerprint === now.fingerprint;

function sameTopic(was: Finding, now: Finding): boolean {
  const about = topic(now);
  const columns = new Set(was.fields.map(normaliseColumn));
  return about !== undefined && about === topic(was) && now.fields.some((field) => columns.has(normaliseColumn(field)));
}

/**
 * What a finding about a feed says, apart from its columns: they are all that carry the same thing, and one more or less makes it
 * no other finding. The columns themselves are compared where they are described.
 */
function topic(finding: Finding): string | undefined {
  if (finding.kind === 'feed-finer-than-shown') return JSON.stringify([finding.rule, finding.kind, finding.args.feed]);
  if (finding.kind !== 'feed-uninvited') return undefined;
  const { feed, class: cls, subject = null } = finding.args;
  return JSON.stringify([finding.rule, finding.kind, feed, cls, subject]);
}
