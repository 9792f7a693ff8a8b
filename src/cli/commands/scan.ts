import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import { INPUT_FORMATS, type InputFormat } from '../../model/table.ts';
import type { Session } from '../session.ts';
import { collect } from './collect.ts';

/** What `cad-audit scan` was asked for, as commander hands it over. */
export interface ScanFlags {
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly column?: readonly string[];
  readonly plan?: string;
  readonly threads?: number;
  readonly feed?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly failOn: Severity;
  readonly exitZero?: boolean;
  readonly color?: boolean;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function addScan(program: Command, session: Session): void {
  program
    .command('scan')
    .summary('what a file gives away, how exact its locations are, what a feed would carry')
    .description(
      'Reads every row of each file and says who can be identified, how exactly places are told, who is alone at a place and time, and what a partnership feed would carry. Nothing leaves this machine, and no value of the file is printed.',
    )
    .argument('<file...>', 'files, directories or patterns; - is standard input')
    .optionsGroup('Input:')
    .addOption(new Option('--input-format <name>', 'read the input as this instead of finding out').choices([...INPUT_FORMATS]))
    .option('--encoding <name>', 'character encoding of the input, e.g. windows-1252')
    .option('--delimiter <char>', 'what separates the cells of a CSV file; "tab" for a tab')
    .option('--column <name=class>', 'say what a column is; can be repeated', collect)
    .option('--plan <file>', 'what each column is: used if the file exists, written if not')
    .option('--threads <n>', 'threads that count rows (default: one per core; the result is the same)', wholeNumber)
    .optionsGroup('Audit:')
    .option('--feed <id|file>', 'feed to judge, or "none"; can be repeated (default: ring-neighbors-cad-2019)', collect)
    .optionsGroup('Output:')
    .option('-f, --format <name[=file]>', 'table or json; can be repeated (default: table)', collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 from this severity on')
        .choices([...SEVERITIES])
        .default('high' satisfies Severity),
    )
    .option('--exit-zero', 'end with 0 in spite of findings')
    .option('--color', 'colour, whatever the output is')
    .option('--no-color', 'no colour')
    .option('--no-progress', 'no progress line')
    .option('-q, --quiet', 'only findings, one line each')
    .option('-v, --verbose', 'all reasons, all columns, all evidence')
    .action(async (files: readonly string[], flags: ScanFlags) => {
      const { scanFiles } = await import('../scan-files.ts');
      session.exitCode = await scanFiles(files, flags, session);
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('It takes a whole number from 1 to 64.');
  return number;
}
