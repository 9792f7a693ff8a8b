/**
 * Measures the finder of personal data in free text, on fictional narratives of a fixed seed made of a few dozen phrases, and on the
 * labelled notes in `eval/data`, no two of which are alike and which hold several findings each:
 *
 *     node bench/spans.js
 *
 * Prints millions of characters per second of processor time (best and median of the rounds). Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { findSpans } from '../dist/index.js';

const PARTS = {
  caller: ['RP', 'CALLER', 'R/P HALVERSEN, ERIC', 'NEIGHBOR', 'RP ANON'],
  what: ['ADV 415 MUSIC', 'REPORTS PROWLER', 'STATES CHEST PAIN', 'ADV VEH BLOCKING DRIVEWAY', 'HEARD SHOTS, LAST SEEN NB'],
  where: ['AT 1423 N ALDER ST #12', 'AT 5TH AVE / PINE ST', 'NEAR THE HARVEST DINER', '1100 BLK OF LARKSPUR LN', 'REAR OF LOC'],
  more: ['44 YOM, ALERT', 'DENIES WPNS', 'DOB 03/14/87', 'LIC CA 7XYZ123 RED SEDAN', 'GATE CODE 4471#', 'REF CASE 25-117214'],
  end: ['CB 206-555-0143', 'GOA, AREA CHECK NEG', '1A10 ADV QUIET ON ARRIVAL', 'NO FURTHER', 'C4 0714'],
};

const NARRATIVES = 20_000;
const ROUNDS = 15;
const LABELLED_ROUNDS = 7;

let state = 911;
/** Numerical Recipes' linear congruential generator. */
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const phrases = Array.from({ length: NARRATIVES }, () =>
  Object.values(PARTS)
    .map((list) => list[random(list.length)])
    .join(['. ', ', ', ' / '][random(3)]),
);
const labelled = ['narratives', 'narratives-gathered', 'narratives-draws'].flatMap((name) =>
  readFileSync(new URL(`../eval/data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text),
);

function measure(what, texts, rounds) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rates = [];
  let spans = 0;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    spans = 0;
    for (const text of texts) spans += findSpans(text).length;
    const { user, system } = process.cpuUsage(before);
    rates.push(characters / (user + system));
  }
  rates.sort((a, b) => b - a);
  const rate = (k) => rates[k].toFixed(1);
  console.log(
    `${what}: ${texts.length} narratives, ${(characters / 1e6).toFixed(1)} million characters, ${spans} spans; ` +
      `best ${rate(0)} MB/s, median ${rate(Math.floor(rounds / 2))} MB/s of processor time`,
  );
}

console.log(`Node ${process.version}`);
measure('phrases', phrases, ROUNDS);
measure('labelled notes', labelled, LABELLED_ROUNDS);
