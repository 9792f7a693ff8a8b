#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setEngineFlags } from './engine-flags.js';

setEngineFlags();
const main = new URL('../dist/program/main.js', import.meta.url);
if (existsSync(main)) {
  const program = await import(main.href);
  process.exitCode = await program.main(process);
} else {
  process.stderr.write('cad-audit: The program has not been built yet.\n  Run npm run build in its folder.\n');
  process.exitCode = 2;
}
