import { resolve } from 'node:path';
import { compareAgreements } from '../../agreement/compare.ts';
import { CadAuditError } from '../../model/error.ts';
import { renderJson } from '../../report/compare/json.ts';
import { draftImpact } from '../../report/impact/draft.ts';
import { renderImpactHtml } from '../../report/impact/html.ts';
import { renderImpactMarkdown } from '../../report/impact/markdown.ts';
import { TOOL } from '../../tool.ts';
import { readAgreement } from '../files/agreement-file.ts';
import { oneProfile } from '../files/one-profile.ts';
import { type ReportFlags, writeCommandReports } from '../report/command-reports.ts';
import { scanExport } from '../scan/scan-export.ts';
import type { Session } from '../terminal/session.ts';

export interface ImpactFlags extends ReportFlags {
  readonly feed: string;
  readonly agreement?: string;
}

/** `cad-audit impact`: scans the export under the feed and drafts the report. Resolves to 0, or 3 where the scan is incomplete. */
export async function draftImpactOf(file: string, flags: ImpactFlags, session: Session): Promise<number> {
  const cwd = session.host.cwd();
  const profile = await oneProfile(flags.feed, cwd);
  const agreement =
    flags.agreement === undefined ? undefined : await readAgreement(resolve(cwd, flags.agreement), flags.agreement);
  const { result: scan } = await scanExport(file === '-' ? '-' : resolve(cwd, file), [profile], session);
  const [feed] = scan.feeds;
  if (feed === undefined) throw new CadAuditError('internal', 'The scan judged no feed.');
  const tool = TOOL;
  const comparison =
    agreement === undefined
      ? undefined
      : compareAgreements({
          agreements: [agreement],
          scans: [scan],
          profiles: [profile],
          pairs: new Map([[scan.source.name, agreement.id]]),
          tool,
        });
  const report = draftImpact({ scan, profile, feed, ...(comparison === undefined ? {} : { comparison }) });
  await writeCommandReports(
    [
      { id: 'markdown', title: 'Markdown, to be filled in', render: () => renderImpactMarkdown(report) },
      { id: 'html', title: 'one self-contained page', render: () => renderImpactHtml(report) },
      { id: 'json', title: 'for programs', render: () => renderJson(report) },
    ],
    flags,
    session,
  );
  return scan.source.coverage === 'names' || scan.notices.some(({ incomplete }) => incomplete === true) ? 3 : 0;
}
