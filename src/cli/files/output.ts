import { randomBytes } from 'node:crypto';
import { access, constants, type FileHandle, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { Reporter } from '../../model/reporter.ts';
import { visible } from '../../report/escape.ts';

/** One report to make and where it goes; without a file, to standard output. */
export interface Target {
  readonly reporter: Reporter;
  readonly file?: string;
}

/** The formats asked for, as written; the first of `ids` where none is. */
export function wantedFormats(
  { format = [], json }: { readonly format?: readonly string[]; readonly json?: boolean },
  ids: readonly string[],
): readonly string[] {
  const wanted = [...format, ...(json === true ? ['json'] : [])];
  return wanted.length === 0 ? ids.slice(0, 1) : wanted;
}

/**
 * `-f`, `-o` and `--json` → reports to make. `ids` are all there are, of which `reporters` are at hand. At most one goes to standard output.
 * @throws {CadAuditError} `unknown-format-name`; `usage` when two reports want the same place.
 */
export function chooseTargets(
  { format = [], output, json }: { readonly format?: readonly string[]; readonly output?: string; readonly json?: boolean },
  reporters: readonly Reporter[],
  cwd: string,
  ids: readonly string[] = reporters.map(({ id }) => id),
): readonly Target[] {
  const specs = wantedFormats({ format, ...(json === undefined ? {} : { json }) }, ids);
  let left = output;
  const targets = specs.map((spec): Target => {
    const [name = '', ...rest] = spec.split('=');
    const reporter = reporters.find(({ id }) => id === name);
    if (reporter === undefined) {
      throw new CadAuditError(
        'unknown-format-name',
        `There is no report format "${visible(name)}".`,
        `Formats: ${ids.join(', ')}.`,
      );
    }
    const named = rest.join('=');
    if (named === '' && rest.length > 0) {
      throw new CadAuditError('usage', `No file stands behind -f ${name}=.`, `For example -f ${name}=FILE, or -f ${name} alone.`);
    }
    if (named !== '' && named !== '-') return { reporter, file: resolve(cwd, named) };
    if (left === undefined || left === '-' || named === '-') return { reporter };
    const file = resolve(cwd, left);
    left = undefined;
    return { reporter, file };
  });
  const places = targets.map(({ file }) => file ?? '-');
  if (new Set(places).size < places.length) {
    throw new CadAuditError(
      'usage',
      'Two reports would go to the same place.',
      'Give all but one of them a file: -f json=result.json.',
    );
  }
  return targets;
}

/**
 * Can this file be written? Asked before a scan, so that an hour of work is not lost to a misspelt folder.
 * @throws {CadAuditError} `unwritable`
 */
export async function checkWritable(file: string): Promise<void> {
  const name = visible(file, 200);
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isDirectory()) throw new CadAuditError('unwritable', `${name} is a directory, not a file to write to.`);
  const target = facts === undefined ? dirname(file) : file;
  const writable = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable)
    throw new CadAuditError('unwritable', `${name} cannot be written.`, 'Does its folder exist, and may you write there?');
}

/**
 * Write a file whole or not at all: beside its place first, then renamed. Devices and pipes are written to directly.
 * @throws {CadAuditError} `unwritable`
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const facts = await stat(file).catch(() => undefined);
  try {
    if (facts !== undefined && !facts.isFile()) {
      await writeFile(file, text);
      return;
    }
    const beside = placeBeside(file);
    try {
      await writeFile(beside, text, { flag: 'wx', mode: facts?.mode ?? 0o666 });
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch {
    throw notWritten(file);
  }
}

/**
 * Write a file that only its owner may read, whoever could read what stood there before; whole or not at all, piece by piece.
 * @throws {CadAuditError} `unwritable`, and whatever making the pieces throws
 */
export async function writePrivately(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const failed = (): never => {
    throw notWritten(file);
  };
  const beside = placeBeside(file);
  const handle: FileHandle = await open(beside, 'wx', 0o600).catch(failed);
  try {
    try {
      for await (const piece of pieces) await handle.appendFile(piece).catch(failed);
    } finally {
      await handle.close().catch(failed);
    }
    await rename(beside, file).catch(failed);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const placeBeside = (file: string): string => `${file}.${randomBytes(6).toString('hex')}.tmp`;

const notWritten = (file: string): CadAuditError =>
  new CadAuditError(
    'unwritable',
    `${visible(file, 200)} could not be written.`,
    'Is there room on the disk, and may you write there?',
  );
