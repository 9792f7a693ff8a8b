import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A file named where a command should stand: the likeliest slip. */
export async function unknownCommandHint(word: string | undefined, cwd: string): Promise<string> {
  if (word === undefined) return '';
  const exists = await stat(resolve(cwd, word)).then(
    () => true,
    () => false,
  );
  return exists ? '  To scan a file: cad-audit scan FILE\n' : '';
}
