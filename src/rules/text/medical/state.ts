import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Between a part of the body and its state. */
const LINKS = wordSet(
  'IS ARE LOOKS LOOK FEELS FEEL GETTING GETS GOT TURNING TURNED WENT GOING STARTED KEEPS HAS ALL REALLY VERY SO WAS WONT',
);

const STATES = wordSet(
  'SHORTER SHORTENED ROTATED BENT TWISTED CROOKED BACKWARDS SIDEWAYS NUMB PURPLE BLUE GRAY GREY BLACK WHITE PALE YELLOW RED COLD HOT STIFF WEAK LIMP SHAKING TWITCHING SWELLING SWOLLEN DROOPING DROOPY BURNING THROBBING ACHING CRAMPING LOCKED DISLOCATED POPPED SPLIT MISSING BROKEN CRUSHED MANGLED SEVERED TORN FLOPPY FAT HUGE BIG DEAD TINGLY TINGLING ITCHY FUNNY WORK MOVE STUCK CAUGHT TRAPPED PINNED RAW OOZING INFECTED ASLEEP BLURRY FUZZY POUNDING SPINNING RACING TIGHT HEAVY PEELING CRACKING FLAKING BLISTERING SLOUGHING ROTTING GARBLED SLURRED SHALLOW BLOWN DILATED THREADY FAINT RAPID IRREGULAR CLAMMY ASHEN MOTTLED JAUNDICED FLUTTERING UNSTEADY SWEATY ITCHING PUFFED PUFFY SNAPPED SHATTERED HANGING DANGLING BUSTED GASHED CRACKED BLISTERED CHEWED RIPPED SLICED JAMMED TENDER SORE DROOPED SAGGING DISCOLORED MANGLED BLEEDING HURTING NUMBED FROZEN SPINNING TWITCHY CLENCHED',
);

/** `PUFFED UP`, `SNAPPED IN TWO`, `SPLIT OPEN`. */
const ENDINGS = wordSet('UP OUT OPEN OFF SHUT');

/** Said of a part of the body without a word between. */
const STRONG = wordSet(
  'SHORTER SHORTENED ROTATED BENT TWISTED CROOKED NUMB PURPLE LIMP CAUGHT TRAPPED PINNED DROOPING TWITCHING SHAKING FLOPPY MANGLED SEVERED DISLOCATED BACKWARDS SPLIT PUFFED SNAPPED SHATTERED DANGLING',
);

const LATERAL = wordSet('L R LT RT LEFT RIGHT');

/** Of one side of the body. */
const SIDED = wordSet('WEAK WEAKER NUMB FLACCID TINGLY TINGLING SWOLLEN COLD PALE COOL DROOPING DROOPED HEAVY');

/** Parts of machines and rooms too. */
const AMBIGUOUS = wordSet(
  'BACK SIDE HEAD FACE HAND HANDS ARM ARMS EYE MOUTH TONGUE TOOTH TEETH FOOT FEET HEEL PALM TEMPLE CALF CHIN',
);

/** Whose it is: then it is a body. */
const OWNERS = wordSet('HIS HER MY YOUR THEIR HERS OUR');

const NOT_HIS = wordSet('DOOR CAR TRUCK HOUSE GATE');

/** `…, legs weak,`: nothing else between the marks. */
const isWholeClause = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.kind(first - 1) === Kind.mark &&
  tokens.gap(first) &&
  tokens.kind(last + 1) !== Kind.word &&
  tokens.kind(last + 1) !== Kind.number;

/** `WRIST BENT BACKWARDS`, `my tongue is getting fat`, `LEGS WONT WORK`: last token of the state of the part of the body at `i`, or 0. */
export function stateEnd(tokens: Tokens, i: number): number {
  let at = i + 1;
  let links = 0;
  while (links < 3 && tokens.kind(at) === Kind.word && LINKS.has(tokens.hash(at))) {
    links++;
    at++;
  }
  if (tokens.kind(at) !== Kind.word) return 0;
  const hash = tokens.hash(at);
  const owned = OWNERS.has(tokens.hash(i - 1)) || tokens.is(i - 1, Word.side);
  if (
    links === 0
      ? !STRONG.has(hash) &&
        !(LATERAL.has(tokens.hash(i - 1)) && SIDED.has(hash)) &&
        !(STATES.has(hash) && isWholeClause(tokens, tokens.is(i - 1, Word.side) ? i - 1 : i, at))
      : !STATES.has(hash)
  )
    return 0;
  if (!owned && AMBIGUOUS.has(tokens.hash(i))) return 0;
  if (NOT_HIS.has(tokens.hash(at + 1))) return 0;
  return (STATES.has(tokens.hash(at + 1)) || ENDINGS.has(tokens.hash(at + 1))) && tokens.kind(at + 1) === Kind.word ? at + 1 : at;
}
