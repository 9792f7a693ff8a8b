import { compareAgreements, isDifferent } from '../../agreement/compare.ts';
import { feeds } from '../../feed/index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { FeedProfile } from '../../model/feed.ts';
import { renderCsv } from '../../report/compare/csv.ts';
import { renderHtml } from '../../report/compare/html.ts';
import { renderJson } from '../../report/compare/json.ts';
import { renderMarkdown } from '../../report/compare/markdown.ts';
import { renderTerminal } from '../../report/compare/terminal.ts';
import { visible } from '../../report/escape.ts';
import { TOOL } from '../../tool.ts';
import { chooseFeeds } from '../files/feed-choice.ts';
import { type ReportFlags, writeCommandReports } from '../report/command-reports.ts';
import type { Session } from '../terminal/session.ts';
import { type CompareInputs, readCompareInputs } from './compare-inputs.ts';

export interface CompareFlags extends ReportFlags {
  readonly feed?: readonly string[];
  readonly pair?: readonly string[];
  readonly all?: boolean;
}

/** `cad-audit compare`: agreements and scans side by side. Resolves to 0 (the same) or 1 (something differs or stands out). */
export async function compareFiles(args: readonly string[], flags: CompareFlags, session: Session): Promise<number> {
  const profiles = [...(await ownFeeds(flags.feed ?? [], session)), ...feeds];
  const inputs = await readCompareInputs(args, profiles, session);
  const comparison = compareAgreements({
    agreements: inputs.agreements.map(({ agreement }) => agreement),
    scans: inputs.scans.map(({ scan }) => scan),
    profiles,
    pairs: readPairs(flags.pair ?? [], inputs),
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

/**
 * `--pair AGREEMENT=SCAN`, each by its file as given or by id and file name: scan's file name → agreement's id.
 * @throws {CadAuditError} `usage`
 */
function readPairs(pairs: readonly string[], { agreements, scans }: CompareInputs): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair): [string, string] => {
      for (let at = pair.indexOf('='); at >= 0; at = pair.indexOf('=', at + 1)) {
        const left = pair.slice(0, at);
        const right = pair.slice(at + 1);
        const agreement = agreements.find((one) => one.label === left || one.agreement.id === left);
        const scan = scans.find((one) => one.label === right || one.scan.source.name === right);
        if (agreement !== undefined && scan !== undefined) return [scan.scan.source.name, agreement.agreement.id];
      }
      throw new CadAuditError(
        'usage',
        `--pair ${visible(pair, 200)} does not name an agreement and a scan of this comparison.`,
        'For example --pair riverton.yaml=riverton.json, with both files among the arguments.',
      );
    }),
  );
}
