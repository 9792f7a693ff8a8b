import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';

const CAPITAL_G = 0x47;

/** `G2P1`: pregnancies and births. At a mixed token. */
export function readParity({ tokens, out }: Scene, i: number): void {
  if (fold(tokens.code(tokens.from(i))) !== CAPITAL_G || !/^G\d{1,2}P\d{1,2}(?:A\d)?$/i.test(tokens.slice(i))) return;
  out.add(tokens.from(i), tokens.to(i), 'medical', 0.85, 'pregnancies and births');
}

const CAPITAL_O = 0x4f;

const ALERT = wordSet('A AO AXO A/O');

/** `A&OX1`, `AOX2`: not awake to person, place, time and event. At a mixed token. */
export function readOrientation({ tokens, out }: Scene, i: number): void {
  const code = fold(tokens.code(tokens.from(i)));
  if (code === CAPITAL_A && /^AOX[0-3]$/i.test(tokens.slice(i)))
    out.add(tokens.from(i), tokens.to(i), 'medical', 0.82, 'orientation');
  else if (code === CAPITAL_O && /^OX[0-3]$/i.test(tokens.slice(i))) {
    const joined = tokens.isMark(i - 1, Mark.and) || tokens.isMark(i - 1, Mark.slash);
    if (joined && ALERT.has(tokens.hash(i - 2))) out.add(tokens.from(i - 2), tokens.to(i), 'medical', 0.82, 'orientation');
  }
}

const CAPITAL_A = 0x41;

/** At a vital sign: label and figure, when out of the usual range (adult ranges as taught to EMTs, wide). */
export function readVital({ tokens, out }: Scene, i: number): void {
  let label = tokens.slice(i).toUpperCase();
  let at = i + 1;
  let first = i;
  if (label === 'RATE') {
    if (!HEARTS.has(tokens.hash(i - 1))) return;
    label = 'HR';
    first = i - 1;
  }
  if (label === 'O2' || label === 'SAO2' || label === 'SPO' || label === 'OXYGEN')
    while (SAT.has(tokens.hash(at)) || tokens.number(at) === 2) at++;
  if (label === 'BLOOD') {
    if (PRESSURE.has(tokens.hash(at))) label = 'BP';
    else if (!SUGARS.has(tokens.hash(at))) return;
    at++;
  }
  if (label === 'SUGAR' && tokens.is(i - 1, Word.body) === false && /^BLOOD$/i.test(tokens.slice(i - 1))) return;
  for (let steps = 0; steps < 4; steps++) {
    if (tokens.isMark(at, Mark.colon) || tokens.isMark(at, Mark.equals) || (tokens.isMark(at, Mark.dash) && tokens.gap(at + 1)))
      at++;
    else if (VITAL_FILLERS.has(tokens.hash(at))) at++;
    else break;
  }
  const quoted = tokens.kind(at) === Kind.mark && /['"]/.test(tokens.slice(at));
  if (/^(?:HIGH|LOW)$/i.test(tokens.slice(quoted ? at + 1 : at)) && /^(?:BGL|BG|CBG|GLUCOSE|BLOOD|BP)$/.test(label)) {
    out.add(tokens.from(first), tokens.to(quoted ? at + 2 : at), 'medical', 0.85, 'abnormal vital sign');
    return;
  }
  if (/^SUGARS?$/.test(label) && tokens.kind(at) === Kind.mixed && HUNDREDS.test(tokens.slice(at))) {
    out.add(tokens.from(first), tokens.to(at), 'medical', 0.82, 'abnormal vital sign');
    return;
  }
  const value = tokens.number(at);
  if (label === 'O2' && tokens.kind(at) === Kind.mixed && /^\d{1,2}L$/i.test(tokens.slice(at))) {
    out.add(tokens.from(first), tokens.to(at), 'medical', 0.8, 'oxygen');
    return;
  }
  if (value < 0) return;
  let last = at;
  let abnormal = false;
  if (label === 'BP' && isPalpated(tokens, at + 1)) {
    last = tokens.isMark(at + 1, Mark.slash) ? at + 2 : at + 1;
    abnormal = value >= 40 && (value < 100 || value > 140) && value <= 300;
  } else if (label === 'BP' || label === 'B') {
    if ((!tokens.isMark(at + 1, Mark.slash) && tokens.hash(at + 1) !== OVER) || tokens.digits(at + 2) === 0) return;
    const low = tokens.number(at + 2);
    last = at + 2;
    abnormal = value < 100 || value > 140 || low > 90 || low < 60;
    if (value < 40 || value > 300) return;
  } else if (/^(?:BGL|BG|CBG|BS|GLUCOSE|SUGARS?|BLOOD|BLOODSUGAR)$/.test(label))
    abnormal = (value < 70 || value > 180) && value > 9 && value < 1000;
  else if (label === 'GCS') {
    abnormal = value >= 3 && value < 15;
  } else if (/^(?:SPO2|O2SAT|SAT|SATS|O2|SPO|SAO2|OXYGEN)$/.test(label)) abnormal = value >= 40 && value < 94;
  else if (label === 'HR' || label === 'PULSE') abnormal = (value < 55 && value > 15) || (value > 105 && value < 250);
  else if (label === 'RR' || label === 'RESP') abnormal = (value < 11 && value > 1) || (value > 24 && value < 70);
  else if (/^TEMP/.test(label)) {
    if (tokens.isMark(at + 1, Mark.dot) && !tokens.gap(at + 2) && tokens.digits(at + 2) === 1) last = at + 2;
    // `TEMP 102 OUTSIDE`: of the weather, where nobody is spoken of.
    if (last === at && (tokens.allCues & (Cue.patient | Cue.ageUnit)) === 0) return;
    abnormal =
      (value >= 100 && value < 109) || (value > 85 && value < 96) || (value >= 38 && value < 43) || (value >= 30 && value < 36);
  } else {
    const highest = LABORATORY.get(label);
    if (highest === undefined) return;
    abnormal = value > highest;
    if (tokens.isMark(at + 1, Mark.dot) && !tokens.gap(at + 2) && tokens.digits(at + 2) > 0) last = at + 2;
  }
  if (tokens.kind(last + 1) === Kind.mark && tokens.slice(last + 1) === '%') last++;
  if (HOURS.has(tokens.hash(last + 1)) && last > at) return;
  if (abnormal)
    out.add(tokens.from(first), tokens.to(tokens.slice(last) === '%' ? last - 1 : last), 'medical', 0.85, 'abnormal vital sign');
}

/** Results of a laboratory and the score of withdrawal, with the highest figure before the point that is usual. */
const LABORATORY: ReadonlyMap<string, number> = new Map([
  ['LACTATE', 1],
  ['BILI', 5],
  ['BILIRUBIN', 5],
  ['INR', 3],
  ['TROPONIN', 0],
  ['TROP', 0],
  ['CIWA', 7],
  ['A1C', 7],
  ['POTASSIUM', 5],
  ['COHB', 9],
  ['WBC', 11],
  ['CREATININE', 1],
  ['CREAT', 1],
  ['BNP', 400],
  ['NIHSS', 0],
  ['ETCO2', 50],
]);

const PALPATED = wordSet('P PALP PALPATED PALPATION SYSTOLIC');

/** `BP 70/P`, `BP 80 PALP`: felt at the wrist, without the lower figure. */
const isPalpated = (tokens: Tokens, i: number): boolean =>
  PALPATED.has(tokens.hash(tokens.isMark(i, Mark.slash) ? i + 1 : i)) && tokens.kind(i) !== Kind.none;

const [OVER] = wordSet('OVER');

const HEARTS = wordSet('HEART PULSE');

const SAT = wordSet('SAT SATS SATURATION');

const PRESSURE = wordSet('PRESSURE PRESSURES');

const SUGARS = wordSet('SUGAR GLUCOSE');

const VITAL_FILLERS = wordSet(
  'IS WAS OF AT LEVEL READING LEVELS READS OVER ABOVE UNDER BELOW RUNNING IN THE ARE DOWN UP TO WENT',
);

/** `SUGARS IN THE 300S` */
const HUNDREDS = /^[1-9]00S$/i;

const HOURS = wordSet('HRS HOURS');
