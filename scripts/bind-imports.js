/**
 * Gives each compiled module of the library constants of its own for what it imports by name from the others:
 *
 *     import { KIND as KIND$ } from './token-columns.js'; const KIND = KIND$;
 *
 * V8 folds the constants of a module into the code it makes of it, tables and small functions included. What is imported it reads again
 * at every use: the finder of personal data in text took a third longer for that. Nothing else changes, because no modules import each
 * other in circles and none exports a variable (`test/architecture.test.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is bound already has names with `$`, which sources have not. */
const IMPORT = /^import \{([^}$]+)\} from ('\.[^']+');$/gm;

/** The text of a compiled module with its imports bound. */
export const bindImports = (text) =>
  text.replace(IMPORT, (line, list, from) => {
    const names = [...list.matchAll(/(\w+)(?: as (\w+))?/g)].map(([, theirs, ours = theirs]) => ({ theirs, ours }));
    if (names.length === 0) return line;
    const bound = names.map(({ theirs, ours }) => `${theirs} as ${ours}$`);
    const constants = names.map(({ ours }) => `${ours} = ${ours}$`);
    return `import { ${bound.join(', ')} } from ${from}; const ${constants.join(', ')};`;
  });

function bindFolder(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const bound = bindImports(text);
    if (bound !== text) writeFileSync(path, bound);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) bindFolder(fileURLToPath(new URL('../dist/', import.meta.url)));
