/**
 * Joins the program's modules, and those packages that most scans need, into one script below `dist/program`, which `bin/cad-audit.js`
 * runs, and makes its code caches: several hundred small files take longer to open and compile than a small scan takes. The library in
 * `dist` stays as the compiler writes it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PROGRAM } from '../bin/load-program.js';
import { closedFinder } from './close-finder.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const beside = (name) => new URL(name, PROGRAM);

/** Packages that most scans load, and those that cannot be required; the others come from `node_modules` when they are needed. */
const JOINED = ['chalk', 'cli-table3', 'commander', 'csv-parse', 'hyparquet', 'hyparquet-compressors', 'iconv-lite', 'lilconfig'];
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Commander could start other programs; ours starts none, and the module for it takes milliseconds to load. */
const withoutChildProcesses = {
  name: 'without child processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Large tables that the program reads only where the build has not laid them out: scripts of their own, so that they are not read with the
 * program. The library reads the same scripts.
 */
const LEARNED = {
  'learned-table-data': 'rules/header/learned',
  'network-table-data': 'rules/header/learned/network',
  'span-table-data': 'rules/text/learned',
};
const learned = Object.keys(LEARNED);
const scriptOf = (name) => `../${LEARNED[name]}/${name}.cjs`;
const withoutLearned = {
  name: 'without the learned tables',
  setup({ onResolve }) {
    const filter = new RegExp(`/(?:${learned.join('|')})\\.ts$`);
    onResolve({ filter }, ({ path }) => ({
      path: scriptOf(path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)),
      external: true,
    }));
  },
};

rmSync(beside('.'), { recursive: true, force: true });
mkdirSync(beside('.'), { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { main } from './src/cli/main.ts';
      export { takePrepared } from './src/model/prepared.ts';
      export const layOutTables = () => import('./src/rules/laid-out.ts').then((module) => module.layOutTables());
      export const startThread = () => import('./src/threads/profile-worker.ts');`,
    resolveDir: root,
    sourcefile: 'program.js',
  },
  outfile: fileURLToPath(PROGRAM),
  bundle: true,
  format: 'cjs',
  // Node 20 forgets who may import in a script that comes from a code cache. And Node has known `\p{L}` for long: esbuild takes it for
  // newer and would have such expressions made anew each time they are met.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  platform: 'node',
  target: 'node20.19',
  // `bin/load-program.js` reads it byte by byte.
  charset: 'ascii',
  external: Object.keys(dependencies).filter((name) => !JOINED.includes(name)),
  plugins: [withoutChildProcesses, withoutLearned, closedFinder(root)],
  banner: { js: '(function (exports, require, module, PROGRAM_URL) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'PROGRAM_URL' },
  logLevel: 'warning',
  metafile: true,
});

/** What most runs do not need, and what takes a millisecond or more to load: it is loaded where it is used. */
const LATE = ['node:perf_hooks', 'node:util', 'node:worker_threads', 'node:zlib', ...learned.map(scriptOf)];
const loadLate = (text) => {
  let late = text;
  for (const [line, name, module] of text.matchAll(/^ *(import_\w+) = require\("([^"]+)"\);\n/gm)) {
    if (!LATE.includes(module)) continue;
    late = late.replace(line, '').replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(require("${module}")).`);
  }
  return late;
};

// esbuild leaves regular expressions and comments as they are.
const joined = loadLate(readFileSync(PROGRAM, 'utf8'));
writeFileSync(
  PROGRAM,
  joined.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
);

await build({
  absWorkingDir: root,
  entryPoints: Object.entries(LEARNED).map(([name, folder]) => `src/${folder}/${name}.ts`),
  outdir: fileURLToPath(beside('..')),
  outbase: 'src',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: 'node',
  logLevel: 'warning',
});

for (const name of learned) {
  const module = fileURLToPath(beside(scriptOf(name).replace('.cjs', '.js')));
  const names = [...readFileSync(module, 'utf8').matchAll(/^export const (\w+) =/gm)].map(([, exported]) => exported);
  writeFileSync(module, `import data from './${name}.cjs';\n\nexport const { ${names.join(', ')} } = data;\n`);
}

// A thread is started from beside the file that starts it.
writeFileSync(
  beside('profile-worker.js'),
  `import { markBitByBit } from '../../bin/engine-flags.js';
import { loadProgram } from '../../bin/load-program.js';

markBitByBit(false);
const { program } = loadProgram({ cache: 'scan', laidOut: true });
markBitByBit(true);
await program.startThread();
`,
);

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
writeFileSync(beside('THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));

// The program runs without them, only slower to start: a build does not fail for them.
for (const making of [['make-tables.js'], ['make-cache.js', 'help'], ['make-cache.js', 'scan']]) {
  const [script, ...args] = making;
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.warn(`scripts/${making.join(' ')} failed: ${stderr}`);
}
