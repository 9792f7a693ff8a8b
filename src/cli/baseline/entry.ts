import type { Finding } from '../../model/finding.ts';
import { normaliseColumn } from '../../model/fingerprint.ts';
import { PRECISION_CLASSES, type PrecisionClass } from '../../model/location.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { SHARE_BANDS, type ShareBand } from '../../model/share-band.ts';
import type { BaselineEntry } from '../../schema/baseline.ts';

/** Upper ends of the bands, as shares. */
const BAND_ENDS: Readonly<Record<ShareBand, number>> = {
  none: 0,
  'under-1%': 0.01,
  'under-10%': 0.1,
  'under-50%': 0.5,
  'up-to-100%': 1,
};

/** A share just over the end of its band is not worse yet: otherwise a few rows would bring a finding back and forth. */
const SLACK = 1.25;

const shareOf = ({ count, of }: Finding): number => (of === 0 ? 0 : count / of);

const bandOf = (share: number): ShareBand => SHARE_BANDS.find((band) => share <= BAND_ENDS[band]) ?? 'up-to-100%';

/** A finding as a baseline keeps it. */
export function entryOf(finding: Finding, file: string): BaselineEntry {
  const about = aboutOf(finding);
  const precision = precisionOf(finding);
  return {
    file,
    rule: finding.rule,
    kind: finding.kind,
    columns: [...new Set(finding.fields.map(normaliseColumn))].toSorted(),
    ...(about === undefined ? {} : { about }),
    severity: finding.severity,
    share: bandOf(shareOf(finding)),
    ...(precision === undefined ? {} : { precision }),
  };
}

/** Findings about feeds share rule and columns; what they are about tells them apart. */
function aboutOf(finding: Finding): string | undefined {
  if (finding.kind === 'feed-uninvited') return `${finding.args.feed}/${finding.args.class}`;
  if (finding.kind === 'feed-finer-than-shown') return finding.args.feed;
  return undefined;
}

const precisionOf = (finding: Finding): PrecisionClass | undefined =>
  finding.kind === 'location-precise' || finding.kind === 'masked-beside-exact' || finding.kind === 'blurred-beside-finer'
    ? finding.args.class
    : undefined;

/** What makes two findings the same one. */
export const keyOf = ({ file, rule, kind, columns, about }: BaselineEntry): string =>
  JSON.stringify([file, rule, kind, columns, about ?? '']);

const severityRank = ({ severity }: BaselineEntry): number => SEVERITIES.indexOf(severity);
/** Finest first; unknown counts as coarse. */
const fineness = (precision: PrecisionClass | undefined): number =>
  precision === undefined ? PRECISION_CLASSES.length : PRECISION_CLASSES.indexOf(precision);

/** Does an entry still cover a finding, or has it got worse: more severe, in clearly more rows, or finer? */
export function covers(entry: BaselineEntry, finding: Finding, file: string): boolean {
  const now = entryOf(finding, file);
  return (
    severityRank(now) <= severityRank(entry) &&
    shareOf(finding) <= BAND_ENDS[entry.share] * SLACK &&
    fineness(now.precision) >= fineness(entry.precision)
  );
}

/** Two findings of one key: the entry that covers both. */
export function joined(a: BaselineEntry, b: BaselineEntry): BaselineEntry {
  const worse = severityRank(a) >= severityRank(b) ? a : b;
  const wider = SHARE_BANDS.indexOf(a.share) >= SHARE_BANDS.indexOf(b.share) ? a : b;
  const finer = fineness(a.precision) <= fineness(b.precision) ? a : b;
  return {
    ...a,
    severity: worse.severity,
    share: wider.share,
    ...(finer.precision === undefined ? {} : { precision: finer.precision }),
  };
}
