import { resolve } from 'node:path';
import type { OpenBaseline } from '../baseline/baseline-file.ts';
import type { FoundConfig } from '../config/found-config.ts';
import { isFeedFile } from '../files/feed-choice.ts';

/** What a run does with a file: it reads it, writes it anew, or reads it if it is there and makes it if not. */
export type Use = 'read' | 'written' | 'made';

/** A file that a run uses, by its absolute path. */
export interface UsedFile {
  readonly file: string;
  readonly use: Use;
}

/** Every option that can name a file, by its name in the program. */
export const FILE_OPTIONS: Readonly<Record<string, Use>> = {
  addressPoints: 'read',
  agreement: 'read',
  baseline: 'read',
  config: 'read',
  feed: 'read',
  format: 'written',
  key: 'made',
  output: 'written',
  plan: 'made',
  raw: 'written',
  rules: 'read',
  test: 'read',
  to: 'read',
};

/** Options whose argument is a file only if it looks like one. */
const FEEDS = ['feed', 'to'];

/** What a command was called with, as far as it names files. */
interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** The files that a command line names. */
export function namedFiles({ command, args, options }: Call, cwd: string): readonly UsedFile[] {
  // A merged profile may replace one of its parts, as a running total does; all are read before it is written.
  const inputs = command === 'merge' ? [] : args.filter((arg) => arg !== '-');
  return [...inputs.map((arg): UsedFile => ({ file: resolve(cwd, arg), use: 'read' })), ...optionFiles(options, cwd)];
}

/** The files that the options of a command name; a report that `-o` and `-f` send to one place is one. */
export function optionFiles(options: object, cwd: string): readonly UsedFile[] {
  const values = new Map<string, unknown>(Object.entries(options));
  const used = new Map<string, UsedFile>();
  for (const [name, use] of Object.entries(FILE_OPTIONS)) {
    const named = [values.get(name)].flat().filter((one) => typeof one === 'string');
    const files = name === 'format' ? named.map(fileOfFormat) : FEEDS.includes(name) ? named.filter(isFeedFile) : named;
    const isUpdated = name === 'baseline' && values.get('updateBaseline') === true;
    for (const file of files) {
      if (file === '' || file === '-') continue;
      const path = resolve(cwd, file);
      used.set(`${name === 'format' ? 'output' : name} ${path}`, { file: path, use: isUpdated ? 'written' : use });
    }
  }
  return [...used.values()];
}

/** `json=result.json` → `result.json`. */
const fileOfFormat = (spec: string): string => spec.split('=').slice(1).join('=');

/** What a run found besides what its command line names. */
interface Found {
  readonly found: FoundConfig | undefined;
  /** The baseline in use, of a flag or of the configuration. */
  readonly baseline: OpenBaseline | undefined;
}

/** The files of the options, of the configuration that counts, and of the baseline. */
export function runFiles(flags: object, { found, baseline }: Found, cwd: string): readonly UsedFile[] {
  return [
    ...optionFiles({ ...flags, ...(baseline === undefined ? {} : { baseline: baseline.file }) }, cwd),
    ...(found === undefined ? [] : configFiles(found)),
  ];
}

function configFiles({ config, file, folder }: FoundConfig): readonly UsedFile[] {
  const feeds = [config, ...(config.overrides ?? [])].flatMap((one) => one.feeds ?? []).filter(isFeedFile);
  return [file, ...feeds.map((feed) => resolve(folder, feed))].map((one): UsedFile => ({ file: one, use: 'read' }));
}
