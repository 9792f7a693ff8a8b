import type { ReportContext, ReportPlace } from '../../model/report-context.ts';
import type { ScanResult } from '../../model/result.ts';
import { rules } from '../../rules/index.ts';
import { tableRules } from '../../rules/table/index.ts';
import { TOOL } from '../../tool.ts';
import { isWithin, pathWithin } from '../config/path-within.ts';
import type { Host } from '../terminal/host.ts';
import { readHeaderCells } from './header-cells.ts';

/** A result and where its file lies: an absolute path, or `-`. */
interface Located {
  readonly result: ScanResult;
  readonly path: string;
}

/** What reports say beyond the results. */
export async function makeContext(scans: readonly Located[], host: Host): Promise<ReportContext> {
  const root = rootOf(host);
  return {
    rules: [...rules, ...tableRules],
    places: await Promise.all(scans.map((scan) => placeOf(scan, root))),
    version: TOOL.version,
  };
}

/** Build servers want paths from the root of the repository, wherever in it the program is called. */
function rootOf({ env, cwd }: Host): string {
  const folder = cwd();
  const roots = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']];
  return roots.find((root) => root !== undefined && root !== '' && isWithin(root, folder)) ?? folder;
}

async function placeOf({ result, path }: Located, root: string): Promise<ReportPlace> {
  if (path === '-') return { path: null, headerLine: null, cells: null };
  const { dialect } = result.source;
  return {
    // A path outside says how this machine is set up and helps nobody.
    path: pathWithin(root, path) ?? result.source.name,
    headerLine: dialect?.header === true ? dialect.preambleLines + 1 : null,
    cells: await readHeaderCells(path, result),
  };
}
