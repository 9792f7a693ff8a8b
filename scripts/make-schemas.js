// Writes schemas/*.schema.json from the built program. Run after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMA_NAMES, schemaOf } from '../dist/report/schema.js';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schemaOf(name), null, 2)}\n`);
}
