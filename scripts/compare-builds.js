/**
 * Says what a change of detection changes: classifies and scans files with another build and with this one, and prints where they
 * differ, in classes of columns, findings (by fingerprint), notices, and spans of text cells by class. Counts, names of
 * columns and masked forms only, as in every output of the program. Run `npm run build` first.
 *
 *     npm run compare-builds -- OTHER-DIST [file or folder …]
 *
 * Without files those below `fixtures/` are compared. Ends with 0 where nothing differs, 1 where something does, 2 where nothing could be compared.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBuild, NoBuild } from './compare-builds/build.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const USAGE = 'usage: npm run compare-builds -- OTHER-DIST [file or folder …]';

async function main([folder, ...paths]) {
  if (folder === undefined || folder.startsWith('-')) throw new NoBuild(`Name the dist folder of the other build.\n${USAGE}`);
  if (!existsSync(`${root}dist/index.js`)) throw new NoBuild('There is no build here: run `npm run build` first.');
  const [before, after] = [await loadBuild(folder), await loadBuild(root)];
  // What follows is part of this build.
  const { findInputs } = await import('../dist/cli/scan/inputs.js');
  const { found, failures } = await findInputs(paths.length === 0 ? [`${root}fixtures`] : paths, process.cwd());
  const [missing] = failures;
  if (missing !== undefined) throw new NoBuild(`${missing.label}: ${missing.error.message}`);
  if (found.length === 0) throw new NoBuild('There are no data files to compare.');
  return await compareAll(found, before, after);
}

async function compareAll(inputs, before, after) {
  const { compareFile } = await import('./compare-builds/compare-file.js');
  const { visible } = await import('../dist/report/escape.js');
  const { plural } = await import('../dist/report/numbers.js');
  const sums = { tables: 0, changed: 0, failed: 0 };
  const spans = new Map();
  for (const { path, label } of inputs) {
    const { tables, failed } = await compareFile(path, before, after);
    if (failed) sums.failed++;
    for (const { part, lines, totals } of tables) {
      sums.tables++;
      if (lines.length === 0) continue;
      sums.changed++;
      console.log(
        [`${visible(label, 200)}${part === '' ? '' : ` › ${part}`}`, ...lines.map((line) => `  ${line}`), ''].join('\n'),
      );
      for (const [name, times] of totals) spans.set(name, (spans.get(name) ?? 0) + times);
    }
  }
  if (spans.size > 0) console.log(`spans: ${[...spans].map(([name, times]) => `${name} ${times}`).join(', ')}`);
  const unread = sums.failed === 0 ? '' : `; neither build reads ${plural(sums.failed, 'file')}`;
  console.log(`${plural(inputs.length, 'file')}, ${plural(sums.tables, 'table')}, ${sums.changed} changed${unread}`);
  if (sums.failed === inputs.length) throw new NoBuild('Nothing was compared: neither build reads any of the files.');
  return sums.changed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NoBuild)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
