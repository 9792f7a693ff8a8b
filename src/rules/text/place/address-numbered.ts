import { isMeasure } from '../measures.ts';
import { Mark, type Scene } from '../scene.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { readStreet } from './street.ts';

const NUMBERED = wordSet('ST STREET AVE AV AVENUE RD ROAD');

/** `8814 164A St`, `10420 118 Ave`: the streets of western Canada have numbers without an ending. */
export const isNumberedStreet = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) &&
  NUMBERED.has(tokens.hash(i + 1)) &&
  tokens.gap(i + 1) &&
  ((tokens.digits(i) >= 2 && tokens.digits(i) <= 3) ||
    (tokens.lead(i) >= 2 && tokens.length(i) === tokens.lead(i) + 1 && tokens.lead(i) <= 3));

const ROADS = wordSet('ROAD RD DRIVE DR AVENUE STREET');

/** `82390 ROAD 412`, `40112 DRIVE 719`: the rural grid of Nebraska and its neighbours, from the house number on. */
export const isRoadOfGrid = (tokens: Tokens, i: number): boolean =>
  tokens.digits(i) >= 4 &&
  ROADS.has(tokens.hash(i + 1)) &&
  tokens.gap(i + 1) &&
  tokens.gap(i + 2) &&
  tokens.digits(i + 2) >= 2 &&
  tokens.digits(i + 2) <= 3 &&
  !isMeasure(tokens, i + 3) &&
  !tokens.isMark(i + 3, Mark.colon);

/** What has a number of its own and serves a route or works on one. */
const RUNS = wordSet(
  'BUS BUSES TRAIN TRN TRAM TROLLEY STREETCAR SHUTTLE VAN PLOW PLOWS RUN TRIP BLK OPR OPERATOR PERMIT LOCO TRUCK TRK WRECKER RIG JOB TKT TICKET WO LOG CONSIST SIGN CMS VMS CAM CAMERA',
);

/** `BUS 1180 RT 22`, `PERMIT 4418 HWY 12`: the number of a bus or a permit, and no house beside the road. */
export const isRun = (tokens: Tokens, i: number): boolean => RUNS.has(tokens.hash(i - 1)) && tokens.gap(i);

/** `4417 COUNTY RD K`. */
export function readLetterRoad(scene: Scene, i: number, at: number): void {
  const { tokens, out } = scene;
  const street = tokens.is(at, Word.route) ? readStreet(tokens, at, 0) : undefined;
  if (street?.route && tokens.digits(i) >= 3)
    out.add(tokens.from(i), tokens.to(street.last), 'street-address', 0.75, 'house number on a numbered road');
}
