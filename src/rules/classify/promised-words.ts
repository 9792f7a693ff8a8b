import { isMediaLink, isUrl } from '../value/media-link.ts';
import { isRace } from '../value/race.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import { NAMED_PLACE, SAID, takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness, type WitnessContext } from './testimony.ts';

/** Values looked at. */
const MOST = 200;
/** Cells, and different values, from which words are held against their name; links and keys need fewer. */
const ENOUGH_WORDS = 8;
const ENOUGH = 5;

/** Header scores of warnings up to this are of words that mean other things too. */
const OPEN_WARNING = 0.76;
/** What a warning, or the lack of one, is written with. */
const WARNING =
  /weapon|gun|knife|knive|arm|rifle|firearm|violen|danger|caution|warn|warrant|felon|gang|dog|suicid|mental|hostil|resist|flee|officer|safety|threat|assault|drug|prior|history|hazard|chem|toxic|flam|gas|bio|radi|explos|risk|alert|offend|parole|probat|wanted|escap|abus|fight|anti|known|^(?:y|n|yes|no|none|true|false|t|f|x|unk|unknown|null|high|medium|low|active|cleared|\d+)$/i;

/** How often each of two words comes from which they are seen to be the only ones. */
const OFTEN = 4;

/** Plain words, none of which is a warning or says that there is none: `wanted` by an employer. */
function warnings({ values, filled, words }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('hazard-flag');
  if (header <= SAID || header > OPEN_WARNING || filled < ENOUGH_WORDS || words > 4) return [];
  if (values.length < 3 && filled < OFTEN * values.length) return [];
  const looked = values.slice(0, MOST);
  const wordy = looked.filter((value) => /[a-z]{4}/i.test(value)).length;
  return wordy >= 0.8 * looked.length && !looked.some((value) => WARNING.test(value))
    ? takeBack(['hazard-flag'], context, `${shareText(0, looked.length)} speak of a danger`)
    : [];
}

/** Header scores of narrative up to this are of words such as `description` and `body`. */
const OPEN_TEXT = 0.72;
/** Up to this it is a bare `description`, of goods and places as often. */
const DESCRIBED = 0.6;

/** Remarks have words: a column of single short words is of kinds, firms or towns. */
function remarks({ values, filled, words, longest }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('narrative');
  if (header <= SAID || header > OPEN_TEXT || filled < ENOUGH || values.length === 0) return [];
  if (values.length < 3 && filled < ENOUGH_WORDS) return [];
  // What is described in a few words all through a column is a kind or a place; under a remark a few words may be all.
  const short = header <= DESCRIBED ? words < 4 && longest <= 60 : words <= 2 && longest <= 40;
  if (!short) return [];
  return takeBack(['narrative'], context, `${words.toFixed(1)} words a value`);
}

/** `race` is of creatures, riders and runners too; nationalities and tribes are of people. */
const RACE = /(?:^|[^a-z])race(?:$|[^a-z])|^race[A-Z]/i;
/** Words of people and of kinds of them, by which a column of races is known even where it writes them its own way. */
const OF_PEOPLE =
  /group|race|ethnic|ish$|(?:ian|rican)$|ese$|other|unknown|refus|declin|mix|multi|native|indig|^\d{1,2}(?:\D|$)/i;

/** Words under `race` none of which is one: kinds of creatures, names of contests. */
function races({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('race-ethnicity');
  const looked = values.slice(0, MOST).filter((value) => /[a-z]{3}/i.test(value));
  if (header <= SAID || filled < ENOUGH_WORDS || !RACE.test(context.name)) return [];
  if (looked.length < 4 && (looked.length === 0 || filled < 2 * OFTEN * looked.length)) return [];
  return looked.some((value) => isRace(value) || OF_PEOPLE.test(value))
    ? []
    : takeBack(['race-ethnicity'], context, `${shareText(0, looked.length)} are words for race or ethnicity`);
}

/** Header scores of media-link up to this are of any link. */
const ANY_LINK = 0.65;

/** A link, a path or the name of a file has one of these. */
const OF_PATH = /[./\\:]/;

/** Links of a site that lead to pages, under a bare `url`; keys of films and clips, under `video id`. */
function links({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('media-link');
  if (header <= SAID || header > ANY_LINK || filled < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  const pages = looked.filter((value) => !OF_PATH.test(value) || (isUrl(value) && !isMediaLink(value))).length;
  return pages >= 0.9 * looked.length
    ? takeBack(['media-link'], context, `${shareText(pages, looked.length)} link to no sound, film or picture`)
    : [];
}

/** Letters and then digits, one word: keys of accounts and rows. */
const KEY = /^[a-z]{0,4}[-_]?\d{3,}$/i;

/** Keys where people or places should be named. */
function keys({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || values.length < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  const keyed = looked.filter((value) => KEY.test(value)).length;
  if (keyed < 0.9 * looked.length) return [];
  const named =
    context.header('place-name') < NAMED_PLACE ? (['person-name', 'place-name'] as const) : (['person-name'] as const);
  return takeBack(named, context, `${shareText(keyed, looked.length)} are keys`);
}

/** Sizes of clothes, one of which is a letter for a sex too. */
const SIZE = /^(?:\d?x{0,3}[sl]|m)$/i;

/** `S`, `M`, `L` and `XL` under `gender` are sizes of shirts. */
function sizes({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || values.length < 3 || !values.every((value) => SIZE.test(value))) return [];
  return takeBack(['sex'], context, `${shareText(values.length, values.length)} are sizes of clothes`);
}

/** What a name promises of every word and the values do not keep: a danger, a remark, a race, a person. */
export const promisedWordsWitness: Witness = (column, context) => [
  ...warnings(column, context),
  ...remarks(column, context),
  ...races(column, context),
  ...links(column, context),
  ...keys(column, context),
  ...sizes(column, context),
];
