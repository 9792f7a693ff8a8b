/**
 * Writes a wide fictional export for the benchmark: 18 columns, about 280 bytes a row, narratives that hardly repeat.
 * Seeded and streamed; an existing file of the same size and recipe is used again.
 *
 *     node bench/make-export.js --rows 1000000
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildStaff, clockOf, drawCall, mixOf } from '../scripts/fixtures/calls.js';
import { csvRecord } from '../scripts/fixtures/csv.js';
import { writeNarrative } from '../scripts/fixtures/narrative.js';
import { writePhone } from '../scripts/fixtures/people.js';
import { createRandom } from '../scripts/fixtures/random.js';
import { buildTown } from '../scripts/fixtures/town.js';

/** Raised whenever the bytes for a number of rows change. */
const RECIPE = 4;
const FIRST_DAY = { year: 2020, month: 1, day: 1 };
const DIRECTORY = new URL('../.bench/', import.meta.url);
const COLUMNS = [
  'Incident_Number',
  'Call_Received',
  'Nature',
  'Priority',
  'Address',
  'Apartment',
  'City',
  'ZIP',
  'Beat',
  'Latitude',
  'Longitude',
  'Caller_Name',
  'Callback_Phone',
  'Unit',
  'Officer',
  'Disposition',
  'Time_Closed',
  'Narrative',
];

/** Makes the file unless it is there; returns its path and size. */
export async function makeExport(rows) {
  const path = fileURLToPath(new URL(`export-${rows}.csv`, DIRECTORY));
  const note = `${path}.recipe`;
  if (existsSync(path) && existsSync(note) && readFileSync(note, 'utf8') === `${RECIPE} ${statSync(path).size}`) {
    return { path, bytes: statSync(path).size, made: false };
  }
  mkdirSync(DIRECTORY, { recursive: true });
  const out = createWriteStream(`${path}.part`);
  let chunk = csvRecord(COLUMNS, ',', '\n');
  for (const row of drawRows(rows)) {
    chunk += row;
    if (chunk.length > 1 << 20) {
      if (!out.write(chunk)) await once(out, 'drain');
      chunk = '';
    }
  }
  out.end(chunk);
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
  const { size } = statSync(path);
  writeFileSync(note, `${RECIPE} ${size}`);
  return { path, bytes: size, made: true };
}

function* drawRows(rows) {
  const town = buildTown({
    label: 'bench',
    rows: 46,
    columns: 46,
    lat: 41.3,
    lon: -93.3,
    zips: ['50291', '50292', '50293', '50294'],
    beatPrefix: 'B',
    city: 'BENCHFIELD',
  });
  const staff = buildStaff('bench', 12);
  const units = Object.fromEntries(['LAW', 'FIRE', 'EMS'].map((agency) => [agency, staff[agency].map((member) => member.unit)]));
  const random = createRandom('bench rows');
  const mix = mixOf();
  let start = 0;
  for (let index = 0; index < rows; index++) {
    start += random.between(5, 120);
    const call = drawCall(random, town, mix, start, index);
    const { place, caller, type } = call;
    const crossing = place.kind === 'crossing' ? place.crossing : undefined;
    const crew = random.pick(staff[type.agency]);
    const notes = writeNarrative(random, call, {
      sentence: ' / ',
      atLeast: 76,
      units: units[type.agency],
      crossStreet: crossing ? crossing.streets[0] : place.building.block.crosses[0],
    });
    yield csvRecord(
      [
        `BF${String(20_000_000 + index)}`,
        timeText(call.start),
        type.nature,
        String(call.priority),
        crossing ? crossing.streets.join(' / ') : place.building.address,
        place.home?.unit ?? '',
        place.city,
        place.zip,
        place.beat,
        place.lat.toFixed(6),
        place.lon.toFixed(6),
        caller.person ? `${caller.person.last}, ${caller.person.first}`.toUpperCase() : '',
        caller.phone === '' ? '' : writePhone(caller.phone, 'dashes'),
        crew.unit,
        crew.name,
        random.pick(['REPORT TAKEN', 'NO ACTION TAKEN', 'GONE ON ARRIVAL', 'UNFOUNDED', 'ARREST', 'TRANSPORTED']),
        timeText(call.closed),
        notes.text,
      ],
      ',',
      '\n',
    );
  }
}

function timeText(seconds) {
  const t = clockOf(seconds, FIRST_DAY);
  return `${t.month}/${t.day}/${t.year} ${t.hour}:${t.minute}:${t.second}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--rows');
  const rows = at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
  const { path, bytes, made } = await makeExport(rows);
  console.log(`${made ? 'made  ' : 'reused'} ${path} (${(bytes / 1e6).toFixed(1)} MB)`);
}
