/**
 * Makes a code cache of the program, as built by `scripts/bundle.js`: runs it in this process, under the flags of `bin/`, and keeps what V8
 * has compiled by then. So a cache holds the functions that such a run calls, and no others.
 *
 *     node scripts/make-cache.js scan
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sealCache } from '../bin/code-cache.js';
import { setEngineFlags } from '../bin/engine-flags.js';
import { cacheFile, loadProgram, PROGRAM } from '../bin/load-program.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Cache → runs whose functions it is to hold. Files that write places, times and texts in different ways. */
const RUNS = {
  help: [['--help']],
  scan: [
    'three-cities/brantwick-export',
    'three-cities/alder-bay-feed',
    'marrow-county-cad/export',
    'quillan-records-request/export',
  ].map((name) => ['scan', `fixtures/${name}.csv`, '--exit-zero']),
};

const output = {
  write(_text, done) {
    queueMicrotask(() => done?.());
    return true;
  },
  on() {},
  off() {},
};

/** A process of which only the arguments are real. */
const hostOf = (args) => ({
  argv: ['node', 'cad-audit', ...args],
  env: {},
  stdin: [],
  stdout: output,
  stderr: output,
  cwd: () => root,
  once: () => {},
  off: () => {},
});

const [, , name] = process.argv;
setEngineFlags();
const { program, script } = loadProgram({ laidOut: name !== 'help' });
for (const args of RUNS[name]) {
  const code = await program.main(hostOf(args));
  if (code !== 0) throw new Error(`cad-audit ${args.join(' ')} ended with ${code}.`);
}
writeFileSync(cacheFile(name), sealCache(script.createCachedData(), readFileSync(PROGRAM)));
