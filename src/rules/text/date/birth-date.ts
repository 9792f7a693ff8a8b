import { GUESSED } from '../name/parts.ts';
import { cueBefore, isBehindName, isGlued, type LooseDate, Mark, previousWord, type Scene, wordBefore } from '../scene.ts';
import { Kind, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { readDate, readSpacedDate } from './dates.ts';

const FILLERS = wordSet('YEAR IS WAS ON IN OF DATE THE D O B EL EN UNK POSS APPROX ABOUT');

const OTHER_DATES = wordSet(
  'EXP MANUF MFG MFD MANUFACTURED BUILT HYDRO TESTED INSPECTED INSP EXPIRES EXPIRED EXPIRY SINCE ISSUED DATED VALID EFF EFFECTIVE UNTIL TIL THRU FROM COMPLETED SERVED DUE SCHEDULED SCHED ON LAST REPORTED OCCURRED RECD RECEIVED AT BETWEEN DATE MADE FILED ORDER ENTERED SEARCH BACK',
);

/** Dates of birth lie well before the event; dates of the event itself are recent. */
const LATEST_UNCUED_YEAR = 2008;

/** No record of computer-aided dispatch that is exported today is about an event so far back. */
const LATEST_BEFORE_RECORDS = 1985;

/** At a birth word: the date after it. */
export function readBirthCue({ tokens, out }: Scene, i: number): void {
  let at = i + 1;
  for (let steps = 0; steps < 5; steps++) {
    const kind = tokens.kind(at);
    if (kind === Kind.mark && !tokens.isMark(at, Mark.plus)) at++;
    else if (kind === Kind.word && (FILLERS.has(tokens.hash(at)) || tokens.announces(at, Cue.birth))) at++;
    else break;
  }
  const date = readDate(tokens, at) ?? readSpacedDate(tokens, at);
  if (date) {
    out.add(tokens.from(at), tokens.to(date.last), 'date-of-birth', 0.97, 'date after a birth word');
    return;
  }
  const year = tokens.number(at);
  if (tokens.digits(at) === 4 && year >= 1900 && year <= 2030 && !tokens.isMark(at + 1, Mark.colon)) {
    out.add(tokens.from(at), tokens.to(at), 'date-of-birth', 0.85, 'year after a birth word');
  }
}

/** At any number or month: remembers a date for later, or takes it when the birth word stands behind it. */
export function readLooseDate({ tokens, out, dates }: Scene, i: number): void {
  if (isGlued(tokens, i) && (tokens.kind(i - 1) !== Kind.mark || isPart(tokens, i))) return;
  const date = readDate(tokens, i);
  if (!date) return;
  const start = tokens.from(i);
  const end = tokens.to(date.last);
  if (
    !tokens.gap(date.last + 1) &&
    tokens.kind(date.last + 1) !== Kind.mark &&
    tokens.kind(date.last + 1) > Kind.none &&
    tokens.kind(date.last + 1) !== Kind.lineBreak
  )
    return;
  if (
    tokens.announces(date.last + 1, Cue.birth) ||
    (tokens.isMark(date.last + 1, Mark.comma) && tokens.announces(date.last + 2, Cue.birth))
  ) {
    const other = date.last + 2;
    if (!readDate(tokens, other) && !readDate(tokens, other + 1)) {
      out.add(start, end, 'date-of-birth', 0.9, 'date before a birth word');
      return;
    }
  }
  dates.push({ start, end, token: i, lastToken: date.last, year: date.year, form: date.form });
}

const isPart = (tokens: Tokens, i: number): boolean => {
  const mark = tokens.hash(i - 1);
  return (
    (mark === Mark.dash ||
      mark === Mark.slash ||
      mark === Mark.dot ||
      mark === Mark.colon ||
      mark === Mark.hash ||
      mark === Mark.dollar) &&
    tokens.kind(i - 2) > Kind.none &&
    !tokens.gap(i - 1) &&
    tokens.kind(i - 2) !== Kind.word
  );
};

/** A clock time within four characters before or behind: the stamp of an event (`2015-12-10 @ 17:10:52`, `14:05, 3/4/1998`). */
const CLOCK_BEHIND = /^[\s@T,-]{0,4}(?:AT\s{1,2})?\d{1,2}:\d\d/i;

const CLOCK_BEFORE = /\d{1,2}:\d\d(?:\s?[AP]M?)?[\s@T,-]{0,4}$/i;

/** Characters looked at on either side. */
const CLOCK_REACH = 14;

function isStamp({ text }: Tokens, { start, end }: LooseDate): boolean {
  return (
    CLOCK_BEHIND.test(text.slice(end, end + CLOCK_REACH)) ||
    CLOCK_BEFORE.test(text.slice(Math.max(0, start - CLOCK_REACH), start))
  );
}

const followedByTime = (tokens: Tokens, last: number): boolean => {
  const at = tokens.isMark(last + 1, Mark.comma) ? last + 2 : last + 1;
  if (tokens.digits(at) > 0 && tokens.digits(at) <= 2 && tokens.isMark(at + 1, Mark.colon)) return true;
  return tokens.digits(at) === 4 && tokens.number(at) < 2400 && tokens.kind(at + 1) !== Kind.mark;
};

/** After the names are known: a date beside a person, or one too old to be the event's beside a word for a person. */
export function placeLooseDates(scene: Scene): void {
  const { tokens, out, dates } = scene;
  if (dates.length === 0) return;
  for (let k = 0; k < out.size; k++) {
    const spanClass = out.class(k);
    if ((spanClass !== 'person-name' && spanClass !== 'government-id') || out.confidence(k) < 0.5) continue;
    if (out.why(k) !== GUESSED) tokens.remember(tokens.endingAt(out.end(k)), Memo.announcedEnd);
    else if (isSeveralWords(tokens.text.slice(out.start(k), out.end(k))))
      tokens.remember(tokens.endingAt(out.end(k)), Memo.guessedEnd);
  }
  for (const date of dates) {
    if (date.year < 1905 || date.year > 2026 || isStamp(tokens, date) || followedByTime(tokens, date.lastToken)) continue;
    if (isOtherDate(tokens, date) || cueBefore(tokens, date.token, Cue.reference, 1) > 0) continue;
    const beside = isBeside(scene, date);
    const recent = date.year > 2017;
    if (beside === 'guessed' && date.year > LATEST_UNCUED_YEAR) continue;
    if (beside && (!recent || date.form === 'solid'))
      out.add(date.start, date.end, 'date-of-birth', recent ? 0.6 : 0.85, 'date beside a person');
    // `… 010388 OLN B532`: in a return the licence follows the birth.
    else if (
      date.form === 'solid' &&
      date.year <= LATEST_UNCUED_YEAR &&
      tokens.announces(date.lastToken + 1, Cue.license | Cue.ssn)
    )
      out.add(date.start, date.end, 'date-of-birth', 0.7, 'date before a licence');
    else if (
      (date.form === 'parted' || (date.form === 'month-name' && tokens.kind(date.token - 1) !== Kind.word)) &&
      date.year <= LATEST_UNCUED_YEAR &&
      (date.year <= LATEST_BEFORE_RECORDS || isAboutPerson(tokens, date))
    )
      out.add(date.start, date.end, 'date-of-birth', 0.6, 'date long before the event');
  }
}

/** Words back from the date in which a person must be spoken of. */
const PERSON_REACH = 8;

/** Given name and family name, not one word that towns share. */
const isSeveralWords = (name: string): boolean => /[\p{L}.][\s,/]+\p{L}/u.test(name);

const isAboutPerson = (tokens: Tokens, { token }: LooseDate): boolean =>
  cueBefore(tokens, token, Cue.person | Cue.name, PERSON_REACH) > 0 ||
  wordBefore(tokens, token, Word.sex | Word.relation, PERSON_REACH) > 0;

/** `IRVIN BLOOM 1969`: a year right behind a name, long before the event. */
export function placeBirthYears({ tokens, out }: Scene, i: number): void {
  if (tokens.digits(i) !== 4 || !isBehindName(tokens, i)) return;
  const year = tokens.number(i);
  if (year < 1915 || year > LATEST_UNCUED_YEAR) return;
  if (
    tokens.is(i + 1, Word.vehicle | Word.color | Word.street | Word.direction) ||
    (tokens.kind(i + 1) === Kind.word && !tokens.is(i + 1, Word.stop | Word.sex))
  )
    return;
  // `Kiera 2005-03-22`
  const date = readDate(tokens, i);
  const number = tokens.kind(i + 1) === Kind.number;
  out.add(tokens.from(i), tokens.to(date?.last ?? i), 'date-of-birth', number ? 0.6 : 0.55, 'year behind a name');
}

/** A name of several words, or one that was announced. */
const NAME_END = Memo.announcedEnd | Memo.guessedEnd;

function isOtherDate(tokens: Tokens, date: LooseDate): boolean {
  // `; 12/10/2015`, `@ 2015-12-10`: a field of the record.
  const field = tokens.isMark(date.token - 1, Mark.semicolon);
  if (date.form === 'parted' && (field || tokens.isMark(date.token - 1, Mark.at)))
    return !(field && tokens.gap(date.token) && (tokens.memo(date.token - 2) & NAME_END) !== 0);
  const before = previousWord(tokens, date.token);
  return before > 0 && (OTHER_DATES.has(tokens.hash(before)) || tokens.announces(before, Cue.card));
}

/**
 * Only marks, race and sex, an age or one letter stand between the end of a name and the date. Says whether that name was
 * announced or guessed from the lists; a guessed one is as good as announced when the sex stands between.
 */
function isBeside({ tokens }: Scene, date: LooseDate): 'sure' | 'guessed' | undefined {
  let described = false;
  for (let at = date.token - 1; date.start - tokens.to(at) <= 14; at--) {
    const memo = tokens.memo(at);
    if ((memo & Memo.announcedEnd) !== 0) return 'sure';
    if ((memo & Memo.guessedEnd) !== 0) return described ? 'sure' : 'guessed';
    const kind = tokens.kind(at);
    if (kind === Kind.none || kind === Kind.lineBreak) return undefined;
    if (tokens.isMark(at, Mark.semicolon) && at !== date.token - 1) return undefined;
    const sex = tokens.is(at, Word.sex);
    const passes =
      kind === Kind.mark ||
      sex ||
      (kind === Kind.number && tokens.digits(at) <= 2) ||
      (kind === Kind.word && tokens.length(at) === 1);
    if (!passes) return undefined;
    described ||= sex;
  }
  return undefined;
}
