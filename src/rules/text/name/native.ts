import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';

/** First words of family names of the Plains that are told in two: `SPOTTED ELK`, `IRON CLOUD`, `TWO CROW`. */
const QUALITIES = wordSet(
  'SPOTTED IRON TWO RED BLACK WHITE YELLOW BLUE GRAY GREY BROWN RUNNING STANDING CRAZY SITTING LITTLE BIG LONE BAD GOOD FAST SWIFT CHASING MANY FLYING THUNDER EAGLE BEAR BULL BUFFALO HORSE CROW HAWK WOLF ELK HOLY HOLLOW POOR OLD SHORT LONG TALL STRIKES KILLS COMES WALKING CHARGING MEDICINE AFRAID RATTLING TURNING DULL ROAN WEASEL SMALL HIGH WOODEN PAINTED LAME ONE FOUR KICKING BRAVE FIRE CLOUD',
);

const THINGS = wordSet(
  'ELK CLOUD CLOUDS CROW HORSE HORSES BEAR BEARS BULL BULLS EAGLE EAGLES HAWK DEER WOLF WOLVES FEATHER FEATHERS BIRD BIRDS THUNDER MOON SUN STAR HAND HANDS ROCK SHIELD BUFFALO CALF COLT PONY FOX ROPE BONNET KNIFE BOW ARROW WARRIOR WOMAN CHIEF WIND WATER HAIR ROBE SHIRT LEG BOY BEAVER OTTER BADGER WEASEL OWL DOG PIPE MEDICINE EARS HEAD KILLER TAIL',
);

/** Last token of such a family name at `i`, or 0. Asked behind a given name. */
export function nativeEnd(tokens: Tokens, i: number, prose: boolean): number {
  const second = i + 1;
  if (!QUALITIES.has(tokens.hash(i)) || !THINGS.has(tokens.hash(second))) return 0;
  if (tokens.kind(i) !== Kind.word || tokens.kind(second) !== Kind.word || !tokens.gap(i) || !tokens.gap(second)) return 0;
  return prose && (tokens.letterCase(i) !== Case.title || tokens.letterCase(second) !== Case.title) ? 0 : second;
}
