import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { openCache, openTables } from './code-cache.js';
import { unpackTables } from './packed-tables.js';

/** The whole program as one function expression, as `scripts/bundle.js` writes it. */
export const PROGRAM = new URL('../dist/program/program.cjs', import.meta.url);

/** Where a code cache lies, if the build could make it. */
export const cacheFile = (name) => new URL(`${name}.cache`, PROGRAM);

/** Where the tables lie that the build laid out. */
export const TABLES = new URL('laid-out.tables', PROGRAM);

/**
 * Loads the program: what it exports, the script, of which the build makes a cache, and whether it got its tables.
 * @param cache name of a code cache, with which nothing that it covers is compiled; any that does not fit is left aside.
 * @param laidOut are the tables of the build to be read? Who only asks for help needs none of them.
 * @throws {Error} where the program has not been built
 */
export function loadProgram({ cache, laidOut }) {
  const source = readFileSync(PROGRAM);
  const script = new Script(source.latin1Slice(), {
    filename: fileURLToPath(PROGRAM),
    cachedData: cache === undefined ? undefined : openCache(read(cacheFile(cache)), source),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM.href);
  const bytes = laidOut ? openTables(read(TABLES), source) : undefined;
  const tables = bytes === undefined ? undefined : unpackTables(bytes);
  if (tables !== undefined) module.exports.takePrepared(tables);
  return { program: module.exports, script, tables: tables !== undefined };
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
