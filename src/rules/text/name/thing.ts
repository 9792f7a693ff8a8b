import { Mark } from '../scene.ts';
import { Kind, MARGIN } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { POLICE_LETTERS } from '../words/police-alphabet.ts';
import { isOnCalle } from './calle.ts';

/** Several of these have names, one after the other. */
const BEASTS = wordSet('DOGS CATS HORSES GOATS PUPPIES KITTENS PONIES COWS K9S CANINES LLAMAS PARROTS FERRETS');

const PHONETIC = wordSet(POLICE_LETTERS);
/** Letters one behind the other that spell something. */
const SPELLED = 3;

const [K, AND] = wordSet('K AND');

/** Words back in which the word for the animals is looked for. */
const REACH = 8;

/** `K9`, or the last token of `K-9`. */
const isCanine = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.mixed
    ? tokens.hash(i) === K && tokens.slice(i).endsWith('9')
    : tokens.number(i) === 9 && tokens.isMark(i - 1, Mark.dash) && tokens.hash(i - 2) === K && !tokens.gap(i);

/** `ADAM BOY CHARLES READ BACK`: a call sign that is spelled. */
function isSpelled(tokens: Tokens, i: number): boolean {
  let run = 0;
  for (let at = i; PHONETIC.has(tokens.hash(at)); at--) run++;
  for (let at = i + 1; PHONETIC.has(tokens.hash(at)); at++) run++;
  return PHONETIC.has(tokens.hash(i)) && run >= SPELLED;
}

/** `Dogs Biscuit, Hank and Lucille moved to foster` */
function isListedBeast(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - REACH; at--) {
    if (BEASTS.has(tokens.hash(at))) return true;
    const joins = tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.open) || tokens.hash(at) === AND;
    if (!joins && (tokens.kind(at) !== Kind.word || tokens.is(at, Word.stop))) return false;
  }
  return false;
}

/** `MAGGIE (BLOODHOUND)`, and in a list of the dogs `K9 STAT: DUKE W/ 3K1, BRUNO OUT`. */
function isRosteredBeast(tokens: Tokens, i: number): boolean {
  if (tokens.isMark(i + 1, Mark.open) && tokens.is(i + 2, Word.animal)) return true;
  for (let at = i - 1; at > i - ROSTER && tokens.kind(at) !== Kind.none && tokens.kind(at) !== Kind.lineBreak; at--)
    if (tokens.isMark(at, Mark.colon) && isCanine(tokens, at - 2)) return !isListedName(tokens, i + 1);
  return false;
}

/** Tokens back in which a list begins. */
const ROSTER = 24;

const isListedName = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && tokens.is(i, Word.given | Word.surname) && !tokens.is(i, Word.stop);

/** `Closing Ida Wells`, `PARK CHECKS DONE. DELLA MOORE LOCKED`: a park or a school called after somebody. */
function isCheckedPlace(tokens: Tokens, i: number): boolean {
  if (CLOSING.has(tokens.hash(i - 1))) return true;
  let last = i;
  while (last < i + 2 && isListedName(tokens, last + 1)) last++;
  const behind = tokens.isMark(last + 1, Mark.dash) ? last + 2 : last + 1;
  if (!SHUT.has(tokens.hash(behind))) return false;
  for (let at = MARGIN; at < MARGIN + OPENING; at++)
    if (CHECKS.has(tokens.hash(at)) && PREMISES.has(tokens.hash(at - 1))) return true;
  return false;
}

const CLOSING = wordSet('CLOSING REOPENED');
const SHUT = wordSet('LOCKED SECURED SECURE SEC CLOSED UNLOCKED OPEN CLEAR');
const CHECKS = wordSet('CHECK CHECKS CHK CHKS CK CKS LOCKUP LOCKUPS');
const PREMISES = wordSet('PARK PARKS SCHOOL SCHOOLS BLDG BUILDING BUSINESS BUSN PREMISE PREMISES DOOR GATE RESTROOM');
/** Tokens at the beginning of a note that say what it is about. */
const OPENING = 12;

/** `TROPICAL STORM ROSA`: the wind. */
const isStorm = (tokens: Tokens, i: number): boolean =>
  (STORMS.has(tokens.hash(i)) && WEATHER.has(tokens.hash(i - 1))) ||
  (STORMS.has(tokens.hash(i - 1)) && WEATHER.has(tokens.hash(i - 2)));

const STORMS = wordSet('STORM CYCLONE');
const WEATHER = wordSet('TROPICAL WINTER NAMED SUBTROPICAL');

/** `TORNADO WATCH UNTIL 0300 FOR RENO HARVEY MCPHERSON`: counties that a forecast names. */
function isForecast(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - FORECAST && !endsSentence(tokens, at); at--)
    if (FORECASTS.has(tokens.hash(at))) return FORECAST_OF.has(tokens.hash(at - 1));
  return false;
}

const endsSentence = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.none || tokens.kind(i) === Kind.lineBreak || tokens.isMark(i, Mark.dot);

const FORECAST = 12;
const FORECASTS = wordSet('WATCH WARNING WARNINGS ADVISORY WATCHES');
const FORECAST_OF = wordSet(
  'TORNADO TOR THUNDERSTORM TSTORM TSTM STORM FLOOD FLOODING WINTER WIND FREEZE FROST HEAT BLIZZARD SNOW FOG DUST FLAG WEATHER',
);

const [CRUZ] = wordSet('CRUZ');
const CROSSES = wordSet('ROJA VERDE AZUL AMBAR');

/** `CRUZ ROJA UNIDAD 07`: who comes. */
const isRedCross = (tokens: Tokens, i: number): boolean => tokens.hash(i) === CRUZ && CROSSES.has(tokens.hash(i + 1));

const ESTATES = wordSet(
  'COL COLONIA FRACC FRACCIONAMIENTO MERCADO PROTOCOLO URB URBANIZACION COND CONDOMINIO RESIDENCIAL SECTOR BARRIO BDA COMUNIDAD PARCELAS PARC JARDINES ESTANCIAS VILLAS LOMAS ALTURAS MIRADOR COLMADO',
);
const OF_ESTATES = wordSet('LA LAS LOS EL DE DEL VILLA VILLAS JARDINES MONTE');

/** `Urb. Monte Sereno`, `COND TORRES DEL MAR`: a settlement, called after whom it may. */
function isEstate(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at > i - 4 && (tokens.isMark(at, Mark.dot) || OF_ESTATES.has(tokens.hash(at)))) at--;
  return ESTATES.has(tokens.hash(at));
}

/** Is what may be a name at `i` the name of an animal, a storm, a park or a street, or a letter? */
export const isNoPerson = (tokens: Tokens, i: number): boolean =>
  isCanine(tokens, i - 1) ||
  isRosteredBeast(tokens, i) ||
  isCheckedPlace(tokens, i) ||
  isSpelled(tokens, i) ||
  isStorm(tokens, i) ||
  isForecast(tokens, i) ||
  isEstate(tokens, i) ||
  isRedCross(tokens, i) ||
  isListedBeast(tokens, i) ||
  isOnCalle(tokens, i);
