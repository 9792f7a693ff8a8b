#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setEngineFlags } from './engine-flags.js';
import { loadProgram, PROGRAM } from './load-program.js';

if (existsSync(PROGRAM)) {
  setEngineFlags();
  const [, , first = '--help'] = process.argv;
  // Who only asks for help does not wait for the code of a scan.
  const { program } = loadProgram(first.startsWith('-') ? 'help' : 'scan');
  process.exitCode = await program.main(process);
} else {
  process.stderr.write('cad-audit: The program has not been built yet.\n  Run npm run build in its folder.\n');
  process.exitCode = 2;
}
