import { access, constants, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { FoundConfig } from '../config/found-config.ts';
import { matchesPath } from '../config/glob.ts';
import { pathWithin } from '../config/path-within.ts';
import { isReallyWithin } from '../config/real-place.ts';
import { noExport, ownKind } from '../files/own-file.ts';
import { searchFolder } from './search-folder.ts';

/** A file to scan, or standard input (`path` is `-`). */
export interface Input {
  readonly path: string;
  /** How reports and messages call it. */
  readonly label: string;
}

export interface Inputs {
  readonly found: readonly Input[];
  /** Arguments that name nothing that exists. */
  readonly failures: readonly { readonly label: string; readonly error: CadAuditError }[];
  /** Directories without a data file. */
  readonly empty: readonly string[];
  /** Folders below a directory that may not be read: what is in them is not known. */
  readonly closed: readonly Input[];
}

/** What a scan reads, and what it leaves out of what was found. */
export interface ScanInputs extends Inputs {
  /** Files of this program's that lie among the data, and what each of them is. */
  readonly own: readonly (Input & { readonly what: string })[];
  /** There were files, and the configuration excludes every one. */
  readonly allExcluded: boolean;
}

/** What is said where the files of a configuration are not there. */
export const noConfiguredFiles = (): CadAuditError =>
  new CadAuditError(
    'empty',
    'No data files were found here, where the configuration says that they are.',
    'Change "files" in the configuration, or name files to scan.',
  );

export const noDataFiles = (): CadAuditError =>
  new CadAuditError(
    'empty',
    'No data files were found here.',
    'Directories are searched for csv, tsv, txt, json, ndjson, jsonl, geojson, xml, xls, xlsx, xlsm, parquet and zip files, also with .gz or .zst. Other files can be named one by one.',
  );

export const emptySheet = (): CadAuditError =>
  new CadAuditError('empty', 'The sheet is empty.', 'Name another one with --sheet, or check that the export is complete.');

export const allExcluded = (): CadAuditError =>
  new CadAuditError(
    'empty',
    'The configuration excludes every data file that was found.',
    'Change "exclude" in the configuration, or name files to scan one by one.',
  );

const strayLink = (): CadAuditError =>
  new CadAuditError(
    'bad-config',
    'This is behind a link that leads out of the folder of the configuration.',
    'Name it on the command line, or exclude it in the configuration.',
  );

export const closedFolder = (): CadAuditError =>
  new CadAuditError(
    'unreadable',
    'This folder cannot be read: permission was denied.',
    'Scan as somebody who may read it, or exclude it in a configuration (cad-audit init).',
  );

/**
 * What a scan reads: the files named, or those of the configuration where none is named. What the configuration excludes is
 * left out of folders and patterns, not of files that are named one by one.
 * @throws {CadAuditError} `usage` when there is nothing to go by.
 */
export async function scanInputs(args: readonly string[], found: FoundConfig | undefined, cwd: string): Promise<ScanInputs> {
  const configured = found?.config.files ?? [];
  if (args.length === 0 && configured.length === 0)
    throw new CadAuditError(
      'usage',
      "missing required argument 'file'.",
      'Name a file, a folder or a pattern, or list files in a configuration (cad-audit init).',
    );
  const inputs =
    args.length > 0 || found === undefined ? await findInputs(args, cwd) : await configuredInputs(configured, found, cwd);
  const named = new Set(args.map((arg) => resolve(cwd, arg)));
  const left = inputs.found.filter(({ path }) => named.has(path) || !isExcluded(path, found));
  // A pattern names the files in a folder: what excludes all of them excludes the folder.
  const closed = inputs.closed.filter(({ path }) => !isExcluded(path, found) && !isExcluded(resolve(path, 'any.csv'), found));
  const allExcluded = inputs.found.length > 0 && left.length === 0;
  return { ...inputs, ...(await withoutOwn(left, inputs.failures, named)), closed, allExcluded };
}

/** A result beside the data it was made of is no data: named, it is a mistake to be told; in a folder it is left out. */
async function withoutOwn(inputs: readonly Input[], failures: Inputs['failures'], named: ReadonlySet<string>) {
  const found: Input[] = [];
  const own: (Input & { what: string })[] = [];
  const refused = [...failures];
  for (const input of inputs) {
    const kind = input.path === '-' ? undefined : await ownKind(input.path);
    if (kind === undefined) found.push(input);
    else if (named.has(input.path)) refused.push({ label: input.label, error: noExport(kind) });
    else own.push({ ...input, what: kind.what });
  }
  return { found, failures: refused, own };
}

/** Patterns of a configuration that match nothing are an empty folder, not an error: data comes and goes. */
async function configuredInputs(patterns: readonly string[], found: FoundConfig, cwd: string): Promise<Inputs> {
  const inputs = await findInputs(patterns, found.folder);
  const missing = inputs.failures.map(({ label }) => label);
  const inside: Input[] = [];
  const failures: { label: string; error: CadAuditError }[] = [];
  for (const { path } of inputs.found) {
    const input = { path, label: relative(cwd, path) || basename(path) };
    // Where a pattern begins was checked when the configuration was read; where it goes on to only its files tell.
    if (isExcluded(path, found) || (await isReallyWithin(found.folder, path))) inside.push(input);
    else failures.push({ label: input.label, error: strayLink() });
  }
  return {
    found: inside,
    failures,
    closed: inputs.closed,
    empty: inputs.found.length === 0 ? [...inputs.empty, ...missing] : inputs.empty,
  };
}

const isExcluded = (path: string, found: FoundConfig | undefined): boolean => {
  const inside = found === undefined ? undefined : pathWithin(found.folder, path);
  return inside !== undefined && (found?.config.exclude ?? []).some((pattern) => matchesPath(inside, pattern));
};

/**
 * Arguments → files, each once, in the order given; directories and patterns sorted by path. A name that exists is taken
 * as it is, even if it looks like a pattern.
 */
export async function findInputs(args: readonly string[], cwd: string): Promise<Inputs> {
  const found = new Map<string, Input>();
  const failures: { label: string; error: CadAuditError }[] = [];
  const empty: string[] = [];
  const closed: Input[] = [];
  for (const arg of args) {
    if (arg === '-') {
      found.set('-', { path: '-', label: '<stdin>' });
      continue;
    }
    const path = resolve(cwd, arg);
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isDirectory()) {
      if (!(await isReadable(path))) {
        failures.push({ label: arg, error: closedFolder() });
        continue;
      }
      const below = await searchFolder(path);
      for (const folder of below.closed) closed.push({ path: folder, label: relative(cwd, folder) || basename(folder) });
      if (below.files.length === 0) empty.push(arg);
      for (const file of below.files) found.set(file, { path: file, label: relative(cwd, file) || basename(file) });
    } else if (facts !== undefined) {
      found.set(path, { path, label: arg });
    } else if (/[*?[{]/.test(arg)) {
      const files = await matching(sep === '\\' ? arg.replaceAll('\\', '/') : arg, cwd);
      if (files.length === 0)
        failures.push({ label: arg, error: new CadAuditError('not-found', 'No file matches this pattern.') });
      for (const file of files) found.set(file, { path: file, label: relative(cwd, file) });
    } else {
      failures.push({ label: arg, error: new CadAuditError('not-found', 'There is no such file or directory.') });
    }
  }
  return { found: [...found.values()], failures, empty, closed };
}

const isReadable = (path: string): Promise<boolean> =>
  access(path, constants.R_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** Files that a pattern of the user's names. What a folder is not searched for is passed over here too. */
async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return files.map((file) => resolve(file)).toSorted();
}
