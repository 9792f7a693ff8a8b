/**
 * Measures a full scan against csv-parse alone on the same file, each in a process of its own:
 *
 *     npm run bench -- --rows 1000000 --runs 3 --scale 4
 *
 * Prints a Markdown table of medians: wall time, MB/s of the file, peak resident set, ratio to the parser. `--scale N`
 * also scans a file of N times the rows once, to see whether memory grows. Run `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rows = option('rows', 1_000_000);
const runs = Math.max(1, option('runs', 3));
const scale = option('scale', 0);

const SCAN = here('../bin/cad-audit.js');
const CONTENDERS = {
  'csv-parse alone': (path) => [here('parse-only.js'), path],
  'cad-audit scan': (path) => [SCAN, 'scan', path, '--format', 'json', '--exit-zero'],
};

async function main() {
  const file = await exportOf(rows);
  await warm(file.path);
  const samples = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
  // Taken in turns, so that a slow minute of the machine meets both.
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of Object.entries(CONTENDERS)) samples[name].push(await measure(command(file.path)));
  }
  const base = median(samples['csv-parse alone'].map((sample) => sample.seconds));
  const lines = Object.entries(samples).map(([name, list]) => line(name, rows, file.bytes, list, base));
  if (scale > 1) {
    const large = await exportOf(rows * scale);
    await warm(large.path);
    lines.push(
      line(
        `cad-audit scan, ${scale} × the rows`,
        rows * scale,
        large.bytes,
        [await measure(CONTENDERS['cad-audit scan'](large.path))],
        undefined,
      ),
    );
  }
  const [cpu] = cpus();
  console.log(
    `Machine: ${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB memory, Node ${process.version}, ${process.platform} ${process.arch}`,
  );
  console.log(
    `File: ${rows} rows × 18 columns, ${(file.bytes / 1e6).toFixed(1)} MB (bench/make-export.js), read once before to fill the disk cache`,
  );
  console.log(`Runs: ${runs} each, in turns; medians\n`);
  console.log('| what | rows | wall time | MB/s | peak memory | × csv-parse |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const text of lines) console.log(text);
}

function line(name, count, bytes, list, base) {
  const seconds = median(list.map((sample) => sample.seconds));
  const peak = median(list.map((sample) => sample.peak));
  const ratio = base === undefined ? '' : (seconds / base).toFixed(2);
  return `| ${name} | ${count} | ${seconds.toFixed(2)} s | ${(bytes / 1e6 / seconds).toFixed(1)} | ${(peak / 1e6).toFixed(0)} MB | ${ratio} |`;
}

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Made in a child, so that this process stays small. */
async function exportOf(count) {
  const { stdout } = await run([here('make-export.js'), '--rows', String(count)], 'pipe');
  process.stderr.write(stdout);
  const path = here(`../.bench/export-${count}.csv`);
  return { path, bytes: statSync(path).size };
}

async function warm(path) {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

async function measure(args) {
  const started = performance.now();
  const { peak } = await run(['--import', here('report-peak.js'), ...args], 'ignore');
  return { seconds: (performance.now() - started) / 1000, peak };
}

function run(args, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', output, 'inherit', 'pipe'] });
    let [stdout, peak] = ['', ''];
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stdio[3].on('data', (chunk) => {
      peak += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout, peak: Number(peak) });
      else reject(new Error(`\`node ${args.join(' ')}\` ended with ${code}.`));
    });
  });
}

if (!existsSync(SCAN) || !existsSync(here('../dist/index.js'))) {
  console.error('There is no build: run `npm run build` first.');
  process.exitCode = 2;
} else {
  await main();
}
