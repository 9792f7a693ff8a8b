/** Who runs in the benchmark: a name, the arguments of `node` for a file, and which forms of the export it reads. */
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const SCAN = here('../bin/cad-audit.js');

const scan = (threads) => (path) => [SCAN, 'scan', path, '--format', 'json', '--exit-zero', '--threads', String(threads)];

/** The first one is what the others are compared with. */
export const CONTENDERS = [
  { name: 'csv-parse alone', command: (path) => [here('peers/csv-parse.js'), path] },
  { name: 'cad-audit scan, 1 thread', command: scan(1) },
  { name: 'cad-audit scan, 2 threads', command: scan(2) },
];

/** Installed into `.bench/peers` when they are asked for; never a dependency of the program. */
export const PEERS = [
  { name: 'papaparse alone', command: (path) => [here('peers/papaparse.js'), path] },
  { name: 'DuckDB SUMMARIZE, 2 threads', command: (path) => [here('peers/duckdb.js'), path, '2'] },
];

/** The same rows in other forms, scanned on one thread: a form's reader shows in the throughput. */
export const FORMS = ['json', 'ndjson'].map((form) => ({ form, name: `cad-audit scan of ${form}, 1 thread`, command: scan(1) }));

/** The same scan with its coordinates, and with both columns pinned to a class that nothing is measured of. */
export const COORDINATES = [
  { name: 'with coordinates, 1 thread', command: scan(1) },
  {
    name: 'coordinates pinned to `other`, 1 thread',
    command: (path) => [...scan(1)(path), '--column', 'Latitude=other', '--column', 'Longitude=other'],
  },
];

/** A first and a last slice of a thousand: what the last one takes longer is the reading of all that stands in front of it. */
export const SLICES = ['1/1000', '1000/1000'].map((slice) => ({
  name: `cad-audit profile --slice ${slice}, 1 thread`,
  command: (path) => [SCAN, 'profile', path, '-o', `${path}.profile`, '--slice', slice, '--threads', '1', '--no-progress'],
}));

/** How far a reading goes before anything is counted: each layer is a floor under every scan that goes through it. One thread. */
const LAYER_NAMES = {
  bytes: 'the bytes',
  cells: '… records and cells found',
  shapes: '… shape and hash of every cell',
  words: '… narratives cut into words, each looked up',
};

export const LAYERS = Object.entries(LAYER_NAMES).map(([layer, name]) => ({
  name,
  command: (path) => [here('layers/read.js'), layer, path],
}));
