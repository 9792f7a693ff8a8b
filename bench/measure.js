/** Runs a command as a process of its own and says how long it took and how much memory it held. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const REPORT_PEAK = fileURLToPath(new URL('report-peak.js', import.meta.url));

/**
 * @param {readonly string[]} args of `node`
 * @returns wall and CPU time in seconds, peak resident set in bytes, what it printed
 */
export async function measure(args) {
  const started = performance.now();
  const { stdout, report } = await run(['--import', REPORT_PEAK, ...args]);
  return { seconds: (performance.now() - started) / 1000, ...JSON.parse(report), stdout };
}

/** Fills the disk cache. */
export async function warm(path) {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Where this is set, any Node reads a list of certificates before all else: half of what Node alone takes, and nothing of ours. */
const ENVIRONMENT = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'], env: ENVIRONMENT });
    let [stdout, report] = ['', ''];
    child.stdout.on('data', (chunk) => {
      // Reports of a scan are long and not wanted; the beginning is enough to know that it worked.
      if (stdout.length < 1 << 16) stdout += chunk;
    });
    child.stdio[3].on('data', (chunk) => {
      report += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout, report });
      else reject(new Error(`\`node ${args.join(' ')}\` ended with ${code}.`));
    });
  });
}
