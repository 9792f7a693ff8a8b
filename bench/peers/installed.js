/** Packages that only the benchmark needs, installed into `.bench/peers` the first time they are asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const DIRECTORY = fileURLToPath(new URL('../../.bench/peers/', import.meta.url));
const PACKAGES = ['papaparse', '@duckdb/node-api'];

export function installPeers() {
  if (existsSync(`${DIRECTORY}node_modules/@duckdb/node-api`) && existsSync(`${DIRECTORY}node_modules/papaparse`)) return;
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(`${DIRECTORY}package.json`, '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: DIRECTORY,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** A peer's module. */
const require = createRequire(DIRECTORY);
export const peer = (name) => require(name);

/** `DuckDB 1.5.6`, for the report. */
export const peerVersion = (name) => peer(`${name}/package.json`).version;
