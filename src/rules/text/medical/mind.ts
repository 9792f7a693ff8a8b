import type { Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { type WordSet, wordSet } from '../token/word-set.ts';

const [WANTS, TO, AND] = wordSet('WANTS TO AND');

const BLOWS = wordSet('HIT KILL SHOOT RUN END STRIKE');

const OBJECTS = wordSet('HIM HER ME OVER THEM');

/** `WANTS THE TRAIN TO HIT HIM`, `wants police to shoot him`: at WANTS. */
function readDeathWish({ tokens, out }: Scene, i: number): number {
  for (let at = i + 2; at <= i + 4 && tokens.kind(at) === Kind.word; at++)
    if (tokens.hash(at) === TO && BLOWS.has(tokens.hash(at + 1)) && OBJECTS.has(tokens.hash(at + 2))) {
      out.add(tokens.from(i), tokens.to(at + 2), 'medical', 0.82, 'a wish to die');
      return at + 2;
    }
  return 0;
}

const TALKING = wordSet('TALKS YELLS TALKING YELLING SCREAMING SPEAKING SHOUTING ARGUING SINGING');

const AT_SOMETHING = wordSet('TO AT WITH');

/** What does not answer. */
const THINGS = wordSet(
  'TV TRASH TRASHCAN POLE POLES TREE TREES SIGN SIGNS MAILBOX STATUE STATUES WALL WALLS BUSH BUSHES HYDRANT PLANTS CLOUDS SKY WINDOW PIGEONS BIRDS MIRROR DOLL SHADOW SHADOWS FURNITURE GHOST GHOSTS ROCKS DUMPSTER LAMPPOST RADIATOR TOASTER CEILING FLOOR SIDEWALK',
);

const THE = wordSet('A AN THE HIS HER');

const CANS = wordSet('CAN CANS POLE POST');

/** `TALKING TO TRASH CAN`, `yelling at the trees`: at the verb. */
function readTalk({ tokens, out }: Scene, i: number): number {
  if (!AT_SOMETHING.has(tokens.hash(i + 1))) return 0;
  const at = THE.has(tokens.hash(i + 2)) ? i + 3 : i + 2;
  if (!THINGS.has(tokens.hash(at))) return 0;
  const last = CANS.has(tokens.hash(at + 1)) ? at + 1 : at;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.86, 'talk with what does not answer');
  return last;
}

const BELIEVING = wordSet('THINKS BELIEVES CONVINCED');

/** Said of what is so, too: only with what nobody else sees. */
const SAYING = wordSet('SAYS SAYING CLAIMS CLAIMING SEES SEEING HEARS HEARING YELLING SCREAMING INSISTS');

const UNSEEN = wordSet(
  'DEMONS DEMON DEVIL SATAN ALIENS ALIEN MICROCHIP MICROCHIPS IMPLANTED POSSESSED ANGELS WITCHES GHOSTS GHOST SPIRITS VAMPIRE VAMPIRES VOICES PROPHET MESSIAH ILLUMINATI REPTILES CLONES',
);

/** What nobody in good health is watched or spoken to by. */
const ODD = wordSet(
  'TV TELEVISION RADIO CIA FBI NSA ALIENS ALIEN DEMONS DEMON DEVIL SATAN GOD JESUS CHIP CHIPS IMPLANT IMPLANTED IMPLANTS POSSESSED BUGGED MICROCHIP ANGELS WITCHES GHOSTS SPIRITS VAMPIRE SATELLITES MAFIA CARTEL DEAD INVISIBLE GASSING SPYING RADIATION WALLS CLONED ZAPPING TELEPATHY THOUGHTS BRAIN',
);

const REPORTING = wordSet('RP CALLER COMP COMPL CALLERS R/P INFORMANT CT WIT WITNESS PASSERBY');
const [DEAD] = wordSet('DEAD');

/** `THINKS THE TV IS WATCHING HIM`: at the verb. */
function readBelief({ tokens, out }: Scene, i: number, what: WordSet): number {
  let odd = 0;
  for (let at = i + 1; at <= i + 5 && tokens.kind(at) === Kind.word; at++) if (what.has(tokens.hash(at))) odd = at;
  // `RP THINKS DOG DEAD`: of what whoever calls has seen.
  if (odd === 0 || (tokens.hash(odd) === DEAD && REPORTING.has(tokens.hash(i - 1)))) return 0;
  let last = odd;
  while (last < i + 9 && tokens.kind(last + 1) === Kind.word && tokens.hash(last + 1) !== AND) last++;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.78, 'a belief of the sick');
  return last;
}

/** At a word of wishing, talking or believing: a mind that is ill. Returns the last token taken, or 0. */
export function readMind(scene: Scene, i: number): number {
  const hash = scene.tokens.hash(i);
  if (hash === WANTS) return readDeathWish(scene, i);
  if (TALKING.has(hash)) {
    const last = readTalk(scene, i);
    if (last > 0) return last;
  }
  if (BELIEVING.has(hash)) return readBelief(scene, i, ODD);
  return SAYING.has(hash) ? readBelief(scene, i, UNSEEN) : 0;
}
