/**
 * Deletes the declarations of `dist` that nobody can come to from those of the library's entry: packages show only that one, and its
 * types need a tenth of the files. Among the others are word lists, which the compiler declares word by word.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of `import … from './a.js'`, `export … from './a.ts'` and `import('./a.js')`; other packages are none of ours. */
const OWN_IMPORT = /\b(?:from |import ?\()['"](\.[^'"]+)\.[jt]s['"]/g;

/** The declarations that one comes to from those in `entry`, itself among them. */
export function declarationsFrom(entry) {
  const found = new Set([resolve(entry)]);
  for (const file of found) {
    for (const [, module] of readFileSync(file, 'utf8').matchAll(OWN_IMPORT)) found.add(resolve(file, '..', `${module}.d.ts`));
  }
  return found;
}

function keepDeclarations(folder) {
  const kept = declarationsFrom(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = resolve(folder, name);
    if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) keepDeclarations(fileURLToPath(new URL('../dist/', import.meta.url)));
