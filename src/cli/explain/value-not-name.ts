import type { SpanClass } from '../../model/data-class.ts';
import { COORDINATE, HOUSE, MOMENT, REACHES } from '../../model/value-forms.ts';
import { readHeader } from '../../rules/header/read-header.ts';
import { findSpans } from '../../rules/text/find-spans.ts';
import { hasNameForm, isPersonName } from '../../rules/value/person-name.ts';

/** Forms that are values by themselves: a coordinate, a moment, a house on a street, a piece of JSON or of a log. */
const FORMS = [
  COORDINATE,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?=$|\s\d)|^\d{4}-\d\d-\d\d(?=$|[T ]\d)/,
  MOMENT,
  REACHES,
  HOUSE,
  /["']\s{0,9}[:=]\s{0,9}["'\d{[-]/,
] as const;

/** What is never found in a name of a column and names or reaches somebody. */
const TELLING: ReadonlySet<SpanClass> = new Set<SpanClass>([
  'phone',
  'email',
  'street-address',
  'government-id',
  'payment-account',
  'coordinates',
  'vehicle-id',
  'date-of-birth',
]);

/** Confidence and words from which a person in a text is believed: names of columns say `Name Prefix` and `Officer ORI`. */
const SURE = 0.88;
const PERSON_WORDS = 5;
/** Longer texts are judged by their beginning. */
const LOOKED_AT = 2000;

/** Whether a text is a value and no name of a column: somebody's name, number, mailbox or house, or a note about a call. */
export function isValue(text: string): boolean {
  const value = text.trim().slice(0, LOOKED_AT);
  return isPerson(value) || FORMS.some((form) => form.test(value)) || holdsTelling(value) || isNote(value);
}

/** Two words or more that are somebody's name and say nothing as the name of a column. `ED Handover Clock` is none. */
export const isPerson = (text: string): boolean =>
  isPersonName(text) && !/^[A-Z]{2} \S+ \S/.test(text) && readHeader(text).scores.size === 0;

/** Might a text be somebody's name, of words that nothing is known of? */
export const mayBePerson = (text: string): boolean => hasNameForm(text.trim()) && readHeader(text).scores.size === 0;

function holdsTelling(text: string): boolean {
  // A name without blanks is read as it stands by the forms above; to the reader of notes its parts would be words.
  if (!/\s/.test(text)) return false;
  const words = wordsOf(text);
  return findSpans(text).some(
    ({ class: cls, confidence }) => TELLING.has(cls) || (cls === 'person-name' && confidence >= SURE && words >= PERSON_WORDS),
  );
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Questions of a survey and articles of a contract are long and are names all the same. */
const ASKS = /\?\W*$|^(?:how|what|which|when|where|why|who|do|does|did|have|are|is|was|were|please|rate)\b/i;
const DECREES = /\b(?:shall|must|agrees?|pursuant|hereby|including|includes?|following)\b/i;

/** Words and short forms of notes about a call, which no name of a column is made of. */
const OF_NOTES =
  /(?:^|[\s,;.])(?:he|she|him|hers?|his|adv|adv[sd]|advis(?:es|ed|ing)|sts|stts|stating|says|said|hears|fled|wants|hitting|threw|ran|yelling|screaming|threatening|isn'?t|wasn'?t|won'?t|can'?t|doesn'?t|nfd|lsw|enrt|req|clr|veh|unk|poss|appr?x|xfer|called|refused|took|found)(?=$|[\s,;.])/gi;

/** Words from which a text is a note, or from which one that is told like one is. */
const ALWAYS_NOTE = 20;
const SENTENCE = 5;
const FEW = 3;
/** A name of a column that has such words asks or describes: `What the person says happened`, `Officer who took the call`. */
const DESCRIBES = /\b(?:who|whom|which|what|where|when|be)\b/i;
/** Somebody, of unknown words, who speaks. */
const SPEAKER = /^(\S{1,40}\s\S{1,40})\s(?:called|says|said|adv|advises|advised|stated)\b/i;
/** Words in capitals from which a comma or a number between them makes a note. */
const LOUD = 6;

/** Whether a text tells something: names of columns have no clock in them, no full stop and no `she said`. */
function isNote(text: string): boolean {
  const words = wordsOf(text);
  if (words < FEW || ASKS.test(text) || DECREES.test(text)) return false;
  if (words >= ALWAYS_NOTE) return true;
  const told = text.match(OF_NOTES)?.length ?? 0;
  if (told > 0 && words >= SENTENCE && !DESCRIBES.test(text)) return true;
  if (mayBePerson(SPEAKER.exec(text)?.[1] ?? '')) return true;
  if (/(?:^|\s)[0-2]?\d:[0-5]\d(?=$|[\s,;.])/.test(text) && words > FEW) return true;
  if (words < SENTENCE) return false;
  if (words >= LOUD && text === text.toUpperCase() && /[A-Z]/.test(text) && /,\s|\s\d{1,4}\s/.test(text)) return true;
  // Shorter words before a full stop are cut short: `Plate Prov.`, `Rpt. Date`.
  const ends = /\p{L}{5,}[.!](?:$|\s+\p{Lu})/u.test(text) || /\.{3}|;\s/.test(text);
  return ends || /(?:^|[\s#])\d{4,}(?=$|[\s,;.])/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''));
}
