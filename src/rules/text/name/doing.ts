import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** What only people do with words and wishes. */
const SPEAKING = wordSet(
  'SAYS SAID STATES STATED STS ADVD ADVISED ADVISES TOLD WANTS WANTED THINKS CLAIMS REFUSES REFUSED THREATENED ADMITS ADMITTED DENIED BELIEVES LIVES HUNG TEXTED WONT THREATENS ASKED ASKS INSISTS YELLED SWEARS',
);

/** The same, and what is said of alarms and roads too (`AMBER ADV`, `HOPE CALLED`). */
const ACTING = wordSet(
  'REQ REQS REQUESTS REQUESTED REQUESTING RPTS REPORTS REPORTED REPORTING ADV ADVS HAS IS WAS TOOK HIT THREW LEFT WENT KEEPS CALLED GOT CAME GRABBED PUSHED PUNCHED HAD STOLE BROKE RAN DRIVES DRINKS GAVE PULLED SLAPPED KICKED CHOKED LOCKED PICKS',
);

const SAYING = wordSet('SAYS SAID STATES STATED STS SAYING THINKS CLAIMS TOLD ADVISES BELIEVES THAT HEARD');

const [NEXT, DOOR, UPSTAIRS, DOWNSTAIRS] = wordSet('NEXT DOOR UPSTAIRS DOWNSTAIRS');

/** Words that are a name only where nothing else can be meant. */
const OTHERWISE =
  Word.stop | Word.vehicle | Word.place | Word.street | Word.title | Word.relation | Word.month | Word.state | Word.streetName;

/** Does the word behind the name tell that a person goes before: `BRANDY SAYS`, `says Trey has`, `heard Boone next door`? */
export function isDoer(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.is(first, OTHERWISE) || tokens.kind(last + 1) !== Kind.word) return false;
  const behind = tokens.hash(last + 1);
  if (SPEAKING.has(behind)) return tokens.kind(first - 1) !== Kind.word || SAYING.has(tokens.hash(first - 1));
  if (behind === NEXT && tokens.hash(last + 2) === DOOR) return true;
  if (SAYING.has(tokens.hash(first - 1))) return ACTING.has(behind) || behind === UPSTAIRS || behind === DOWNSTAIRS;
  return last > first && ACTING.has(behind) && tokens.kind(first - 1) !== Kind.word;
}
