import { isNegated } from '../negation.ts';
import { Mark, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { readMind } from './mind.ts';
import { readTold } from './told.ts';

/** What somebody does to the own body. */
const HARM = wordSet(
  'KILL KILLING KILLED HARM HARMING HARMED HURT HURTING HURTS CUT CUTTING CUTS HANG HANGING HANGED HUNG SHOOT SHOOTING SHOT STAB STABBING STABBED BURN BURNING BURNED STARVE STARVING STARVED DROWN DROWNING DROWNED POISON POISONING POISONED MUTILATE MUTILATING INJURE INJURING INJURED SLASH SLASHED SLASHING CHOKE CHOKING CHOKED STRANGLE STRANGLING OFF OFFING UNALIVE UNALIVING SUFFOCATE OVERDOSE ELECTROCUTE',
);

const REFLEXIVES = wordSet('SELF HIMSELF HERSELF MYSELF THEMSELVES THEMSELF HISSELF ITSELF');

/** What stands between the wish and the deed: `TALKING ABOUT HURTING SELF`, `WANTS TO CUT HERSELF`. */
const LINKS = wordSet('TO ABOUT OF GOING AND JUST BY');

const WISHES = wordSet(
  'WANTS WANT WANTED WANTING THREATENING THREATENED THREATENS THREAT TALKING TALKED TALKS GOING TRIED TRYING TRIES ATTEMPTED ATTEMPTING THOUGHTS THINKING PLANS PLANNING PLAN INTENDS THREATS WISHES GONNA WANNA WILL SPEAKING',
);

/** `HURTING SELF`, `WANTS TO CUT HERSELF`: at the reflexive. Returns the last token taken, or 0. */
function readSelfHarm({ tokens, out }: Scene, i: number): number {
  const verb = i - 1;
  if (!HARM.has(tokens.hash(verb)) || tokens.kind(verb) !== Kind.word || isNegated(tokens, verb)) return 0;
  let first = verb;
  let at = verb - 1;
  while (at > verb - 4 && LINKS.has(tokens.hash(at)) && tokens.kind(at) === Kind.word) at--;
  if (WISHES.has(tokens.hash(at)) && tokens.kind(at) === Kind.word && at >= verb - 3) first = at;
  if (isNegated(tokens, first)) return 0;
  out.add(tokens.from(first), tokens.to(i), 'medical', 0.86, 'harm to oneself');
  return i;
}

/** Verbs that take what went into the body, and the words that may stand between. */
const TAKING_IN = wordSet('SWALLOWED INGESTED INHALED');

const ON_SOMETHING = wordSet('CHOKED CHOKING');

const TO_SOMETHING = wordSet('ALLERGIC');

const FOR_SOMETHING = wordSet('POSITIVE');

const BREATHED = wordSet('HUFFING HUFFED SNIFFING SNORTING SNORTED INJECTING INJECTED');

const HUFFED = wordSet(
  'PAINT GLUE GAS GASOLINE DUSTER FUMES AEROSOL AEROSOLS THINNER FREON COCAINE METH HEROIN PILLS CRUSHED BUTANE AIR FENTANYL ADDERALL XANAX WHIPPETS DRUGS STEROIDS',
);

const ARTICLES = wordSet('A AN THE SOME HIS HER MY FEW SEVERAL TWO THREE PIECE OF LARGE SMALL BUNCH ALL');

const OF_THE_LIST = wordSet('POLICE OFFICERS DOGS CATS WATER RIDE BAIT PRIDE WORDS');

const [ON, TO, FOR] = wordSet('ON TO FOR');

/** `CHOKED ON STEAK BUT IS FINE` */
const [BUT] = wordSet('BUT');

const TESTS = wordSet('TESTED TESTS TEST SCREENED SCREEN');

/** Marks, figures and words that nobody swallows end what went in. */
const isThing = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word &&
  !tokens.is(i, Word.stop | Word.sex | Word.relation | Word.title) &&
  !OF_THE_LIST.has(tokens.hash(i));

/** `SWALLOWED A RAZOR`, `CHOKED ON EGGS`, `ALLERGIC TO BEE STINGS`, `TESTED POSITIVE FOR METH`: at the verb. */
function readTakenIn({ tokens, out }: Scene, i: number): number {
  const hash = tokens.hash(i);
  let at = i + 1;
  let link = 0;
  if (ON_SOMETHING.has(hash)) link = ON as number;
  else if (TO_SOMETHING.has(hash)) link = TO as number;
  else if (FOR_SOMETHING.has(hash)) link = FOR as number;
  else if (BREATHED.has(hash)) {
    if (!HUFFED.has(tokens.hash(at))) return 0;
  } else if (!TAKING_IN.has(hash)) return 0;
  if (link !== 0) {
    if (tokens.hash(at) !== link) return 0;
    at++;
  }
  while (at < i + 6 && (tokens.kind(at) === Kind.number || ARTICLES.has(tokens.hash(at)))) at++;
  if (!isThing(tokens, at) || isNegated(tokens, i)) return 0;
  // `POSITIVE FOR HEPATITIS`: the illness alone.
  if (link === FOR && (tokens.is(at, Word.drug) ? false : tokens.is(at, Word.medical) || !TESTS.has(tokens.hash(i - 1))))
    return 0;
  let last = at;
  if (isThing(tokens, at + 1) && !tokens.is(at + 1, Word.medical)) last = at + 1;
  if (tokens.hash(last + 1) === BUT) return last;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.84, 'what went into the body');
  return last;
}

const BITTEN = wordSet('STUNG BITTEN BIT');

const [BY, STUNG] = wordSet('BY STUNG');

/** Whose bite is an injury by itself; dogs are told of as what happened. */
const BITERS = wordSet(
  'SNAKE RATTLESNAKE RATTLER COPPERHEAD COTTONMOUTH MOCCASIN VIPER SPIDER RECLUSE BAT RACCOON FOX RAT MONKEY SHARK TICK SCORPION SQUIRREL COYOTE ALLIGATOR',
);

/** `STUNG BY WASPS`, `BIT BY A COPPERHEAD`: at the verb. */
function readBitten({ tokens, out }: Scene, i: number): number {
  if (tokens.hash(i + 1) !== BY) return 0;
  let at = i + 2;
  while (at < i + 5 && tokens.kind(at) === Kind.word && ARTICLES.has(tokens.hash(at))) at++;
  if (!BITERS.has(tokens.hash(at)) && BITERS.has(tokens.hash(at + 1))) at++;
  if (tokens.hash(i) === STUNG ? !isThing(tokens, at) : !BITERS.has(tokens.hash(at))) return 0;
  out.add(tokens.from(i), tokens.to(at), 'medical', 0.84, 'bite or sting');
  return at;
}

/** Things that get into a body. */
const FOREIGN = wordSet(
  'NAIL NAILS FISHHOOK HOOK SPLINTER SHARD REBAR ARROW BULLET SCREW PELLET GLASS METAL STICK KNIFE SCREWDRIVER STAPLE TACK NEEDLE SHAVING SHAVINGS SLIVER PROBE PROBES BARB BARBS FRAGMENT FRAGMENTS SAWDUST BB THORN QUILL QUILLS STAPLES STINGER TOOTHPICK PENCIL',
);

const INTO = wordSet('IN INTO THRU THROUGH');

const LODGED = wordSet('STUCK LODGED EMBEDDED CAUGHT IMPALED DEEP');

const OWN_SIDES = wordSet('HIS HER MY THEIR THE LEFT RIGHT BOTH L R LOWER UPPER');

/** Held in a hand, seen by an eye. */
const HOLDING = wordSet('HAND HANDS FACE SIDE BACK ARMS MOUTH');

/** `FISHHOOK IN EYELID`, `NAIL THRU FOOT`: at the thing. */
function readForeign({ tokens, out }: Scene, i: number): number {
  const into = LODGED.has(tokens.hash(i + 1)) ? i + 2 : i + 1;
  if (!INTO.has(tokens.hash(into))) return 0;
  let at = into + 1;
  while (at < into + 4 && OWN_SIDES.has(tokens.hash(at)) && tokens.kind(at) === Kind.word) at++;
  if (!tokens.is(at, Word.body) || tokens.kind(at) !== Kind.word) return 0;
  if (
    HOLDING.has(tokens.hash(at)) &&
    into === i + 1 &&
    !BARBED.has(tokens.hash(i)) &&
    tokens.hash(into) !== THRU &&
    tokens.hash(into) !== THROUGH
  )
    return 0;
  out.add(tokens.from(i), tokens.to(at), 'medical', 0.82, 'something in the body');
  return at;
}

/** Nobody holds it in a hand. */
const BARBED = wordSet('PROBE PROBES BARB BARBS QUILL QUILLS STINGER SLIVER SPLINTER THORN FISHHOOK');

const [THRU, THROUGH] = wordSet('THRU THROUGH');

const UNABLE = wordSet("CANT CAN'T CANNOT COULDNT UNABLE");

const MOVING = wordSet('MOVE FEEL LIFT BEND RAISE USE STRAIGHTEN TURN');

const LIMBS = wordSet('HIS HER MY THEIR THE LEFT RIGHT BOTH L R ANYTHING ENTIRE WHOLE ONE');

/** `CANNOT MOVE RIGHT ARM`, `UNABLE TO FEEL HER LEGS`: at the word for not being able. */
function readUnable({ tokens, out }: Scene, i: number): number {
  let at = i + 1;
  if (tokens.hash(at) === TO) at++;
  if (!MOVING.has(tokens.hash(at))) return 0;
  at++;
  const first = at;
  while (at < first + 3 && LIMBS.has(tokens.hash(at)) && tokens.kind(at) === Kind.word) at++;
  if (!tokens.is(at, Word.body) || tokens.kind(at) !== Kind.word) return 0;
  out.add(tokens.from(i), tokens.to(at), 'medical', 0.86, 'a limb that fails');
  return at;
}

const STUCK_WORDS = wordSet('STUCK LODGED');

const UP_OR_IN = wordSet('IN UP DOWN');

/** `BEAN STUCK IN NOSE`: at STUCK, the thing before it whatever it is. */
function readStuck({ tokens, out }: Scene, i: number): number {
  if (!UP_OR_IN.has(tokens.hash(i + 1)) || tokens.kind(i - 1) !== Kind.word) return 0;
  let at = i + 2;
  while (at < i + 4 && OWN_SIDES.has(tokens.hash(at))) at++;
  if (!tokens.is(at, Word.body) || HOLDING.has(tokens.hash(at)) || tokens.is(i - 1, Word.stop | Word.body)) return 0;
  out.add(tokens.from(i - 1), tokens.to(at), 'medical', 0.86, 'something in the body');
  return at;
}

/** At a word of what somebody takes in or does to the own body, other than a drug. Returns the last token taken, or 0. */
export function readAct(scene: Scene, i: number): number {
  return readTold(scene, i) || readDone(scene, i);
}

function readDone(scene: Scene, i: number): number {
  const hash = scene.tokens.hash(i);
  if (REFLEXIVES.has(hash)) return readSelfHarm(scene, i);
  if (BITTEN.has(hash)) return readBitten(scene, i);
  if (FOREIGN.has(hash)) return readForeign(scene, i);
  if (UNABLE.has(hash)) return readUnable(scene, i);
  if (STUCK_WORDS.has(hash)) return readStuck(scene, i);
  const mind = readMind(scene, i);
  if (mind > 0) return mind;
  return readTakenIn(scene, i);
}

/** `STOPPED HER CLOZAPINE`, `NOT TAKING LITHIUM`: what is wrong with the taking. */
const LAPSES = wordSet(
  'STOPPED OFF MISSED SKIPPED QUIT DOUBLED CHEEKING REFUSING REFUSES REFUSED NONCOMPLIANT RATIONING SKIPPING STOPPING MISSING PULLED YANKED RIPPED TORE PULLING INTOXICATED IMPAIRED HIGH TWEAKING TWEAKED TRIPPING STRUNG WITHDRAWING RAN LOW',
);

const TAKEN = wordSet('TAKING TAKEN TAKE');

const OWN = wordSet('HIS HER MY THEIR THE OF PSYCH ALL DAILY OUT WITH W W/ ON BY FROM');

const NOT_TAKEN = wordSet("NOT HASNT HASN'T HAVENT HAVEN'T DOESNT DOESN'T DIDNT DIDN'T WONT WON'T STOPPED QUIT FORGOT");

/** Where the lapse before the drug at `i` begins, or `i`. */
export function lapseStart(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (at > i - 5 && ((OWN.has(tokens.hash(at)) && tokens.kind(at) === Kind.word) || tokens.isMark(at, Mark.slash))) at--;
  if (tokens.kind(at) !== Kind.word) return i;
  const hash = tokens.hash(at);
  if (LAPSES.has(hash)) return at;
  if (TAKEN.has(hash)) {
    let first = at - 1;
    while (first > at - 3 && NOT_TAKEN.has(tokens.hash(first)) && tokens.kind(first) === Kind.word) first--;
    if (first < at - 1) return first + 1;
  }
  return i;
}
