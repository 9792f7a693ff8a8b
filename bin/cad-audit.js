#!/usr/bin/env node
// Loaded under the flags Node was built with: it keeps code of its own modules, and only those are served from it that load before.
import 'node:crypto';
import { existsSync } from 'node:fs';
import 'node:fs/promises';
import { setEngineFlags } from './engine-flags.js';
import { loadProgram, PROGRAM } from './load-program.js';

if (existsSync(PROGRAM)) {
  setEngineFlags();
  const [, , first = '--help'] = process.argv;
  // Who only asks for help does not wait for the code and the tables of a scan.
  const help = first.startsWith('-');
  const { program } = loadProgram({ cache: help ? 'help' : 'scan', laidOut: !help });
  process.exitCode = await program.main(process);
  // Taking the heap apart takes as long as some reports; what has not been written yet is waited for.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
} else {
  process.stderr.write('cad-audit: The program has not been built yet.\n  Run npm run build in its folder.\n');
  process.exitCode = 2;
}
