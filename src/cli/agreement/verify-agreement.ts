import { resolve } from 'node:path';
import { TERMS } from '../../agreement/terms-table.ts';
import { verifyAgreement } from '../../agreement/verify.ts';
import { findFeed } from '../../feed/index.ts';
import type { TermId } from '../../model/agreement-terms.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import { renderJson } from '../../report/compare/json.ts';
import { renderVerification } from '../../report/compare/verification.ts';
import { renderVerificationCsv } from '../../report/compare/verification-csv.ts';
import { renderVerificationHtml } from '../../report/compare/verification-html.ts';
import { renderVerificationMarkdown } from '../../report/compare/verification-markdown.ts';
import { visible } from '../../report/escape.ts';
import { TOOL } from '../../tool.ts';
import { readAgreement } from '../files/agreement-file.ts';
import { type ReportFlags, writeCommandReports } from '../report/command-reports.ts';
import { scanExport } from '../scan/scan-export.ts';
import type { Session } from '../terminal/session.ts';
import { readCompareInputs } from './compare-inputs.ts';
import { tellOddities } from './oddities-of-file.ts';

/** `cad-audit agreement verify`. Resolves to 0, 1 (a claim is broken) or 3 (the scan does not speak for the whole file). */
export async function verifyFile(file: string, data: string, flags: ReportFlags, session: Session): Promise<number> {
  if (isYaml(data) && !isYaml(file)) {
    const hint = 'The agreement comes first: cad-audit agreement verify AGREEMENT EXPORT';
    throw new CadAuditError('usage', `${visible(data, 200)} stands where the export is expected.`, hint);
  }
  const agreement = await readAgreement(resolve(session.host.cwd(), file), file);
  const scan = await oneScan(data, session);
  const result = verifyAgreement(agreement, scan, TOOL, tellOddities(agreement));
  await writeCommandReports(
    [
      { id: 'table', title: 'for people', render: (options) => renderVerification(result, options, titleOf) },
      { id: 'markdown', title: 'Markdown', render: () => renderVerificationMarkdown(result, titleOf) },
      { id: 'html', title: 'one self-contained page', render: () => renderVerificationHtml(result, titleOf) },
      { id: 'csv', title: 'one line for each claim', render: () => renderVerificationCsv(result) },
      { id: 'json', title: 'for programs', render: () => renderJson(result) },
    ],
    flags,
    session,
  );
  if (result.claims.some(({ verdict }) => verdict === 'broken')) return 1;
  return scan.source.coverage === 'names' || scan.notices.some(({ incomplete }) => incomplete === true) ? 3 : 0;
}

const titleOf = (term: TermId): string => TERMS[term].title;

/** No export is called so. */
const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * One saved scan, or the scan of one export, which may come from standard input.
 * @throws {CadAuditError} `usage` where it is something else.
 */
export async function oneScan(data: string, session: Session, feeds: readonly string[] = []): Promise<ScanResult> {
  if (data === '-') return (await scanExport('-', feeds, session)).result;
  const { scans } = await readCompareInputs([data], feeds.map(findFeed), session);
  const [first, second] = scans;
  if (first === undefined || second !== undefined) {
    throw new CadAuditError('usage', `${visible(data, 200)} is not one export or one saved scan.`);
  }
  return first.scan;
}
