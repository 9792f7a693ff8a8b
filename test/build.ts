import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** For vitest's `globalSetup`: tests that run the program run the build, so it must be that of the sources at hand. */
export function setup(): void {
  const built = join(root, 'dist', 'program', 'program.cjs');
  // Every build writes every file anew, so one stands for all; what is left of deleted sources is older and does no harm.
  const sources = ['src', 'bin', 'scripts'].map((folder) => newest(join(root, folder)));
  if (existsSync(built) && Math.max(...sources) < statSync(built).mtimeMs) return;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    // Type errors are told by `npm run types`; what matters here is that there is something to run.
    if (!existsSync(join(root, 'dist', 'index.js'))) throw error;
  }
  for (const script of ['keep-declarations.js', 'bind-imports.js', 'bundle.js'])
    execFileSync(process.execPath, [join(root, 'scripts', script)], { cwd: root, stdio: 'pipe' });
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
