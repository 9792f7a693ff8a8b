import { stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { CadAuditError } from '../model/error.ts';

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
}

/** Files that a directory is searched for. */
const DATA_FILES = '**/*.{csv,tsv,txt,json,ndjson,jsonl,geojson}{,.gz}';

/**
 * Arguments → files, each once, in the order given; directories and patterns sorted by path. A name that exists is taken
 * as it is, even if it looks like a pattern.
 */
export async function findInputs(args: readonly string[], cwd: string): Promise<Inputs> {
  const found = new Map<string, Input>();
  const failures: { label: string; error: CadAuditError }[] = [];
  const empty: string[] = [];
  for (const arg of args) {
    if (arg === '-') {
      found.set('-', { path: '-', label: '<stdin>' });
      continue;
    }
    const path = resolve(cwd, arg);
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isDirectory()) {
      const files = await search(DATA_FILES, path);
      if (files.length === 0) empty.push(arg);
      for (const file of files) found.set(file, { path: file, label: relative(cwd, file) || basename(file) });
    } else if (facts !== undefined) {
      found.set(path, { path, label: arg });
    } else if (/[*?[{]/.test(arg)) {
      const files = await search(sep === '\\' ? arg.replaceAll('\\', '/') : arg, cwd);
      if (files.length === 0)
        failures.push({ label: arg, error: new CadAuditError('not-found', 'No file matches this pattern.') });
      for (const file of files) found.set(file, { path: file, label: relative(cwd, file) });
    } else {
      failures.push({ label: arg, error: new CadAuditError('not-found', 'There is no such file or directory.') });
    }
  }
  return { found: [...found.values()], failures, empty };
}

/** Hidden files, links out of the tree and installed packages are not an agency's data. */
async function search(pattern: string, cwd: string): Promise<readonly string[]> {
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
