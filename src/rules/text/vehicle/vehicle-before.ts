import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** What a plate hangs on and nothing but a plate is said behind. */
const NOUNS = wordSet('TRUCKS SUVS VANS CARS SEDANS PICKUPS PU SUV SEDAN COUPE MINIVAN PICKUP HATCHBACK WAGON VAN TRUCK CAR');

/** Models that are ordinary words or on no list; behind a color or a make. From sales lists of North America. */
const MODELS = wordSet(
  'JOURNEY TRANSIT PACIFICA EDGE COMPASS ENCORE ENCLAVE ENVISION ENVOY SPRINTER FRONTIER COLORADO CANYON TITAN ARMADA XTERRA PATRIOT LIBERTY RENEGADE GLADIATOR NITRO AVENGER STRATUS INTREPID NEON CALIBER DART MAGNUM DAKOTA PROMASTER SEBRING SOUL STINGER TELLURIDE SELTOS CARNIVAL SEDONA RONDO VENUE KONA PALISADE VELOSTER SANTA ACCENT GENESIS FLEX FREESTYLE FIVE MAVERICK LIGHTNING ECOSPORT RIDGELINE PASSPORT ELEMENT INSIGHT PRELUDE CRZ SOLARA MATRIX VENZA SEQUOIA CELICA CRESSIDA SUPRA LEAF JUKE KICKS QUEST CUBE AXIOM RODEO TROOPER SPARK SONIC AVEO TRAX TRAILBLAZER UPLANDER VENTURE EXPRESS SAVANA LESABRE LACROSSE LUCERNE REGAL CENTURY RENDEZVOUS VERANO BONNEVILLE VIBE TORRENT MONTANA AZTEK GRAND AM PRIX VUE AURA ION OUTLOOK FORESTER ASCENT BAJA TRIBECA ATLAS TIGUAN BEETLE TOUAREG ARTEON LIFT CASCADIA COLUMBIA SOLSTICE COUGAR SABLE MARQUIS VILLAGER MILAN MOUNTAINEER MARINER TOWN CONTINENTAL AVIATOR CORSAIR NAUTILUS MODEL DEVILLE SEVILLE CUTLASS ALERO INTRIGUE SILHOUETTE FOCUS FIT PILOT LIMITED TRUCK PICKUP',
);

/** A model of letters and figures: `F150`, `CX5`, `4RUNNER`, `S10`, `RAV4`. */
const MODEL = /^(?:[A-Z]{1,2}\d{1,2}[A-Z]?|[A-Z]\d{3}|4RUNNER|RAV4)$/i;

export const isModel = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.mixed && (tokens.is(i, Word.vehicle) || MODEL.test(tokens.slice(i)));

const VEHICLE = Word.vehicle | Word.color;

const [AND, IS] = wordSet('AND IS');

/**
 * How surely a vehicle is described right before `i`: 0 not, 1 by a bare noun (`TRUCK`), 2 by its make, model or color, 3 by
 * a color with what has it. A comma may stand between, and a plate with AND (`2 trucks BRH 4417 and TU-8813`).
 */
export function vehicleBefore(tokens: Tokens, out: Scene['out'], i: number): number {
  let at = i - 1;
  const listed = tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.and) || tokens.hash(at) === AND;
  if (listed) {
    const k = out.size - 1;
    if (k >= 0 && out.class(k) === 'license-plate' && out.end(k) === tokens.to(at - 1)) return 2;
    if (!tokens.isMark(at, Mark.comma)) return 0;
    at--;
  } else if (tokens.hash(at) === IS) at--;
  else if (tokens.isMark(at, Mark.semicolon) || tokens.isMark(at, Mark.open)) at--;
  else if (tokens.isMark(at, Mark.dot) && tokens.isMark(at - 1, Mark.dot)) at -= 2;
  else if (DRIVES.has(tokens.hash(at)) || (tokens.hash(at) === IN && COMES.has(tokens.hash(at - 1)))) return 1;
  if (!tokens.gap(i) && at === i - 1) return 0;
  // `TRUCK AL 1B9 H77`, `Rogue, MD 5FK 2214`
  if (tokens.length(at) === 2 && tokens.is(at, Word.state) && !STATE_WORDS.has(tokens.hash(at)) && tokens.gap(at))
    at -= tokens.isMark(at - 1, Mark.comma) ? 2 : 1;
  // `F-150`, `RAM 1500`
  if (tokens.digits(at) >= 3 && tokens.digits(at) <= 4) {
    if (tokens.isMark(at - 1, Mark.dash) && tokens.length(at - 2) === 1) at -= 2;
    else if (tokens.is(at - 1, Word.vehicle)) at--;
    else return 0;
    return tokens.is(at - 1, VEHICLE) || tokens.is(at, Word.vehicle) ? (tokens.is(at - 1, Word.color) ? 3 : 2) : 0;
  }
  const noun = NOUNS.has(tokens.hash(at));
  if (noun && OF_FLEETS.has(tokens.hash(at - 1))) return 0;
  const colored = tokens.is(at - 1, Word.color) || (tokens.is(at - 1, Word.vehicle) && tokens.is(at - 2, Word.color));
  if (tokens.is(at, Word.vehicle) || noun)
    return colored ? 3 : tokens.is(at, Word.vehicle) && !noun && !GENERIC.has(tokens.hash(at)) ? 2 : noun ? 1 : 0;
  if (tokens.kind(at) === Kind.mixed) return isModel(tokens, at) && tokens.is(at - 1, VEHICLE) ? (colored ? 3 : 2) : 0;
  if (tokens.kind(at) !== Kind.word || !tokens.is(at - 1, VEHICLE)) return 0;
  if (!MODELS.has(tokens.hash(at)) && (tokens.words(at) !== 0 || tokens.cues(at) !== 0)) return 0;
  return colored ? 3 : tokens.is(at - 1, Word.color | Word.vehicle) ? 2 : 0;
}

const [IN] = wordSet('IN');

const DRIVES = wordSet('DRIVES DRIVING DRIVE');

/** `LEFT IN KTR 3390` */
const COMES = wordSet('LEFT LEAVING ARRIVING ARRIVED FLED ENRT CAME LEAVES COMING FLEEING OFF AWAY');

/** `DRIVES 472 DKB`, `LEFT IN KTR 3390`: a word of driving right before the plate whose first figure is at `i`. */
export function isDriven(tokens: Tokens, i: number): boolean {
  const at = tokens.kind(i - 1) === Kind.word && tokens.length(i - 1) === 3 ? i - 2 : i - 1;
  return tokens.hash(at) === IN ? COMES.has(tokens.hash(at - 1)) : DRIVES.has(tokens.hash(at));
}

/** States that are words more often. */
const STATE_WORDS = wordSet('IN OR ME OK HI OH ON');

/** Is a vehicle described right behind `last`: `CTX 2719 BLK CHARGER`, `KTR2098 04 ACCORD`? */
export function isVehicleBehind(tokens: Tokens, i: number): boolean {
  const at = tokens.isMark(i, Mark.comma) ? i + 1 : i;
  if (!tokens.gap(at)) return false;
  if (tokens.is(at, Word.color)) return tokens.is(at + 1, Word.vehicle) && !GENERIC.has(tokens.hash(at + 1));
  const year = tokens.digits(at) === 2 || tokens.digits(at) === 4;
  return year && tokens.is(at + 1, Word.vehicle) && !NOUNS.has(tokens.hash(at + 1)) && !GENERIC.has(tokens.hash(at + 1));
}

/** `TOW TRUCK PW-114`: the number of a fleet. */
const OF_FLEETS = wordSet(
  'FLEET TOW FIRE SQUAD PATROL PLOW DUMP SERVICE COMPANY RENTAL BUCKET UTILITY SALT GARBAGE WATER LADDER MAIL DELIVERY CITY COUNTY POOL SPARE LOANER RESERVE BRUSH TANKER TAXI',
);

/** Words of vehicles that fleets number, and shapes of them. */
const GENERIC = wordSet(
  'VEH VEHICLE VEHS AUTO TRK TK P/U MC BIKE TRLR TRAILER RV BUS TAXI CAB BOXTRUCK SEMI TRACTOR CAMPER 2DR 4DR 2D 4D SD CP UTL LL CAD HD MACK ACC FIT',
);

/** Cars and trucks that are told by a number behind their maker. */
const MODEL_FIGURES: ReadonlySet<number> = new Set([150, 200, 250, 300, 350, 450, 500, 550, 1500, 2500, 3500]);

/** `CHRYSLER 300 ABJ 90W`: the figure is of the model where both groups of the plate stand behind it. */
export const isModelFigure = (tokens: Tokens, i: number): boolean =>
  MODEL_FIGURES.has(tokens.number(i)) &&
  tokens.is(i - 1, Word.vehicle) &&
  tokens.kind(i + 1) === Kind.word &&
  tokens.length(i + 1) <= 3 &&
  tokens.lead(i + 2) > 0;
