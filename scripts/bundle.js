/**
 * Joins the program's modules, and those packages that every scan needs, into a few files below `dist/program`, which `bin/cad-audit.js`
 * runs: several hundred small files take longer to open than a small scan takes. The library in `dist` stays as the compiler writes it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Packages that every scan loads; the others are loaded from `node_modules` by those who need them. */
const JOINED = ['chalk', 'cli-table3', 'commander', 'csv-parse', 'iconv-lite'];
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Names of joined files change with their content; old ones would stay for ever.
rmSync(new URL('../dist/program/', import.meta.url), { recursive: true, force: true });
const { metafile } = await build({
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
  external: Object.keys(dependencies).filter((name) => !JOINED.includes(name)),
  // Joined CommonJS packages ask for Node's own modules in their way.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
  metafile: true,
});

/** The joined packages are under licenses that want their notice to go along. */
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? []),
);
const notices = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENSE-MIT.txt'].find((known) =>
    existsSync(`${root}${folder}${known}`),
  );
  if (file === undefined) throw new Error(`${name} has no license file: it cannot be joined.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${root}${folder}${file}`, 'utf8').trim()}\n`;
});
writeFileSync(new URL('../dist/program/THIRD-PARTY-LICENSES.txt', import.meta.url), notices.join(`\n${'-'.repeat(72)}\n\n`));
