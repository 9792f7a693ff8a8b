import type { DataClass } from '../../model/data-class.ts';
import { rules } from '../index.ts';
import type { HeaderReading, HeaderScore } from './header-reading.ts';
import { findPhrases, headWords, type Match } from './phrases.ts';
import { readStandard } from './standards/standards.ts';
import { readSubject } from './subject.ts';
import { tailFactor } from './tails.ts';
import { withoutNoise } from './words/arrange.ts';
import { canonical } from './words/canonical.ts';
import { expandName } from './words/expand.ts';
import type { Language } from './words/foreign/languages.ts';

let notWords: ReadonlyMap<DataClass, Readonly<Record<string, number>>> | undefined;

/** Words that speak against a class, abbreviations and plurals folded like those of names. */
function wordsAgainst(id: DataClass): Readonly<Record<string, number>> {
  notWords ??= new Map(
    rules.map((rule) => [
      rule.id,
      Object.fromEntries(Object.entries(rule.header.not ?? {}).map(([word, weight]) => [canonical(word)?.at(0) ?? word, weight])),
    ]),
  );
  return notWords.get(id) ?? {};
}

/** Longer phrases say more: each word after the first adds this. */
const WORD_BONUS = 0.06;
/** What a phrase keeps that leaves out an unknown word: `incident internal id`. */
const GAPPED = 0.75;
/** What a phrase inside a longer phrase keeps. */
const INSIDE = 0.4;
/** What words that lead a name, or rule it from any place, keep of their score (`Time_PhonePickUp`, `is_primary`). */
const LEADING = 0.93;
const LEADERS: ReadonlySet<string> = new Set(
  'is has have accepts needs need was will can should use used allow enable odometer mileage relationship sum'.split(' '),
);
const RULERS: Readonly<Partial<Record<DataClass, ReadonlySet<string>>>> = {
  'event-time': new Set(['time', 'date', 'elapsed', 'when', 'timestamp']),
  narrative: new Set(['narrative', 'remark']),
  medical: new Set(
    'medication immunization allergy pregnancy symptom diagnosis vital injury disease gcs spo pulse ecg glucose blood pain glasgow coma cardiac airway respiratory cpr aed'.split(
      ' ',
    ),
  ),
};
/** Whatever is said of a patient and has no other class is patient data. */
const PATIENT = 0.75;
/** In `Time_First_Unit_Assigned` all that follows only says which time; other classes keep this much. */
const TIMED: ReadonlySet<string> = new Set(['time', 'elapsed', 'duration']);
const SUBORDINATE = 0.65;
/** `has_phone` asks a question; its answer is a yes. Of some classes a yes tells all. */
const ASKED: ReadonlySet<string> = new Set([
  'is',
  'has',
  'have',
  'need',
  'needs',
  'was',
  'were',
  'can',
  'will',
  'should',
  'allow',
  'enable',
  'accepts',
]);
const TELLING: ReadonlySet<DataClass> = new Set<DataClass>(['other', 'hazard-flag', 'medical']);
const DOUBTED = 0.35;
/** Words that only say that the answer is yes or no. */
const FLAG_WORDS: ReadonlySet<string> = new Set(['flag', 'indicator', 'boolean', 'present', 'status']);
const ABOUT_TELLING = ['hazard-flag', 'medical'] as const;
/** Score from which a flag is believed to be of its class. */
const TOLD = 0.5;
/** Heads that say something only by themselves: `text`, `number` or `name` behind an unknown word is an attribute of it. */
const GENERIC: ReadonlySet<string> = new Set(
  `text name number identifier code description type status reason value information category level class title position record message
   area region description reference source content capability location place`.split(/\s+/),
);
const MODIFIED = 0.55;
const PLACES: ReadonlySet<string> = new Set(['location', 'place', 'area', 'region']);
/** A short unknown word before an area is the prefix of a table or an agency: `HA_REGION`. */
const AREAS: ReadonlySet<string> = new Set(['area', 'region']);
const PREFIXED = 0.85;

/**
 * Reads a column name by itself.
 * @param among languages of the table it stands in, where words depend on them
 */
export function readHeader(name: string, among?: ReadonlySet<Language>): HeaderReading {
  const standard = readStandard(name);
  if (standard !== undefined) {
    return {
      words: [name],
      scores: new Map([[standard.class, { score: 1.1, phrase: standard.meaning }]]),
      standard: standard.standard,
      ...(standard.subject === undefined ? {} : { subject: standard.subject }),
    };
  }
  const { words: all, head, languages } = expandName(name, among);
  const words = withoutNoise(all);
  const headWords = withoutNoise(all.slice(head)).length;
  const scores = new Map<DataClass, HeaderScore>();
  addScores(scores, words, words.length - headWords);
  // Numbers and single letters take part where a phrase asks for them: `address 2`, `name f`.
  if (all.length > words.length) addScores(scores, all, head);
  const subject = readSubject(words);
  return {
    words,
    scores,
    ...(subject === undefined ? {} : { subject }),
    ...(languages === undefined ? {} : { languages }),
  };
}

function addScores(scores: Map<DataClass, HeaderScore>, words: readonly string[], head: number): void {
  const matches = findPhrases(words);
  for (const match of matches) {
    if (isOverruled(match, matches)) continue;
    const { phrase } = match;
    let score = phrase.weight * (1 + WORD_BONUS * (phrase.length - 1));
    if (match.end - match.start >= phrase.length) score *= GAPPED;
    if (matches.some((longer) => contains(longer, match))) score *= INSIDE;
    const tail = tailFactor(words, match.end + 1, phrase.class, headWords());
    score *= leads(match, words, head)
      ? Math.max(tail, LEADING)
      : phrase.class === 'medical' && words[match.end] === 'patient'
        ? Math.max(tail, PATIENT)
        : tail;
    // `by` at the end is a person at work; `by district` is not.
    if (words[match.end] === 'by' && match.start === match.end && match.end < words.length - 1) score *= MODIFIED;
    if (match.start > 0 && isGeneric(words, match))
      score *= AREAS.has(words[match.end] as string) && (words[match.end - 1] as string).length <= 3 ? PREFIXED : MODIFIED;
    const not = wordsAgainst(phrase.class);
    for (let i = 0; i < words.length; i++) {
      if (i >= match.start && i <= match.end) continue;
      const word = words[i] as string;
      if (Object.hasOwn(not, word)) score *= 1 - (not[word] as number);
    }
    if (ASKED.has(words[0] as string) && match.start > 0 && !TELLING.has(phrase.class)) score *= DOUBTED;
    if (TIMED.has(words[0] as string) && match.start > 0 && phrase.class !== 'event-time') score *= SUBORDINATE;
    const before = scores.get(phrase.class);
    if (before === undefined || score > before.score) {
      scores.set(phrase.class, { score, phrase: words.slice(match.start, match.end + 1).join(' ') });
    }
  }
  believeTelling(scores, words);
}

/** Does a phrase consist of words alone that say something only by themselves: `text`, `type code`? */
const isGeneric = (words: readonly string[], { start, end }: Match): boolean =>
  start === end
    ? GENERIC.has(words[end] as string)
    : words.slice(start, end + 1).every((word) => GENERIC.has(word) && !PLACES.has(word));

/** A flag of a hazard or of an illness is the fact itself, not an attribute of one: `parole_flag`, `rosc_yn`. */
function believeTelling(scores: Map<DataClass, HeaderScore>, words: readonly string[]): void {
  const other = scores.get('other');
  if (other === undefined || !FLAG_WORDS.has(words.at(-1) as string) || words.length < 2) return;
  if (ABOUT_TELLING.some((id) => (scores.get(id)?.score ?? 0) >= TOLD))
    scores.set('other', { ...other, score: other.score * DOUBTED });
}

/** Does the phrase hold a word that rules the name from wherever it stands in its head part? */
function leads(match: Match, words: readonly string[], head: number): boolean {
  if (match.start === 0 && LEADERS.has(words[0] as string)) return true;
  const rulers = RULERS[match.phrase.class];
  if (rulers === undefined || match.end < head || FLAG_WORDS.has(words.at(-1) as string)) return false;
  return words.slice(match.start, match.end + 1).some((word) => rulers.has(word));
}

/** A phrase of these very words overrules a group phrase over the same words. */
const isOverruled = (match: Match, matches: readonly Match[]): boolean =>
  !match.phrase.literal &&
  matches.some(
    (other) => other.phrase.literal && other.start === match.start && other.end === match.end && other.phrase.weight >= 0.6,
  );

const contains = (longer: Match, match: Match): boolean =>
  longer.start <= match.start &&
  longer.end >= match.end &&
  longer.end - longer.start > match.end - match.start &&
  longer.phrase.weight >= 0.4;
