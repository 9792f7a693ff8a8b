/**
 * Writes `docs/location-validation.md`: `node scripts/make-location-validation.js FOLDER [HOUSES]` (`npm run build` first). FOLDER
 * holds exports and `precision-truth.json` with what is known of each; HOUSES names one of them whose points are houses. Only
 * figures and verdicts are written, no value of the files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTable, scan } from '../dist/index.js';
import { LocationCounter } from '../dist/profile/location/location-counts.js';
import { judgeLocation } from '../dist/risk/location/judge-location.js';
import { readers } from '../dist/rules/readers/index.js';
import { chanceFrom, distance, MASKS } from './location-masks.js';

const page = new URL('../docs/location-validation.md', import.meta.url);
const MARK = '<!-- figures -->';

/** Verdicts that agree with what is known. */
const AGREES = {
  exact: ({ class: grade }) => grade === 'building' || grade === 'few-doors',
  block: ({ class: grade }) => grade === 'block',
  mixed: ({ class: grade }) => grade === 'block',
  intersection: ({ mask, class: grade }) => grade === 'block' && (mask === 'intersection' || mask === 'block'),
  snap: ({ mask }) => mask === 'snap-points',
  jitter: ({ mask }) => mask === 'jitter',
  grid: ({ mask }) => ['rounding', 'mixture', 'grid-degrees', 'grid-metres'].includes(mask),
};
const TEXT_AGREES = {
  exact: ['number', 'number-unit'],
  mixed: ['number', 'block'],
  block: ['block'],
  intersection: ['intersection'],
  place: ['place', 'street'],
  narrative: ['intersection', 'place'],
};

const radius = (one) => (one === null ? '' : `${one.p50} / ${one.p90}`);

async function judgeFile(folder, name, truth) {
  const result = await scan(join(folder, name), { threads: 1 });
  const [location] = result.location;
  const address = result.addresses.find(({ rows, level }) => level !== 'empty' && rows.empty < result.source.rows);
  const approximate = truth.approx_error_m ?? '';
  if (location === undefined) {
    const level = address?.level ?? 'none';
    const agrees = (TEXT_AGREES[truth.level] ?? []).includes(level);
    return [
      name,
      truth.level,
      approximate,
      'no point',
      `text: ${level}${address?.disguisedBlocks ? ' (disguised)' : ''}`,
      '',
      '',
      agrees,
    ];
  }
  const { effective, referenceSystem } = location;
  return [
    name,
    truth.level,
    approximate,
    referenceSystem.id,
    `${effective.mask}, ${effective.class}`,
    radius(effective.radiusM),
    effective.confidence,
    AGREES[truth.level]?.(effective) ?? false,
  ];
}

/** Calls whose address names a house between two other blocks, with the place of the file as the true one. */
async function readHouses(path) {
  const table = await openTable(path);
  const names = table.fields.map(({ name }) => name.toLowerCase());
  const at = (pattern) => names.findIndex((name) => pattern.test(name));
  const [lat, lon, text] = [at(/^lat/), at(/^lo?ng|^lon/), at(/address|^location$/)];
  const calls = [];
  for await (const batch of table.batches()) {
    for (let row = 0; row < batch.rows; row++) {
      const reading = readers.address(batch.value(text, row));
      const place = { lat: Number(batch.value(lat, row)), lon: Number(batch.value(lon, row)) };
      if (reading.level.startsWith('number') && place.lat !== 0 && place.lon !== 0) calls.push({ ...place, reading });
    }
  }
  await table.close();
  const middle = { lat: median(calls.map((call) => call.lat)), lon: median(calls.map((call) => call.lon)) };
  const near = calls.filter((call) => distance(call, middle) < 20_000);
  const blocks = new Map();
  const keyOf = ({ street }, hundred) => `${street} ${hundred}`;
  for (const { lat: y, lon: x, reading } of near) {
    const key = keyOf(reading, reading.hundred);
    const held = blocks.get(key) ?? { lat: 0, lon: 0, n: 0 };
    blocks.set(key, { lat: held.lat + y, lon: held.lon + x, n: held.n + 1 });
  }
  const mean = (key) => {
    const held = blocks.get(key);
    return held && { lat: held.lat / held.n, lon: held.lon / held.n };
  };
  let seed = 0;
  const seeds = new Map();
  return near.flatMap((call) => {
    const { reading } = call;
    const block = mean(keyOf(reading, reading.hundred));
    const above = mean(keyOf(reading, reading.hundred + 100));
    const below = mean(keyOf(reading, reading.hundred - 100));
    const ends = [above, below].filter((end) => end !== undefined && distance(end, block) < 400);
    if (ends.length < 2) return [];
    const corners = ends.map((end) => ({ lat: (end.lat + block.lat) / 2, lon: (end.lon + block.lon) / 2 }));
    const corner = corners.sort((a, b) => distance(a, call) - distance(b, call))[0];
    const house = `${reading.number} ${reading.street}`;
    if (!seeds.has(house)) seeds.set(house, ++seed * 7919);
    return [{ ...call, block, corner, middle, key: seeds.get(house) }];
  });
}

function publish(calls, mask, withText) {
  const chance = chanceFrom(7);
  const n = calls.length;
  const rows = {
    rows: n,
    lat: new Float64Array(n),
    lon: new Float64Array(n),
    decimals: new Uint8Array(n),
    status: new Uint8Array(n).fill(1),
  };
  const errors = calls.map((call, row) => {
    const place = mask(call, chance);
    rows.lat[row] = Number(place.lat.toFixed(7));
    rows.lon[row] = Number(place.lon.toFixed(7));
    rows.decimals[row] = 7;
    // Digits that were cut off are read as the middle of what they leave open.
    return distance(call, place.middle ?? place);
  });
  const counter = new LocationCounter(['lat', 'lon'], 'degrees', 0);
  counter.add(withText ? { ...rows, address: calls.map(({ reading }) => reading) } : rows);
  return { ...judgeLocation(counter.summary()).effective, errors: errors.sort((a, b) => a - b) };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const two = (value) => (value === 0 ? '0' : String(Number(value.toPrecision(2))));

function maskTable(calls) {
  const lines = MASKS.map(([name, accepted, mask]) => {
    const { mask: found, radiusM, confidence, errors } = publish(calls, mask, true);
    const at = (q) => errors[Math.floor(q * errors.length)];
    const named = accepted.includes(found);
    const fits = radiusM === null ? false : at(0.95) < 1 ? true : radiusM.p90 >= at(0.5) && radiusM.p90 <= 3 * at(0.95);
    return {
      cells: [
        name,
        found,
        confidence,
        radius(radiusM),
        `${two(at(0.5))} / ${two(at(0.95))}`,
        named ? 'yes' : '**no**',
        fits ? 'yes' : '**no**',
      ],
      named,
      fits,
    };
  });
  return {
    text: tableOf(
      ['mask', 'found', 'confidence', 'radius p50 / p90, m', 'true p50 / p95, m', 'named', 'radius fits'],
      lines.map(({ cells }) => cells),
    ),
    named: lines.filter(({ named }) => named).length,
    fits: lines.filter(({ fits }) => fits).length,
  };
}

const tableOf = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const [folder, houses] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder of the exports and precision-truth.json.');
  process.exitCode = 2;
} else {
  const truths = JSON.parse(readFileSync(join(folder, 'precision-truth.json'), 'utf8'));
  const judged = [];
  for (const [name, truth] of Object.entries(truths)) judged.push(await judgeFile(folder, name, truth));
  const agree = judged.filter((cells) => cells[7]).length;
  const parts = [
    `## Real exports\n\n${agree} of ${judged.length} verdicts agree with what is known. Radii are in metres, p50 / p90.\n`,
    tableOf(
      ['file', 'known', 'known error, m', 'system', 'judged', 'radius', 'confidence', 'agrees'],
      judged.map((cells) => [...cells.slice(0, 7), cells[7] ? 'yes' : '**no**']),
    ),
  ];
  if (houses !== undefined) {
    const calls = await readHouses(join(folder, houses));
    const { text, named, fits } = maskTable(calls);
    parts.push(
      `\n## Masks on real houses\n\n${calls.length.toLocaleString('en')} calls of \`${houses}\` with a house number, each published through ${MASKS.length} masks: ${named} named, ${fits} with a radius (p90) between the 50th and three times the 95th percentile of the true displacement.\n`,
      text,
    );
  }
  const own = readFileSync(page, 'utf8').split(MARK);
  writeFileSync(page, `${own[0]}${MARK}\n\n${parts.join('\n')}\n\n${MARK}${own[2] ?? '\n'}`);
  console.log(`${agree} of ${judged.length} agree`);
}
