import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { FieldVerdict } from '../../model/plan.ts';
import { visible } from '../../report/escape.ts';
import { sure } from '../../report/numbers.ts';
import { grid } from '../../report/terminal/grid.ts';
import { type Canvas, wrap } from '../../report/terminal/lines.ts';
import { holds } from '../../report/words.ts';
import { classifyFields } from '../../rules/classify/classify-fields.ts';
import { isDataFileName } from '../scan/search-folder.ts';
import { noPaint } from '../terminal/colour.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { linesOf } from '../terminal/standard-input.ts';
import { namesFrom } from './pasted-names.ts';

/**
 * `cad-audit fields`: names from the arguments or from standard input, one per line or as a header row.
 * @throws {CadAuditError} `empty` when there are none, `usage` when a file is named.
 */
export async function showFields(args: readonly string[], json: boolean, session: Session): Promise<void> {
  for (const arg of args) await refuseFileName(arg, session.host.cwd());
  const fromInput = args.length === 0 || (args.length === 1 && args[0] === '-');
  let rows = false;
  const onRows = (): void => {
    rows = true;
  };
  const names = fromInput ? namesFrom(await linesOf(session.host.stdin), onRows) : args;
  if (names.length === 0) {
    throw new CadAuditError(
      'empty',
      'There are no column names.',
      'Give them as arguments, or on standard input: one per line, or a header row.',
    );
  }
  if (rows) await print(session.host.stderr, ROWS_LEFT_OUT);
  const fields = classifyFields(names);
  return json ? printJson(session, { fields }) : listFields(session, fields);
}

const ROWS_LEFT_OUT =
  'cad-audit: Only the first line was read: the lines below it look like rows of values. Names of columns go one per line.\n';

/** Endings that no column's name has; `address.zip` or `call.xml` may be one. */
const TABLE_ENDING = /[^.]\.(?:csv|tsv|xlsx|xlsm|parquet|geojson|ndjson|jsonl)(?:\.(?:gz|zst))?$/i;

/** The name of a file would be told as that of a column. */
async function refuseFileName(arg: string, cwd: string): Promise<void> {
  const looksLikeOne = TABLE_ENDING.test(arg);
  const facts =
    looksLikeOne || isDataFileName(arg) || /[\\/]/.test(arg) ? await stat(resolve(cwd, arg)).catch(() => undefined) : undefined;
  if (!looksLikeOne && facts === undefined) return;
  const name = visible(arg, 200);
  throw new CadAuditError(
    'usage',
    `${name} ${facts === undefined ? 'looks like the name of a file' : `is a ${facts.isDirectory() ? 'folder' : 'file'}`}; this command takes names of columns.`,
    `${facts?.isDirectory() === true ? '' : `Its columns by their names alone: head -1 ${name} | cad-audit fields. `}With its values: cad-audit scan ${name}`,
  );
}

function listFields(session: Session, fields: readonly FieldVerdict[]): Promise<void> {
  const canvas: Canvas = { width: widthOf(session), paint: noPaint };
  const lines = grid(
    canvas,
    [
      { head: 'column', most: Math.floor(canvas.width * 0.35) },
      { head: 'class', most: 18 },
      { head: 'holds', most: Math.max(16, canvas.width - Math.floor(canvas.width * 0.35) - 30) },
      { head: 'sure', most: 4, align: 'right' },
    ],
    fields.map((field) => ({
      cells: [visible(field.name), field.class, holds(field.class, field.subject), sure(field.confidence)],
      after:
        field.why.length === 0
          ? []
          : wrap(`why: ${field.why.map((reason) => visible(reason, 160)).join('; ')}`, canvas.width - 4).map(
              (line) => `    ${line}`,
            ),
    })),
    0,
  );
  return print(session.host.stdout, `${lines.join('\n')}\n`);
}
