import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDataFileName } from '../scan/search-folder.ts';

const HINT = '  To scan a file: cad-audit scan FILE\n';

/** A file named where a command should stand: the likeliest slip. */
export async function unknownCommandHint(word: string | undefined, cwd: string): Promise<string> {
  if (word === undefined) return '';
  if (isDataFileName(word)) return HINT;
  const exists = await stat(resolve(cwd, word)).then(
    () => true,
    () => false,
  );
  return exists ? HINT : '';
}
