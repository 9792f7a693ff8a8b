/**
 * Writes `schemas/*.schema.json` from the built program; `--check` only compares and ends with 1 where one is out of date.
 * Run after `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SCHEMA_NAMES } from '../dist/cli/setup/schema-names.js';
import { schemaOf } from '../dist/cli/setup/schemas.js';

const folder = new URL('../schemas/', import.meta.url);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  const file = new URL(`${name}.schema.json`, folder);
  const text = `${JSON.stringify(schemaOf(name), null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`schemas/${name}.schema.json is out of date: npm run docs`);
    process.exitCode = 1;
  }
}
