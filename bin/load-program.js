import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { openCache } from './code-cache.js';

/** The whole program as one function expression, as `scripts/bundle.js` writes it. */
export const PROGRAM = new URL('../dist/program/program.cjs', import.meta.url);

/** Where a code cache lies, if the build could make it. */
export const cacheFile = (name) => new URL(`${name}.cache`, PROGRAM);

/**
 * Loads the program: what it exports, and the script, of which the build makes a cache.
 * @param cache name of a code cache, with which nothing that it covers is compiled; any that does not fit is left aside.
 * @throws {Error} where the program has not been built
 */
export function loadProgram(cache) {
  const source = readFileSync(PROGRAM);
  const script = new Script(source.latin1Slice(), {
    filename: fileURLToPath(PROGRAM),
    cachedData: cache === undefined ? undefined : openCache(read(cacheFile(cache)), source),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM.href);
  return { program: module.exports, script };
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
