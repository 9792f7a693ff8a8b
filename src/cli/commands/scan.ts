import { type Command, InvalidArgumentError, Option } from 'commander';
import { MISSING_MEANINGS } from '../../model/quasi.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { INPUT_FORMATS } from '../../model/table.ts';
import type { ScanFlags } from '../scan/scan-flags.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';

export function addScan(program: Command, session: Session): void {
  const command = program
    .command('scan')
    .summary('what a file gives away, how exact its locations are, what a feed would carry')
    .description(
      'Reads every row of each file and says who can be identified, how exactly places are told, who is alone at a place and time, and what a partnership feed would carry. Nothing leaves this machine, and no value of the file is printed.',
    )
    .argument('[file...]', 'files, directories or patterns; - is standard input; none: the files of the configuration');
  addInput(command)
    .optionsGroup('Audit:')
    .option('--rules <file>', 'rules of your own, in YAML or JSON (docs/rule-packs.md)')
    .option('--crs <code>', 'reference system of x and y, e.g. EPSG:2263')
    .option('--state <code>', 'US state the data is from, e.g. NY: tells the State Plane zones to try')
    .option('--address-points <file>', 'list of address points: how many homes share a published point')
    .option('--quasi <columns>', 'measure k-anonymity of these columns, with commas between; can be repeated', collect)
    .option('--sensitive <column>', 'with --quasi: the column that must not be learned from them')
    .addOption(
      new Option('--missing <meaning>', 'with --quasi: what an empty cell matches (default: value)').choices([
        ...MISSING_MEANINGS,
      ]),
    )
    .option('--feed <id|file>', 'feed to judge, or "none"; can be repeated (default: ring-neighbors-cad-2019)', collect);
  addJudging(command)
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .optionsGroup('Output:')
    .option('--no-progress', 'no progress line')
    .option('--show-values', 'print the value behind each finding, on a terminal only');
  addReporting(command).action(async (files: readonly string[], flags: ScanFlags) => {
    const { scanFiles } = await import('../scan/scan-files.ts');
    session.exitCode = await scanFiles(files, flags, session);
  });
}

/** How an input is read. */
export const addReading = (command: Command): Command =>
  command
    .optionsGroup('Input:')
    .addOption(new Option('--input-format <name>', 'read the input as this instead of finding out').choices([...INPUT_FORMATS]))
    .option('--encoding <name>', 'character encoding of the input, e.g. windows-1252')
    .option('--delimiter <text>', 'what separates the cells of a CSV file, one or more characters; "tab" for a tab')
    .option('--quote <char>', 'what encloses cells; "none" where quote marks mean nothing')
    .option('--escape <char>', 'what marks a quote inside a quoted cell: "doubled", "none" or a character')
    .addOption(new Option('--record-end <name>', 'what ends a record').choices(['lf', 'crlf', 'cr']))
    .option('--header-rows <n>', 'rows that make the header; 0 where there is none', upTo(10))
    .option('--no-header', 'the first row is data: the same as --header-rows 0')
    .option('--skip-lines <n>', 'lines above the header that are not part of the table', upTo(1_000_000))
    .option('--footer-lines <n>', 'lines at the end that are not part of the table', upTo(1_000_000))
    .option('--sheet <name>', 'only this sheet of a workbook')
    .option('--member <path>', 'only this member of an archive');

/** How an input is read, and what its columns are. */
export const addInput = (command: Command): Command =>
  addReading(command)
    .option('--column <name=class>', 'say what a column is; can be repeated', collect)
    .option('--plan <file>', 'what each column is: used if the file exists, written if not')
    .option('--threads <n>', 'threads that count rows (default: one per core; the result is the same)', wholeNumber);

/** Which findings count. */
export const addJudging = (command: Command): Command =>
  command
    .option('--config <file>', 'configuration (default: cad-audit.config.json or .yaml, .cad-auditrc, package.json, upward)')
    .option('--no-config', 'no configuration')
    .option('--rule <id>', 'only findings of this rule count; can be repeated', collect)
    .option('--skip-rule <id>', 'findings of this rule do not count; can be repeated', collect)
    .option('--min-confidence <share>', 'findings less certain than this (0 to 1) do not count', confidence)
    .option('--baseline <file>', 'file of accepted findings; what gets worse comes back')
    .option('--max-precision <distance>', 'a finding where places are told more exactly than this, e.g. 150m or 500ft', distance)
    .option('--min-k <n>', 'a finding where fewer rows (with --address-points, addresses) share a place', sharing);

/** Where the report goes and what the exit code follows. */
export const addReporting = (command: Command): Command =>
  command
    .option(
      '-f, --format <name[=file]>',
      'table, json, html, markdown, csv, sarif, junit, gitlab or github; can be repeated (default: table)',
      collect,
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .addOption(new Option('--fail-on <severity>', 'end with 1 from this severity on (default: high)').choices([...SEVERITIES]))
    .option('--exit-zero', 'end with 0 in spite of findings')
    .option('--color', 'color, whatever the output is')
    .option('--no-color', 'no color')
    .option('-q, --quiet', 'only findings, one line each')
    .option('-v, --verbose', 'all reasons, all columns, all evidence, how the file was read');

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('It takes a whole number from 1 to 64.');
  return number;
}

const upTo = (most: number) => (text: string) => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > most)
    throw new InvalidArgumentError(`It takes a whole number from 0 to ${most}.`);
  return number;
};

const METRES: Readonly<Record<string, number>> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.344 };

function distance(text: string): number {
  const [, number = '', unit = 'm'] = /^(\d+(?:\.\d+)?)\s*(m|km|ft|mi)?$/.exec(text.trim()) ?? [];
  const metres = Number(number) * (METRES[unit] ?? 1);
  if (number === '' || !(metres > 0)) throw new InvalidArgumentError('It takes a distance such as 150m, 500ft or 0.5km.');
  return metres;
}

function sharing(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 2 || number > 50)
    throw new InvalidArgumentError('It takes a whole number from 2 to 50.');
  return number;
}

function confidence(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It takes a number from 0 to 1.');
  return number;
}
