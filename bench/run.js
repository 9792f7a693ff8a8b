/**
 * Measures full scans against other programs on the same file, each in a process of its own:
 *
 *     npm run bench -- --rows 1000000 --runs 3 --peers --forms --scale 4
 *
 * Prints Markdown tables of medians: wall and CPU time, MB/s of the file, peak resident set. `--peers` also runs DuckDB and
 * papaparse (installed into `.bench/peers` the first time), `--forms` the same rows as JSON and NDJSON, `--scale N` scans a file of N times
 * the rows once, to see whether memory grows, `--coordinates` a scan whose coordinates are taken for something else (what they cost),
 * `--layers` how long reading takes before anything is counted, `--slices` what stands in front of a slice, and `--start-up` a file of ten rows. Run `npm run build` first.
 */
import { existsSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CONTENDERS, COORDINATES, FORMS, LAYERS, PEERS, SCAN, SLICES } from './contenders.js';
import { makeExport } from './make-export.js';
import { makeForm } from './make-forms.js';
import { measure, median, warm } from './measure.js';
import { installPeers, peerVersion } from './peers/installed.js';

const flag = (name) => process.argv.includes(`--${name}`);
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rows = option('rows', 1_000_000);
const runs = Math.max(1, option('runs', 3));
const scale = option('scale', 0);

async function main() {
  if (flag('peers')) installPeers();
  describeMachine();
  const csv = await makeExport(rows);
  await warm(csv.path);
  const contenders = [...CONTENDERS, ...(flag('peers') ? PEERS : [])];
  const base = await compare(`${rows} rows × 18 columns as CSV`, csv, contenders);
  if (flag('layers')) await compare('Reading alone, layer by layer, 1 thread', csv, LAYERS, base);
  if (flag('forms')) {
    for (const { form, ...contender } of FORMS) {
      const file = await makeForm(csv.path, form);
      await warm(file.path);
      const reading = flag('layers') ? LAYERS.slice(1, 3) : [];
      await compare(`The same rows as ${form}`, file, [contender, ...reading], base);
    }
  }
  if (scale > 1) {
    const large = await makeExport(rows * scale);
    await warm(large.path);
    await compare(`${scale} × the rows`, large, [CONTENDERS.at(-1)], undefined, 1);
  }
  if (flag('coordinates')) await compare('What coordinates cost', csv, COORDINATES, base);
  if (flag('slices')) await compare('A slice at the start and one at the end', csv, SLICES, base);
  if (flag('start-up')) await startUp();
}

function describeMachine() {
  const [cpu] = cpus();
  const peers = flag('peers') ? `, papaparse ${peerVersion('papaparse')}, DuckDB ${peerVersion('@duckdb/node-api')}` : '';
  console.log(
    `Machine: ${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB memory, ${process.platform} ${process.arch}; Node ${process.version}${peers}`,
  );
  console.log(`Command: npm run bench -- ${process.argv.slice(2).join(' ')}`);
}

/** Runs contenders in turns, so that a slow minute of the machine meets all; prints a table; returns the first one's wall time. */
async function compare(title, file, contenders, base, times = runs) {
  const samples = contenders.map(() => []);
  for (let run = 0; run < times; run++) {
    for (const [index, { command }] of contenders.entries()) samples[index].push(await measure(command(file.path)));
  }
  const medians = samples.map((list) => ({
    seconds: median(list.map(({ seconds }) => seconds)),
    cpu: median(list.map(({ cpu }) => cpu)),
    peak: median(list.map(({ peak }) => peak)),
  }));
  const first = base ?? medians[0].seconds;
  console.log(
    `\n${title}, ${(file.bytes / 1e6).toFixed(1)} MB, disk cache warm, ${times === 1 ? 'one run' : `medians of ${times} runs`}\n`,
  );
  console.log('| what | wall time | CPU time | MB/s | peak memory | time ÷ csv-parse |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [index, { name }] of contenders.entries()) {
    const { seconds, cpu, peak } = medians[index];
    const ratio = times === 1 ? '' : (seconds / first).toFixed(2);
    console.log(
      `| ${name} | ${seconds.toFixed(2)} s | ${cpu.toFixed(2)} s | ${(file.bytes / 1e6 / seconds).toFixed(0)} | ${(peak / 1e6).toFixed(0)} MB | ${ratio} |`,
    );
  }
  return first;
}

/** Short runs swing more than long ones: more of them, in turns, beside a Node that does nothing. */
const SHORT_RUNS = 20;

async function startUp() {
  const { path } = await makeExport(10);
  const contenders = [
    { name: 'node alone', command: ['-e', '0'] },
    { name: '--help', command: [SCAN, '--help'] },
    { name: 'scan of ten rows', command: [SCAN, 'scan', path, '--exit-zero'] },
  ];
  const samples = contenders.map(() => []);
  for (let run = 0; run < Math.max(runs, SHORT_RUNS); run++) {
    for (const [index, { command }] of contenders.entries()) samples[index].push(await measure(command));
  }
  console.log('\n| start-up | wall time | least | CPU time |\n|---|---:|---:|---:|');
  for (const [index, { name }] of contenders.entries()) {
    const [wall, cpu] = ['seconds', 'cpu'].map((what) => samples[index].map((sample) => sample[what] * 1000));
    const cells = [median(wall), Math.min(...wall), median(cpu)].map((ms) => `${ms.toFixed(0)} ms`);
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

if (!existsSync(SCAN) || !statSync(fileURLToPath(new URL('../dist', import.meta.url)), { throwIfNoEntry: false })) {
  console.error('There is no build: run `npm run build` first.');
  process.exitCode = 2;
} else {
  await main();
}
