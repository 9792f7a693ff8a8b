import { Mark } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Words that are never written short: behind their dot begins another sentence. */
const WHOLE = wordSet('DORM ROOM SUITE UNIT BUILDING APARTMENT SPACE TRAILER LOT CELL BED');

const NUMBER_FILLERS = wordSet('NO NUM NUMBER');

export interface Unit {
  readonly first: number;
  readonly last: number;
}

/** Designator and value at `i` (`APT 6`, `#204`, `STE B-2`, `APT6`), whatever the context. */
export function readUnitAt(tokens: Tokens, i: number): Unit | undefined {
  let at = i;
  if (tokens.isMark(at, Mark.comma)) at++;
  const first = at;
  if (tokens.isMark(at, Mark.hash)) {
    at++;
    if (tokens.is(at, Word.designator) && tokens.kind(at) === Kind.word && tokens.gap(at + 1)) at++;
  } else if (tokens.kind(at) === Kind.mixed && tokens.lead(at) === 0 && tokens.is(at, Word.designator) && tokens.length(at) <= 9)
    return { first: at, last: at };
  else if (tokens.kind(at) === Kind.word && tokens.is(at, Word.designator)) {
    at++;
    // `K9 unit. A man …`: the next sentence.
    const ends = WHOLE.has(tokens.hash(at - 1)) || (tokens.kind(at + 1) !== Kind.number && tokens.lead(at + 1) === 0);
    if (ends && tokens.isMark(at, Mark.dot) && tokens.gap(at + 1)) return undefined;
    if (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.colon)) at++;
    if (NUMBER_FILLERS.has(tokens.hash(at))) at++;
    if (tokens.isMark(at, Mark.hash)) at++;
  } else return undefined;
  const last = unitValue(tokens, at);
  if (tokens.hash(first) === FLAT && WHEELS.has(tokens.hash(last))) return undefined;
  return last > 0 ? { first, last } : undefined;
}

const [FLAT] = wordSet('FLAT');

/** `FLAT RF`: which tire. */
const WHEELS = wordSet('RF LF RR LR RS LS FR FL PS DS');

/** `TRLR 53FT`: how long, heavy or loud it is. */
const SIZE = /^\d+(?:FT|FOOT|GAL|LBS?|PSI|MPH|YDS?|KV)$/i;

/** Value of an apartment: up to five figures, one or two letters, a few of both, with a dash between. Last token or 0. */
export function unitValue(tokens: Tokens, i: number): number {
  const kind = tokens.kind(i);
  const length = tokens.length(i);
  const short =
    (kind === Kind.number && length <= 5) ||
    (kind === Kind.mixed && length <= 6) ||
    (kind === Kind.word && length === 1) ||
    (kind === Kind.word &&
      length === 2 &&
      !tokens.is(i, Word.designator | Word.stop | Word.common | Word.state | Word.direction));
  if (!short || (kind === Kind.mixed && SIZE.test(tokens.slice(i)))) return 0;
  const dash = i + 1;
  const joined =
    (tokens.isMark(dash, Mark.dash) || tokens.isMark(dash, Mark.slash)) && !tokens.gap(dash) && !tokens.gap(dash + 1);
  if (
    joined &&
    tokens.length(dash + 1) <= 4 &&
    (tokens.kind(dash + 1) === Kind.number ||
      tokens.kind(dash + 1) === Kind.mixed ||
      (tokens.kind(dash + 1) === Kind.word && tokens.length(dash + 1) === 1))
  )
    return dash + 1;
  // `12 B`: a letter with a blank, at the end of the clause.
  return i;
}
