import { type Finding, isEstimated } from '../model/finding.ts';
import type { Reporter } from '../model/reporter.ts';
import type { ScanResult } from '../model/result.ts';
import { actionOf, actionWords } from './advice.ts';
import { nameList, visible, wholeName } from './escape.ts';
import { csvCell } from './escape-markup.ts';
import { countTold, shareTold } from './numbers.ts';
import { sentence } from './sentence.ts';
import { sourceLabel } from './source-label.ts';

/** Column of the file → what stands in it. */
const COLUMNS: Readonly<Record<string, (scan: ScanResult, finding: Finding) => string | number>> = {
  file: ({ source }) => sourceLabel(source),
  severity: (_, { severity }) => severity,
  rule: (_, { rule }) => visible(rule),
  kind: (_, { kind }) => kind,
  columns: (_, { fields }) => fields.map(wholeName).join('; '),
  count: (_, finding) => (isEstimated(finding) ? countTold(finding.count, finding.of) : finding.count),
  of: (_, finding) => finding.of,
  share: (_, finding) => (finding.of === 0 ? '' : shareTold(finding.count / finding.of, isEstimated(finding) ? 2 : 4)),
  confidence: (_, { confidence }) => Number(confidence.toFixed(2)),
  first_record: (_, { first }) => first?.record ?? '',
  first_line: (_, { first }) => (first === undefined || first.line === 0 ? '' : first.line),
  looks_like: (_, { evidence }) => evidence.slice(0, 3).join(' | '),
  finding: (_, finding) => sentence(finding),
  advice: (_, finding) => {
    const action = actionOf(finding);
    return action === undefined ? '' : actionWords(action, nameList(finding.fields, 5));
  },
  accepted: (_, { accepted }) => accepted ?? '',
  fingerprint: (_, finding) => finding.fingerprint,
  estimated: (_, finding) => (isEstimated(finding) ? 'yes' : ''),
};

/** The findings as a table for a spreadsheet: UTF-8, commas, formulas neutralised. */
const reporter: Reporter = {
  id: 'csv',
  title: 'findings as a table for a spreadsheet',
  machine: true,
  render(scans) {
    const rows = scans.flatMap((scan) =>
      scan.findings.map((finding) =>
        Object.values(COLUMNS)
          .map((cell) => csvCell(cell(scan, finding)))
          .join(','),
      ),
    );
    return `${[Object.keys(COLUMNS).join(','), ...rows].join('\n')}\n`;
  },
};

export default reporter;
