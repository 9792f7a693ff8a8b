/**
 * Writes the generated files of `fixtures/`. With `--check` it writes nothing and fails if a file differs from what the
 * generator makes. Seeded: the bytes are the same on every machine and every day.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CASES, STORIES } from './fixtures/cases.js';

const check = process.argv.includes('--check');
const root = new URL('../fixtures/', import.meta.url);
let different = 0;

for (const [folder, build] of Object.entries({ ...CASES, ...STORIES })) {
  mkdirSync(new URL(`${folder}/`, root), { recursive: true });
  for (const [name, bytes] of Object.entries(build())) {
    const path = new URL(`${folder}/${name}`, root);
    const same = read(path)?.equals(bytes) ?? false;
    if (!same && !check) writeFileSync(path, bytes);
    if (!same) different++;
    console.log(`${same ? 'same   ' : check ? 'DIFFERS' : 'written'}  ${folder}/${name}  ${bytes.length} bytes`);
  }
}
if (check && different > 0) {
  console.error(`${different} generated files differ; run \`npm run fixtures\`.`);
  process.exitCode = 1;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
