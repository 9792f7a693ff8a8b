import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies below a folder; both lists are sorted by path. */
interface FolderContents {
  /** Files that may be data, by the endings of their names. */
  readonly files: readonly string[];
  /** Folders that may not be read: what is in them would be taken for not there. */
  readonly closed: readonly string[];
}

/** Endings of data files, packed or not. */
const DATA_FILE = /\.(?:csv|tsv|txt|json|ndjson|jsonl|geojson|xml|xlsx?|xlsm|parquet|zip)(?:\.(?:gz|zst))?$/i;

/** Is a name that of a data file, by its ending? */
export const isDataFileName = (name: string): boolean => DATA_FILE.test(name);

/** Hidden files and folders and installed packages are not an agency's data. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name.toLowerCase() === 'node_modules';

/** Searches a folder and those below it for data files. Links are not followed: they may lead out of the tree. */
export async function searchFolder(folder: string): Promise<FolderContents> {
  const files: string[] = [];
  const closed: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        if (isPassedOver(entry.name)) continue;
        const path = join(next, entry.name);
        if (entry.isDirectory()) waiting.push(path);
        else if (entry.isFile() && isDataFileName(entry.name)) files.push(path);
      }
    } catch (error) {
      // A folder that is gone by now holds nothing; any other reason hides what is in it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(next);
    }
  }
  return { files: files.toSorted(), closed: closed.toSorted() };
}
