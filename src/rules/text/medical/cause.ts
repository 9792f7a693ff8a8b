import { Mark } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** What is held against an illness, or for those who have it. */
const EVENTS = wordSet(
  'AWARENESS FUNDRAISER FOUNDATION WALKATHON TELETHON SOCIETY ASSOCIATION ASSN GALA CONFERENCE SEMINAR EXPO FAIR RESEARCH CHARITY COALITION',
);

/** The same, in words that people with the illness do or need too. */
const OUTINGS = wordSet('WALK RUN RIDE CAMP BENEFIT 5K 10K MARCH RALLY');

/** Illnesses with outings of their own. */
const CAUSES = wordSet('DIABETES CANCER ASTHMA STROKE HEART AIDS HIV AUTISM ALZHEIMERS LUPUS EPILEPSY SUICIDE OVERDOSE ALS');

const SENSES = wordSet('DEAF BLIND AUTISTIC');

const SIGNED = wordSet('CHILD CHILDREN PERSON PEDESTRIAN PEDESTRIANS RESIDENT DRIVER');

const SIGNS = wordSet('SIGN SIGNS AREA XING CROSSING');

const [DISABLED, BLIND, AIDS, TO] = wordSet('DISABLED BLIND AIDS TO');

const NAVIGATION = wordSet('NAV NAVIGATION');

const STALLS = wordSet('STALL STALLS SPACE SPACES BAY BAYS SPOT SPOTS PARKING PLACARD');

/** What nobody can look around or over. */
const UNSEEN = wordSet('SPOT CORNER CURVE HILL DRIVE DRIVEWAY TURN ALLEY SIDE EXIT INTERSECTION CREST RISE');

/** Where hunters sit, and what hangs before a window. */
const HIDES = wordSet('DUCK DEER GOOSE TURKEY HUNTING VENETIAN WINDOW ROLLER OVER');

const JABS = wordSet('FLU COVID HEP TETANUS');

const CLINICS = wordSet('SHOT SHOTS VACCINE VACCINES VACCINATION VACCINATIONS CLINIC CLINICS SEASON');

/** What has a head, an arm, a leg or a face besides people: `SPRINKLER HEAD WEEPING`, `GATE ARM BROKEN`. */
const MACHINES = wordSet(
  'SPRINKLER SIGNAL SHOWER WELL CYLINDER MAST GATE CRANE BOOM BARRIER LANDING TRAILER ROCK CLIFF HYDRANT NOZZLE METER PARKING LIGHT ROTOR PUMP TURNSTILE TOLL PLOW SWAY CONTROL ROCKER TOWER',
);

const ARTICLES = wordSet('A THE');

/** Does the term from `i` to `last` name a cause, a sign, a stall or a hide and nobody's illness: `DIABETES WALK`, `DEAF CHILD AREA`, `duck blind`, `SPRINKLER HEAD WEEPING`? */
export function isCause(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.is(i, Word.body) && MACHINES.has(tokens.hash(i - 1)) && tokens.gap(i)) return true;
  const hash = tokens.hash(i);
  const next = tokens.hash(last + 1);
  if (EVENTS.has(next) || (OUTINGS.has(next) && CAUSES.has(tokens.hash(last)))) return true;
  if (i < last) return false;
  if (SENSES.has(hash) && SIGNED.has(next) && SIGNS.has(tokens.hash(last + 2))) return true;
  if (hash === DISABLED) return STALLS.has(next) || tokens.is(last + 1, Word.vehicle) || tokens.is(last + 2, Word.vehicle);
  if (JABS.has(hash)) return CLINICS.has(next);
  if (hash === AIDS) return isOfNavigation(tokens, last + 1);
  if (hash !== BLIND) return false;
  const before = ARTICLES.has(tokens.hash(i - 1)) ? tokens.hash(i - 2) : tokens.hash(i - 1);
  return UNSEEN.has(next) || HIDES.has(before);
}

/** `AIDS TO NAVIGATION`, `AIDS-TO-NAVIGATION`: buoys and beacons. */
function isOfNavigation(tokens: Tokens, next: number): boolean {
  const to = tokens.isMark(next, Mark.dash) ? next + 1 : next;
  const where = tokens.isMark(to + 1, Mark.dash) ? to + 2 : to + 1;
  return tokens.hash(to) === TO && NAVIGATION.has(tokens.hash(where));
}
