import type { Stats } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path to write to leads once links are followed. */
export interface OutputPlace {
  /** Absolute, and itself no link but where it names an open file. */
  readonly path: string;
  /** What stands there; `undefined` where nothing does. */
  readonly facts: Stats | undefined;
  /** May a new file take the place? Devices, pipes and open files are only ever written to. */
  readonly replaceable: boolean;
}

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40;

/** What a process has open, which looks like a link to it (Linux) or like the thing itself: `/proc/123/fd/1`, `/dev/fd/1`. */
const OPEN_FILE = /^\/(?:proc\/.+|dev)\/fd\/\d+$/;

/**
 * Follows links one by one: to see the file behind `/dev/stdout` is not to know that it stands for an open one.
 * @throws what the file system does for a link that cannot be read or never ends
 */
export async function outputPlace(file: string): Promise<OutputPlace> {
  let path = file;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    path = join(folder, basename(path));
    const facts = await lstat(path).catch(() => undefined);
    if (OPEN_FILE.test(path)) return { path, facts, replaceable: false };
    if (facts?.isSymbolicLink() !== true) return { path, facts, replaceable: facts === undefined || facts.isFile() };
    path = resolve(folder, await readlink(path));
  }
  throw new Error('Too many links follow each other.');
}
