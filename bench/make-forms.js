/** Writes the export in its other forms, record by record, beside the CSV: a JSON array and NDJSON. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { parse } from 'csv-parse';

const FORMS = {
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
  ndjson: { open: '', between: '\n', close: '\n' },
};

/** @returns path and size; an existing file that is newer than the CSV is used again. */
export async function makeForm(csv, form) {
  const path = csv.replace(/csv$/, form);
  if (!existsSync(path) || statSync(path).mtimeMs < statSync(csv).mtimeMs) await write(csv, path, FORMS[form]);
  return { path, bytes: statSync(path).size };
}

async function write(csv, path, { open, between, close }) {
  const out = createWriteStream(`${path}.part`);
  let chunk = open;
  let first = true;
  for await (const record of createReadStream(csv).pipe(parse({ columns: true }))) {
    chunk += (first ? '' : between) + JSON.stringify(record);
    first = false;
    if (chunk.length < 1 << 20) continue;
    if (!out.write(chunk)) await once(out, 'drain');
    chunk = '';
  }
  out.end(chunk + close);
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
}
