import { endSentence } from '../model/end-sentence.ts';
import type { Finding } from '../model/finding.ts';
import { nameList, visible } from './escape.ts';
import { count, percentOf, share } from './numbers.ts';
import { sentence } from './sentence.ts';
import { boundWords, holds } from './words.ts';

/** Findings that are told together: one place, one severity, several classes. Most groups hold one finding. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Groups findings of the same kind, severity and columns that differ by class only, in the order of their first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  findings.forEach((finding, index) => {
    const key = togetherWith(finding) ?? String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  });
  return [...groups.values()];
}

function togetherWith(finding: Finding): string | undefined {
  const place = JSON.stringify([finding.kind, finding.severity, finding.fields]);
  if (finding.kind === 'field-contains') return place;
  if (finding.kind === 'feed-uninvited') return place + finding.args.feed;
  return undefined;
}

/** What a group says, as one sentence. */
export function groupSentence(group: FindingGroup): string {
  const [first] = group;
  if (group.length === 1) return sentence(first);
  const where = nameList(first.fields);
  if (first.kind === 'field-contains') {
    return `${where}: ${first.args.inText ? 'the free text holds' : 'among other values stand'} ${classesOf(group, 'cell')}.`;
  }
  if (first.kind === 'feed-uninvited') {
    return endSentence(
      `${visible(first.args.recipient)}: this feed would carry, without asking for them, ${classesOf(group, 'row')}, in ${where}`,
    );
  }
  return group.map(sentence).join(' ');
}

/** `phone numbers in 464 of 4,996 cells (9.3%), licence plates in 226 (4.5%)`. */
function classesOf(group: FindingGroup, unit: 'cell' | 'row'): string {
  return group
    .map((finding, index) => {
      if (finding.kind !== 'field-contains' && finding.kind !== 'feed-uninvited') return '';
      const many =
        index === 0
          ? share(finding.count, finding.of, unit)
          : `${count(finding.count)} (${percentOf(finding.count / finding.of)})`;
      const words =
        finding.kind === 'feed-uninvited' ? holds(finding.args.class, finding.args.subject) : holds(finding.args.class);
      const bound = finding.kind === 'feed-uninvited' ? boundWords(finding.args.bound) : '';
      return `${words} in ${bound}${many}`;
    })
    .join(', ');
}

/** The rules behind a group, each once. */
export const rulesOf = (group: FindingGroup): string => [...new Set(group.map(({ rule }) => visible(rule)))].join(', ');
