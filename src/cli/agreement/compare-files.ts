import { compareAgreements, isDifferent } from '../../agreement/compare.ts';
import { feeds } from '../../feed/index.ts';
import type { FeedProfile } from '../../model/feed.ts';
import { renderCsv } from '../../report/compare/csv.ts';
import { renderHtml } from '../../report/compare/html.ts';
import { renderJson } from '../../report/compare/json.ts';
import { renderMarkdown } from '../../report/compare/markdown.ts';
import { renderTerminal } from '../../report/compare/terminal.ts';
import { TOOL } from '../../tool.ts';
import { chooseFeeds } from '../files/feed-choice.ts';
import { type ReportFlags, writeCommandReports } from '../report/command-reports.ts';
import type { Session } from '../terminal/session.ts';
import { readCompareInputs } from './compare-inputs.ts';
import { nameApart, readPairs } from './file-pairs.ts';
import { tellOddities } from './oddities-of-file.ts';

export interface CompareFlags extends ReportFlags {
  readonly feed?: readonly string[];
  readonly pair?: readonly string[];
  readonly all?: boolean;
}

/** `cad-audit compare`: agreements and scans side by side. Resolves to 0 (the same) or 1 (something differs or stands out). */
export async function compareFiles(args: readonly string[], flags: CompareFlags, session: Session): Promise<number> {
  const profiles = [...(await ownFeeds(flags.feed ?? [], session)), ...feeds];
  const inputs = await readCompareInputs(args, profiles, session);
  const names = nameApart(inputs.scans);
  const comparison = compareAgreements({
    agreements: inputs.agreements.map(({ agreement }) => agreement),
    scans: inputs.scans.map(({ scan }) => scan),
    profiles,
    pairs: readPairs(flags.pair ?? [], inputs, names),
    names,
    oddities: new Map(inputs.agreements.map(({ agreement }) => [agreement.id, tellOddities(agreement)])),
    tool: TOOL,
  });
  const all = flags.all === true;
  await writeCommandReports(
    [
      {
        id: 'table',
        title: 'for people, in a terminal or a pipe',
        render: (options) => renderTerminal(comparison, { ...options, all }),
      },
      { id: 'markdown', title: 'Markdown', render: () => renderMarkdown(comparison) },
      { id: 'html', title: 'one self-contained page', render: () => renderHtml(comparison) },
      { id: 'csv', title: 'one line for each agency and term', render: () => renderCsv(comparison) },
      { id: 'json', title: 'everything, for programs', render: () => renderJson(comparison) },
    ],
    flags,
    session,
  );
  return isDifferent(comparison) ? 1 : 0;
}

/** Profiles of one's own stand before the built-in ones, so that they win where an id is the same. */
async function ownFeeds(args: readonly string[], session: Session): Promise<readonly FeedProfile[]> {
  const chosen = (await chooseFeeds(args, session.host.cwd())) ?? [];
  return chosen.filter((one): one is FeedProfile => typeof one !== 'string');
}
