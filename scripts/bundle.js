/**
 * Joins the program's modules into a few files below `dist/program`, which `bin/cad-audit.js` runs: several hundred small files take longer
 * to open than a small scan takes. The library in `dist` stays as the compiler writes it.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

// Names of joined files change with their content; old ones would stay for ever.
rmSync(new URL('../dist/program/', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', 'profile-worker': 'src/threads/profile-worker.ts' },
  outdir: 'dist/program',
  // All in one folder: a thread is started from beside the file that starts it.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
