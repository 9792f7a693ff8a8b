import type { Reporter } from '../model/reporter.ts';
import type { Severity } from '../model/severity.ts';
import { columnResults, namespaced } from './column-results.ts';
import { escapeJson } from './escape.ts';
import { pathText, placeOf, spotOf } from './place.ts';

/** The five words of GitLab. */
const SEVERITY: Readonly<Record<Severity, 'info' | 'minor' | 'major' | 'critical' | 'blocker'>> = {
  none: 'info',
  low: 'minor',
  medium: 'major',
  high: 'critical',
  critical: 'blocker',
};

const RANK = Object.values(SEVERITY);

/** GitLab code quality: a list of issues, each with a fingerprint of its own, as merge requests show it. */
const reporter: Reporter = {
  id: 'gitlab',
  title: 'GitLab code quality report',
  machine: true,
  render(scans, options) {
    const issues = scans.flatMap((scan, index) => {
      const place = placeOf(scan, index, options);
      const { part } = scan.source;
      const path = pathText(place);
      return columnResults(scan, part === undefined ? path : `${path}#${JSON.stringify(part)}`).map((one) => ({
        description: one.text,
        check_name: namespaced(one.rule),
        fingerprint: one.id,
        severity: SEVERITY[one.severity],
        location: { path, lines: { begin: spotOf(scan, place, one.fields[0]).line } },
      }));
    });
    // Merge requests show the first ones.
    issues.sort((a, b) => RANK.indexOf(b.severity) - RANK.indexOf(a.severity));
    return `${escapeJson(JSON.stringify(issues, null, 2))}\n`;
  },
};

export default reporter;
