import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

/** The flags of a command that name files to write. */
export interface WritingFlags {
  readonly output?: unknown;
  readonly format?: unknown;
  readonly raw?: unknown;
}

/** The files that `-o`, `-f name=file` and `--raw` would write. */
export function writtenFiles({ output, format, raw }: WritingFlags, cwd: string): readonly string[] {
  const formats = Array.isArray(format) ? format.filter((spec) => typeof spec === 'string') : [];
  const named = [
    ...formats.map((spec) => spec.split('=').slice(1).join('=')),
    ...[output, raw].filter((file) => typeof file === 'string'),
  ];
  return named.filter((file) => file !== '' && file !== '-').map((file) => resolve(cwd, file));
}

/**
 * No report may take the place of what it is about: the export may be the only copy. Files are compared by what they are, so that
 * links and other ways of writing a path are seen through; devices may be read and written.
 * @throws {CadAuditError} `usage`
 */
export async function checkApart(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  if (outputs.length === 0) return;
  const read = new Set((await Promise.all(inputs.map(identity))).filter((id) => id !== undefined));
  for (const file of outputs) {
    const id = await identity(file);
    if (id === undefined || !read.has(id)) continue;
    throw new CadAuditError(
      'usage',
      `${visible(file, 200)} is read, so no report is written over it.`,
      'Give the report another name, or put it outside the folder that is scanned.',
    );
  }
}

async function identity(file: string): Promise<string | undefined> {
  const facts = await stat(file, { bigint: true }).catch(() => undefined);
  return facts?.isFile() ? `${facts.dev}:${facts.ino}` : undefined;
}
