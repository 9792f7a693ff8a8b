import { isGlued, Mark, previousWord, type Scene, skipMarks } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { beginsVessel } from '../vehicle/vessels.ts';
import { isApposition, isTerse, isTold } from './after-cue.ts';
import { KIN } from './kin.ts';
import { isLane } from './label.ts';
import { GUESSED, isParticle, Part, part } from './parts.ts';
import { Trust } from './piece.ts';
import { isNickname, quoted } from './quoted-name.ts';
import { readName } from './run.ts';

const CUE_FILLERS = wordSet("IS WAS NAME NAMED NAMES THE AS OF ARE BY ADVISED HIS HER SI ES ID PER ID'D IDD ID'ED IDENTIFIED");

const NAME_FILLERS = wordSet('IS WAS AS THE OF GIVEN ARE BY TO SUBJ LAST FIRST ES SE MIDDLE MAIDEN S IST LAUTET EST');

const NOT_HERE = wordSet('ON IN AT FROM FRM ONLINE ONLY');

const STRONG_CUES = wordSet(
  "NAME NAMED NAMES LN FN MN LNAME FNAME LASTNAME FIRSTNAME NAM AKA NICKNAME NICKNAMED MONIKER ALIAS NOMBRE APELLIDO APODO LLAMA LLAMADO LLAMADA NOM LLAMO M'APPELLE S'APPELLE HEISSE CHIAMO",
);

const [CALLED] = wordSet('CALLED');

const [FIRST] = wordSet('FIRST');

const [LAST] = wordSet('LAST');

const [NAME] = wordSet('NAME');

const ANSWERS = wordSet('ANSWERS RESPONDS');

const BUSINESS_NAMES = wordSet(
  'CO CARRIER PLOW PLOWS FLOAT BALLOON ROBOT DUMMY MANNEQUIN STORM BUSINESS STREET FILE STREETS PLACE COMPANY STORE DOMAIN USER BRAND DOG COMMON BUS IC FIRE INCIDENT WILDLAND TAG COLLAR BOAT SHIP VESSEL SCHOOL CHURCH SUBDIVISION',
);

const CALLS = wordSet('LLAMADA LLAMADO');

/** `SE LLAMA` is "is called"; `A LLAMA`, `(LLAMA/OSTRICH)` is an animal. */
const [LLAMA, SE] = wordSet('LLAMA SE');

const ARTICLES = wordSet('A THE THIS THEIR HIS HER MY LOOSE ONE');

const OF = wordSet('DE DEL');

const FNU = wordSet('FNU');

/** Reads a name at `i` and keeps it when it is at least so sure. */
export function take(scene: Scene, i: number, trust: number, why: string, least = 0.5): boolean {
  const run = readName(scene, i, trust);
  if (!run || run.confidence < least) return false;
  scene.out.add(scene.tokens.from(run.first), endOf(scene.tokens, run.last), 'person-name', run.confidence, why);
  return true;
}

/** The dot of a last initial belongs to the initial only when more follows. */
export const endOf = (tokens: Tokens, last: number): number =>
  tokens.isMark(last, Mark.dot) ? tokens.from(last) : tokens.to(last);

/** At NAME, NAMED, AKA, LN, FN …: what follows is a name. */
export function readNameCue(scene: Scene, i: number): void {
  const { tokens, prose } = scene;
  const hash = tokens.hash(i);
  const calls = hash === CALLED;
  if (!calls && !STRONG_CUES.has(hash)) return;
  if (tokens.length(i) === 2 && (prose || tokens.announces(i, Cue.plate)) && !tokens.isMark(i + 1, Mark.colon)) return;
  if (tokens.is(i, Word.street) && isLane(tokens, i)) return;
  const before = previousWord(tokens, i);
  if (hash === LLAMA && (ARTICLES.has(tokens.hash(before)) || tokens.isMark(i + 1, Mark.slash))) return;
  if (BUSINESS_NAMES.has(tokens.hash(before)) || tokens.is(before, Word.animal)) return;
  let at = i + 1;
  for (let steps = 0; steps < 5; steps++) {
    if (tokens.kind(at) === Kind.mark && !tokens.isMark(at, Mark.dot) && !tokens.isMark(at, Mark.semicolon)) {
      if (tokens.isMark(at, Mark.comma)) return;
      at++;
    } else if (tokens.kind(at) === Kind.word && NAME_FILLERS.has(tokens.hash(at)) && !tokens.isMark(at - 1, Mark.quote)) at++;
    else break;
  }
  // `LLAMA DE DENVER`: where from.
  if (hash === LLAMA && OF.has(tokens.hash(i + 1)) && tokens.hash(i - 1) !== SE) return;
  // `LLAMADA DE BROMA`, `LLAMADA CORTADA` are calls.
  if (NOT_HERE.has(tokens.hash(at))) return;
  if (CALLS.has(hash) && (OF.has(tokens.hash(at)) || tokens.kind(i - 1) !== Kind.word)) return;
  if (tokens.is(at, Word.title) && tokens.kind(at + 1) === Kind.word) at++;
  if (tokens.isMark(at - 1, Mark.quote)) {
    quoted(scene, at, 0.85);
    return;
  }
  const animal = wordNear(tokens, i, Word.animal);
  if (animal) return;
  const run = readName(scene, at, calls ? Trust.person : Trust.name);
  if (!run) {
    if (hash === AKA && isMoniker(scene, i, at))
      scene.out.add(tokens.from(at), tokens.to(at), 'person-name', 0.65, 'behind a name word');
    return;
  }
  scene.out.add(tokens.from(run.first), endOf(tokens, run.last), 'person-name', run.confidence, 'behind a name word');
  // LAST NAME UNDERHILL FIRST HORACE
  let next = skipMarks(tokens, run.last + 1, ',;');
  if (tokens.hash(next) === FIRST || tokens.hash(next) === LAST) {
    next = skipMarks(tokens, tokens.hash(next + 1) === NAME ? next + 2 : next + 1, ':=');
    if (tokens.hash(next) !== IS_HASH) take(scene, next, Trust.name, 'behind a name word');
  }
}

const [IS_HASH, AKA] = wordSet('IS AKA');

/** `JIMMY DALE ESAU AKA PEANUT STAYING AT …`: a thing, but of somebody whose name stands right before. */
function isMoniker({ tokens, out }: Scene, i: number, at: number): boolean {
  if (tokens.kind(at) !== Kind.word || tokens.length(at) < 3 || tokens.is(at, Word.stop | Word.street | Word.place)) return false;
  const before = tokens.to(tokens.isMark(i - 1, Mark.comma) ? i - 2 : i - 1);
  for (let k = 0; k < out.size; k++) if (out.end(k) === before && out.class(k) === 'person-name') return true;
  return false;
}

function wordNear(tokens: Tokens, i: number, bits: number): boolean {
  for (let at = i - 1; at > i - 6; at--) {
    if (tokens.is(at, bits) && tokens.kind(at) === Kind.word) return true;
    // The dog of the police.
    if (tokens.kind(at) === Kind.mixed && tokens.length(at) === 2 && /^K9$/i.test(tokens.slice(at))) return true;
  }
  return false;
}

/** A function word or shop talk that is no name and no particle of one. */
const isNeverName = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Word.stop) && !tokens.is(i, Word.given | Word.surname) && tokens.length(i) > 1 && !isParticle(tokens, i);

/** At RP, VIC, MOTHER, NURSE …: the next word may be a name. */
export function readPersonCue(scene: Scene, i: number): void {
  const { tokens } = scene;
  // `TRAFFIC COMPLAINT: SPEEDERS` is no complainant, `BLOCK PARTY` nobody.
  if (tokens.hash(i) === PARTY && FEASTS.has(tokens.hash(i - 1))) return;
  if (tokens.hash(i) === COMPLAINT && tokens.kind(i - 1) === Kind.word) return;
  let at = i + 1;
  let parted = false;
  // RP'S husband is somebody else; the relation behind is a cue of its own.
  if ((tokens.isMark(at, Mark.apostrophe) || tokens.isMark(at, Mark.curly)) && !tokens.gap(at)) {
    if (tokens.kind(at + 1) === Kind.word && tokens.length(at + 1) === 1) return;
  }
  for (let steps = 0; steps < 4; steps++) {
    const kind = tokens.kind(at);
    if (kind === Kind.mark) {
      if (tokens.isMark(at, Mark.dot) || tokens.isMark(at, Mark.semicolon) || tokens.isMark(at, Mark.at)) return;
      if (tokens.isMark(at, Mark.slash) && (tokens.isMark(at + 1, Mark.slash) || (tokens.gap(at) && tokens.gap(at + 1)))) return;
      if (tokens.isMark(at, Mark.dash) && tokens.gap(at) && tokens.gap(at + 1)) parted = true;
      if (tokens.isMark(at, Mark.comma) || tokens.isMark(at, Mark.slash)) parted = true;
      at++;
    } else if (kind === Kind.word && CUE_FILLERS.has(tokens.hash(at))) {
      if (tokens.hash(at) === OF_WORD && !KIN.has(tokens.hash(i))) return; // `EMPLOYEE OF WENDY'S`
      at++;
    } else if (kind === Kind.number && tokens.digits(at) === 1 && tokens.isMark(at - 1, Mark.hash)) at++;
    else break;
  }
  if (tokens.kind(at) !== Kind.word || isNeverName(tokens, at)) return;
  if (tokens.is(at, Word.relation | Word.title) && !tokens.is(at, Word.given | Word.surname)) return;
  if (at === i + 1 && tokens.is(i, Word.surname) && tokens.is(at, Word.street)) return; // `BUTLER PIKE`
  if (tokens.isMark(at - 1, Mark.quote)) {
    // `SUBJ "PEANUT"`: what one word in quotes says of a person is a nickname.
    if (at === i + 2 && tokens.isMark(at + 1, Mark.quote) && !tokens.gap(at + 1) && isNickname(tokens, at))
      scene.out.add(tokens.from(at), tokens.to(at), 'person-name', 0.7, 'quoted name');
    return;
  }
  if (isTerse(tokens, i) && (isGlued(tokens, i) || !isTold(tokens, at))) return;
  if (beginsVessel(tokens, i)) return;
  // `EX PAT REQ`: an extra patrol.
  if (tokens.hash(i) === EX && tokens.hash(at) === PAT) return;
  // `ex-Wardsboro rig`: what something was before.
  if (tokens.hash(i) === EX && at === i + 2 && !tokens.gap(i + 1) && !tokens.gap(at) && part(tokens, at) < Part.given) return;
  // `PARENTS NTFD`: of several only a known name is told.
  if (part(tokens, at) < Part.maybe && (SEVERAL.has(tokens.hash(i)) || isRedone(tokens, at))) return;
  // In prose a common noun before a small-letter word is no cue.
  const weak = tokens.is(i, Word.relation) && !tokens.announces(i, Cue.person);
  const trusted = !parted || !weak || isApposition(scene, i, at);
  take(scene, at, trusted ? Trust.person : Trust.none, 'behind a person word', weak ? 0.55 : 0.5);
}

/** `MANAGER REARMED`, `CREW REHUNG`: no list has the word, and it is made like a verb of something done again or undone. */
const isRedone = (tokens: Tokens, i: number): boolean =>
  tokens.length(i) >= 6 && /^(?:RE|UN|DE|OVER|DIS|MIS)\w+(?:ED|UNG|AID)$/i.test(tokens.slice(i));

const [EX, PAT] = wordSet('EX PAT');

const SEVERAL = wordSet('CHILDREN KIDS PARENTS GRANDPARENTS SONS DAUGHTERS TWINS SIBLINGS BROTHERS SISTERS GRANDKIDS CREW CREWS');

const [OF_WORD, PARTY] = wordSet('OF PARTY');

const FEASTS = wordSet('BLOCK BIRTHDAY HOUSE FRAT POOL OFFICE DINNER SEARCH WORK TEA THIRD HOLIDAY BEACH STREET DANCE');

const [COMPLAINT] = wordSet('COMPLAINT');

/** `REG TO`, `COMES BACK TO`, `SPOKE TO`: at TO. */
const GIVES_TO = wordSet(
  'REG REGISTERED BACK RTN RTNS RETURNS RETURN COMES ANSWERS RESPONDS BELONGS BELONGING ISSUED RELEASED TALKED SPOKE SPEAKING TALKING MARRIED RELATED',
);

const [TO] = wordSet('TO');

export function readRegisteredTo(scene: Scene, i: number): void {
  const { tokens } = scene;
  if (tokens.hash(i) !== TO || !GIVES_TO.has(tokens.hash(i - 1))) return;
  // A dog has a name too.
  if (ANSWERS.has(tokens.hash(i - 1)) && (tokens.allWords & Word.animal) !== 0) return;
  const at = tokens.isMark(i + 1, Mark.colon) ? i + 2 : i + 1;
  if (tokens.kind(at) === Kind.word && !tokens.is(at, Word.title | Word.relation))
    take(scene, at, Trust.person, 'behind TO', 0.7);
}

/** Of this age and sex: the next word may be the name. */
const BORN = wordSet('YOM YOF YO Y/O YF YM YOBM YOBF YOWM YOWF YOHM YOHF');

/** Marks to which a name may be glued. */
const BEFORE_NAMES = new Uint16Array(Array.from(`"'“‘(/,;:>*.]-`, (mark) => mark.charCodeAt(0)));

/** At a name, an initial or a capital word without a cue. */
export function readBareName(scene: Scene, i: number): number {
  const { tokens, out } = scene;
  if (isGlued(tokens, i) && tokens.kind(i - 1) === Kind.mark && !BEFORE_NAMES.includes(tokens.hash(i - 1))) return 0;
  if (
    isGlued(tokens, i) &&
    (tokens.isMark(i - 1, Mark.dash) || tokens.isMark(i - 1, Mark.dot)) &&
    tokens.kind(i - 2) >= Kind.word &&
    !tokens.gap(i - 1)
  )
    return 0;
  // `COMPANY NAME WILLIAM BROTHERS`
  if (STRONG_CUES.has(tokens.hash(i - 1)) && BUSINESS_NAMES.has(tokens.hash(i - 2))) return 0;
  // `24 YOM TYLER SMASHING DISHES`
  const aged = BORN.has(tokens.hash(i - 1)) && tokens.is(i, Word.given) && !tokens.is(i, Word.stop | Word.state);
  const run = readName(scene, i, aged ? Trust.person : Trust.none);
  if (!run) return 0;
  if (tokens.is(previousWord(tokens, i), Word.animal) && run.confidence < 0.7) return 0;
  // `JEEP CHER BLK`
  if (run.last === i && tokens.is(i - 1, Word.vehicle) && tokens.is(i + 1, Word.color)) return 0;
  if (run.last === i && tokens.is(i, Word.animal)) return 0;
  out.add(tokens.from(run.first), endOf(tokens, run.last), 'person-name', run.confidence, GUESSED);
  return run.last;
}

/** `FNU MARCUS`: at FNU. */
export function readUnknownFirst(scene: Scene, i: number): void {
  if (FNU.has(scene.tokens.hash(i))) take(scene, i + 1, Trust.person, 'behind FNU');
}
