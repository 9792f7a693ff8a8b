import { escapeJson } from '../../report/escape.ts';
import { NARROWEST } from '../../report/terminal/lines.ts';
import { TOOL } from '../../tool.ts';
import { print } from './print.ts';
import type { Session } from './session.ts';
import { columnsOf } from './width.ts';

/** JSON of a command other than `scan`: the same head as a result, then one named list or object. */
export const printJson = (session: Session, content: Readonly<Record<string, unknown>>): Promise<void> =>
  print(session.host.stdout, `${escapeJson(JSON.stringify({ schemaVersion: 1, tool: TOOL, ...content }, null, 2))}\n`);

/** Width of the output for text that is not a report. */
export const widthOf = ({ host }: Session): number => Math.max(NARROWEST, columnsOf(host));
