import { randomBytes } from 'node:crypto';
import { access, constants, type FileHandle, lstat, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { Reporter } from '../../model/reporter.ts';
import { visible } from '../../report/escape.ts';
import { type OutputPlace, outputPlace } from './output-place.ts';

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

/** Standard output by the names that systems give it. */
const STANDARD_OUTPUT = /^\/(?:dev\/stdout|(?:dev|proc\/self)\/fd\/1)$/;

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
  const places = targets.map(({ file }) => (file === undefined || STANDARD_OUTPUT.test(file) ? '-' : file));
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
  if (facts?.isSocket())
    throw new CadAuditError(
      'unwritable',
      `${name} is a socket, not a file to write to.`,
      'Standard output is written without -o.',
    );
  const place = await outputPlace(file).catch(() => undefined);
  const writable = place !== undefined && (await Promise.all(neededFor(place).map(isWritable))).every(Boolean);
  if (!writable)
    throw new CadAuditError('unwritable', `${name} cannot be written.`, 'Does its folder exist, and may you write there?');
}

/** What has to be writable: a file is made beside its place before it takes it. */
const neededFor = ({ path, facts, replaceable }: OutputPlace): readonly string[] => [
  ...(replaceable ? [dirname(path)] : []),
  ...(replaceable && facts === undefined ? [] : [path]),
];

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Neither made nor cut: what stands behind an open file may hold something already, as after `>>`. */
const DIRECTLY = constants.O_WRONLY | constants.O_APPEND;

/**
 * Write a file whole or not at all: beside its place first, then renamed. Behind a link it is the file it leads to that is
 * written, and the link stays; devices, pipes and open files are written to directly.
 * @throws {CadAuditError} `unwritable`
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const { path, facts, replaceable } = await outputPlace(file);
    if (!replaceable) {
      await writeFile(path, text, { flag: DIRECTLY });
      return;
    }
    const beside = placeBeside(path);
    try {
      await writeFile(beside, text, { flag: 'wx', mode: facts?.mode ?? 0o666 });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch {
    throw notWritten(file);
  }
}

/**
 * Is this a file of one's own, or free to become one? Through a link values would go where nobody asked for them.
 * @throws {CadAuditError} `unwritable`
 */
export async function checkOwn(file: string): Promise<void> {
  const name = visible(file, 200);
  const facts = await lstat(file).catch(() => undefined);
  if (facts?.isSymbolicLink())
    throw new CadAuditError('unwritable', `${name} is a link.`, 'Values are written to a file of its own.');
  const place = await outputPlace(file).catch(() => undefined);
  if (place?.replaceable !== true)
    throw new CadAuditError('unwritable', `${name} is not a file.`, 'Values are written to a file of its own.');
}

/**
 * Write a file that only its owner may read, whoever could read what stood there before; whole or not at all, piece by piece.
 * Never through a link, nor to what is not a file.
 * @throws {CadAuditError} `unwritable`, and whatever making the pieces throws
 */
export async function writePrivately(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const failed = (): never => {
    throw notWritten(file);
  };
  await checkOwn(file);
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
