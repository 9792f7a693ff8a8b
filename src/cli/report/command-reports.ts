import type { Paint, Reporter } from '../../model/reporter.ts';
import { chooseTargets, writeWhole } from '../files/output.ts';
import { makePaint, noPaint, wantsColour } from '../terminal/colour.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { columnsOf } from '../terminal/width.ts';

/** A report of a command other than `scan`: its format and how it is made for a width and a paint. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly render: (options: { readonly width: number; readonly paint: Paint }) => string;
}

export interface ReportFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

/**
 * Writes a command's reports to standard output and files, as `-f`, `-o` and `--json` say; the first format is the default.
 * @throws {CadAuditError} `unknown-format-name`, `usage`, `unwritable`
 */
export async function writeCommandReports(
  formats: readonly Format[],
  flags: ReportFlags,
  { host, signal }: Session,
): Promise<void> {
  const reporters: readonly Reporter[] = formats.map(({ id, title, render }) => ({
    id,
    title,
    machine: id !== formats[0]?.id,
    render: (_scans, options) => render(options),
  }));
  const paint = await makePaint(wantsColour(flags.color, host));
  const common = { verbose: false, quiet: false, failOn: 'none', exitCode: 0 } as const;
  for (const { reporter, file } of chooseTargets(flags, reporters, host.cwd())) {
    signal.throwIfAborted();
    if (file === undefined) await print(host.stdout, reporter.render([], { ...common, width: columnsOf(host), paint }));
    else await writeWhole(file, reporter.render([], { ...common, width: 80, paint: flags.color === true ? paint : noPaint }));
  }
}
