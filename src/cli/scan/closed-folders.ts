import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Folders below a folder that may not be read, sorted. The search for files passes them over without a word, and what is in
 * them would be taken for not there. Hidden folders, installed packages and links are not searched, so they are not asked either.
 */
export async function findClosedFolders(folder: string): Promise<readonly string[]> {
  const closed: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for await (const entry of await opendir(next)) {
        if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
          waiting.push(join(next, entry.name));
      }
    } catch (error) {
      // A folder that is gone by now holds nothing; any other reason hides what is in it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(next);
    }
  }
  return closed.toSorted();
}
