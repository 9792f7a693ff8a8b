import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is asked of a build; all of it has been part of the library since its first version. */
const ASKED = ['scanTables', 'openTables', 'findSpans'];

/** A folder that is no build that can be compared. The message is for the terminal. */
export class NoBuild extends Error {}

/** The library of a build, given its `dist` folder or the folder that has one. @throws {NoBuild} */
export async function loadBuild(folder) {
  const entry = [folder, join(folder, 'dist')].map((place) => join(place, 'index.js')).find((path) => existsSync(path));
  if (entry === undefined)
    throw new NoBuild(`${folder} has no index.js, nor dist/index.js: name the dist folder of another build.`);
  const library = await import(pathToFileURL(entry).href).catch((error) => {
    throw new NoBuild(
      `${entry} does not load (${error.code ?? error.name}): a build needs its package.json and node_modules above it.`,
    );
  });
  const missing = ASKED.filter((name) => typeof library[name] !== 'function');
  if (missing.length > 0) throw new NoBuild(`${entry} is no build of cad-audit: it exports no ${missing.join(', no ')}.`);
  return library;
}
