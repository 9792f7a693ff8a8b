import { Mark } from '../scene.ts';
import { Start } from '../token/starts.ts';
import { Case, Kind, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { WordEndings } from '../token/word-endings.ts';
import { fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';

/**
 * How much a word looks like part of a name: `no` never; `word` is an ordinary word; `unknown` is on no list; `maybe` is
 * a name and a word; `given` and `family` are hardly anything but names. `none` is not worked out yet.
 */
export const Part = { none: 0, no: 1, word: 2, unknown: 3, maybe: 4, given: 5, family: 6 } as const;

const SUFFIXES = wordSet('JR SR II III IV');

/** Reason given for a name that nothing announces. */
export const GUESSED = 'shape and lists of names';

/** May the word stand in front of a family name (DE, VAN, AL)? */
export const isParticle = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === Kind.word && (tokens.starts(i) & Start.particle) !== 0;

/** What the word at `i` is for a name, one of {@link Part}; worked out once per token. */
export function part(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word) return Part.no;
  const known = tokens.memo(i) & Memo.part;
  if (known !== Part.none) return known;
  const found = judgePart(tokens, i);
  tokens.remember(i, found);
  return found;
}

const LISTED = Word.given | Word.surname;

const MIXED_USE = Word.ambiguous | Word.vehicle | Word.color | Word.place | Word.street | Word.weakStreet | Word.streetName;

function judgePart(tokens: Tokens, i: number): number {
  const bits = tokens.words(i);
  const starts = tokens.starts(i);
  const length = tokens.length(i);
  if (length < 2 || (starts & Start.noName) !== 0) return Part.no;
  // `SID TX04418820`: a label, though somebody is called so.
  if (tokens.announces(i, Cue.id) && (tokens.kind(i + 1) === Kind.mixed || tokens.digits(i + 1) > 3)) return Part.no;
  // `MICHAEL OH OLN …`: a state, though some family has the name.
  if (length === 2 && (bits & Word.state) !== 0 && tokens.announces(i + 1, Cue.license | Cue.plate)) return Part.no;
  if (length === 3 && tokens.text.charCodeAt(tokens.from(i) + 1) === Mark.slash) return Part.no;
  const listed = (bits & LISTED) !== 0;
  if ((bits & Word.stop) !== 0) return listed && length >= 4 ? Part.maybe : Part.no;
  if ((starts & Start.brand) !== 0)
    return listed && tokens.is(i + 1, Word.surname) && !tokens.is(i + 1, Word.common | Word.stop | Word.place | Word.vehicle)
      ? Part.maybe
      : Part.word;
  if (isInside(tokens, i)) return Part.no;
  if ((bits & Word.state) !== 0 && listed && length > 3) return Part.maybe;
  if ((bits & MIXED_USE) !== 0 && (listed || (bits & Word.ambiguous) !== 0)) return Part.maybe;
  if (listed) {
    if ((bits & (Word.common | Word.medical | Word.month | Word.body | Word.title)) !== 0) return Part.maybe;
    return (bits & Word.given) !== 0 ? Part.given : Part.family;
  }
  if (
    (bits & ~(LISTED | Word.ambiguous | Word.state | Word.side)) !== 0 ||
    (tokens.cues(i) & ~(Cue.address | Cue.reference)) !== 0
  )
    return Part.word;
  return partByLetters(tokens, i);
}

/** A word on no list, by how it begins and ends. */
function partByLetters(tokens: Tokens, i: number): number {
  const length = tokens.length(i);
  if (length >= 5 && mayBeMc(tokens, tokens.from(i)) && MC.test(tokens.slice(i))) return Part.family;
  if (length >= 6 && GIVEN_ENDINGS.may(tokens, i) && GIVEN_ENDING.test(tokens.slice(i))) return Part.given;
  // A word that is on no list may be a plural, a past tense or a gerund of one.
  if (length >= 5 && INFLECTIONS.may(tokens, i)) {
    const word = tokens.slice(i);
    if (INFLECTED.test(word) && !PINYIN.test(word)) return Part.word;
  }
  return Part.unknown;
}

/** Part of an address, a link or an account name: `jsmith@`, `first.last`, `name_88`. */
function isInside(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (tokens.kind(next) !== Kind.mark || tokens.gap(next)) return false;
  const mark = tokens.hash(next);
  if (mark === Mark.at || mark === Mark.underscore) return true;
  // `KEARNEY,DOYLE.P`: an initial behind a dot
  if (mark === Mark.dot && tokens.length(i + 2) === 1 && !tokens.isMark(i + 3, Mark.at) && !tokens.isMark(i + 3, Mark.underscore))
    return false;
  return (
    mark === Mark.dot &&
    tokens.length(i) > 1 &&
    !tokens.gap(i + 2) &&
    tokens.kind(i + 2) >= Kind.word &&
    tokens.kind(i + 2) <= Kind.mixed
  );
}

const mayBeMc = (tokens: Tokens, at: number): boolean => {
  const second = tokens.code(at + 1);
  return fold(second) === C || second === Mark.apostrophe || second === Mark.curly;
};

const C = 0x43;

const MC = /^(?:MC|O['’]|D['’])[A-Z]/i;

/** Endings of given names that parents coin (`TASHAWNA`, `SHANTELLE`), on words of no list. */
const GIVEN_ENDING =
  /(?:ISHA|ESHA|IQUA|ELLE|ARIUS|AWNA?|AUNA|LYNN?|LEIGH|[EIY]AH|INDA|ONDA|ETTA|ELLA|ANNA|IANA|IYAH|QUAN|VONTE?|SHAUN|MARI|OFFER|UNDO|(?<!I)ENDO|ISTO|ELIO|INIO)$/i;

const INFLECTED =
  /(?:ING|[B-LN-Z]ED|OUS|FUL|IVE|ANCE|ENCE|SHIP|[A-Z]{6}LY|IZED?|ISM|ICAL|TION|TIONS|MENT|MENTS|NESS|ABLE|IBLE|LESS|FULLY|OUSLY|GRAPHY|OLOGY|IENDO|ANDO|N['’]T|['’]LL|['’]D|['’]RE|['’]VE)$/i;

/** Chinese given names of two syllables that end as gerunds do (`WEIMING`, `XIAOPING`). */
const PINYIN =
  /^(?:XIAO|XIU|XUE|XIN|XIANG|WEI|WEN|JIAN|JIA|JIN|JUN|HAI|HAO|HUI|HONG|GUO|MEI|PEI|YU|YAN|YONG|ZHI|ZHEN|ZHONG|SHU|SHAO|CHUN|CHANG|FENG|LI|LAN|SU|AI|BAO|QI|TIAN)(?:PING|MING|YING|QING|JING|LING|XING|NING|DING)$/i;

/** Endings of the two patterns above, for a look at the last letters before a word is cut out of the text. */
const GIVEN_ENDINGS = new WordEndings(
  'ISHA ESHA IQUA ELLE ARIUS AWN AWNA AUNA LYN LYNN LEIGH EAH IAH YAH INDA ONDA ETTA ELLA ANNA IANA QUAN VONT VONTE SHAUN MARI OFFER UNDO ENDO ISTO ELIO INIO',
);

const INFLECTIONS = new WordEndings(
  "ING ED OUS FUL IVE ANCE ENCE SHIP LY IZE IZED ISM ICAL TION TIONS MENT MENTS NESS ABLE IBLE LESS GRAPHY OLOGY IENDO ANDO N'T 'LL 'D 'RE 'VE",
);

/** Pronounceable: a word on no list without a vowel is an abbreviation. */
export function hasVowel(tokens: Tokens, i: number): boolean {
  for (let at = tokens.from(i); at < tokens.to(i); at++) if (isVowel(tokens.text.charCodeAt(at))) return true;
  return false;
}

/** A, E, I, O, U, Y and the letters from À to Ý, small or capital. */
function isVowel(code: number): boolean {
  if (code >= 0x80) return (code >= 0xc0 && code <= 0xdd) || (code >= 0xe0 && code <= 0xfd);
  const capital = code & ~0x20;
  return capital === 65 || capital === 69 || capital === 73 || capital === 79 || capital === 85 || capital === 89;
}

/** An initial: one letter, with or without a dot. Returns the token behind, or 0. */
export function initialEnd(tokens: Tokens, i: number): number {
  if (tokens.kind(i) !== Kind.word || tokens.length(i) !== 1 || tokens.letterCase(i) === Case.lower) return 0;
  return tokens.isMark(i + 1, Mark.dot) && !tokens.gap(i + 1) ? i + 2 : i + 1;
}

export const isSuffix = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.word && SUFFIXES.has(tokens.hash(i));

/** Last token of a hyphenated word that begins at `i` (`PEREZ-HART`, `KIM-LY`). */
export function hyphenEnd(tokens: Tokens, i: number): number {
  let last = i;
  for (let parts = 0; parts < 2; parts++) {
    const dash = last + 1;
    if (!tokens.isMark(dash, Mark.dash) || tokens.gap(dash) || tokens.gap(dash + 1) || tokens.kind(dash + 1) !== Kind.word) break;
    const behind = part(tokens, dash + 1);
    if (tokens.length(dash + 1) < 2 || behind === Part.no) break;
    last = dash + 1;
  }
  return last;
}
