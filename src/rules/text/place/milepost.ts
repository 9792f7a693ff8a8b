import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { LOCATED } from './located.ts';
import { readRoute } from './street.ts';

const MILE = wordSet('MP MM MILEPOST MILEMARKER PM MILEPOINT JUNCTION J');

const MARKER = wordSet('MARKER POST');

const [MILE_WORD] = wordSet('MILE');

const HIGHWAYS = wordSet('HWY HIGHWAY FWY FREEWAY PKWY PARKWAY');

/** `MAMALAHOA HWY` before a milepost: at the word for a highway, which a name stands before. */
const isNamedHighway = (tokens: Tokens, i: number): boolean =>
  HIGHWAYS.has(tokens.hash(i)) &&
  tokens.kind(i - 1) === Kind.word &&
  tokens.length(i - 1) >= 4 &&
  tokens.letterCase(i - 1) !== Case.lower &&
  !tokens.is(i - 1, Word.stop) &&
  tokens.kind(i + 1) === Kind.word;

/** `I-5 NB MP 167`: at the route. */
export function readMilepost({ tokens, out }: Scene, i: number): void {
  const named = isNamedHighway(tokens, i);
  const route = named ? i : readRoute(tokens, i);
  if (route === 0) return;
  const start = tokens.from(named ? i - 1 : i);
  let at = route + 1;
  if (tokens.is(at, Word.bound) || tokens.is(at, Word.direction)) at++;
  if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.at) || LOCATED.has(tokens.hash(at))) at++;
  let last = 0;
  if (MILE.has(tokens.hash(at)) && tokens.kind(at) === Kind.word) last = at + 1;
  else if (tokens.hash(at) === MILE_WORD && MARKER.has(tokens.hash(at + 1))) last = at + 2;
  else if (tokens.kind(at) === Kind.mixed && tokens.lead(at) === 0 && MILE.has(tokens.hash(at))) {
    out.add(start, tokens.to(at), 'address-block', 0.9, 'route and milepost');
    return;
  }
  if (last === 0) return;
  if (tokens.isMark(last, Mark.hash)) last++;
  if (tokens.digits(last) === 0) return;
  if (tokens.isMark(last + 1, Mark.dot) && tokens.digits(last + 2) > 0 && !tokens.gap(last + 1) && !tokens.gap(last + 2))
    last += 2;
  out.add(start, tokens.to(last), 'address-block', 0.92, 'route and milepost');
}
