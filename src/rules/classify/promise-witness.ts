import type { DataClass } from '../../model/data-class.ts';
import { isRace } from '../value/race.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import { shareText, type Testimony, type Witness, type WitnessContext } from './testimony.ts';

/** Values looked at. */
const MOST = 200;
/** Header scores from which a class has something to lose. */
const SAID = 0.25;
/** Takes back what a header says and a little more: its nats are 6 times its score. */
const TAKEN_BACK = -7;
/** Cells that a column has to have before it is held against its name. */
const ENOUGH = 5;

const against = (ids: readonly DataClass[], context: WitnessContext, says: string): readonly Testimony[] =>
  ids.filter((id) => context.header(id) > SAID).map((id) => ({ class: id, nats: TAKEN_BACK * context.header(id), says }));

const POSITIONS = ['latitude', 'longitude', 'projected-x', 'projected-y'] as const;
/** Well-known text, hexadecimal binary and codes of places: a point without a digit in every cell does not exist. */
const HAS_DIGIT = /\d/;

/** Characters of the shortest code of a place that tells anything: a geohash of some kilometres. */
const SHORTEST_POINT = 5;

/** A position has digits: `regular`, `oval` under `shape` and names in Latin under `latin` are none. A single number is no point. */
function positions({ values, numeric, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  if (!looked.some((value) => HAS_DIGIT.test(value)))
    return against([...POSITIONS, 'point'], context, `${shareText(0, looked.length)} hold a digit`);
  if (!looked.some((value) => value.length >= SHORTEST_POINT && HAS_DIGIT.test(value)))
    return against(['point'], context, `${shareText(0, looked.length)} are long enough`);
  return numeric >= 0.95 ? against(['point'], context, `${shareText(looked.length, looked.length)} are single numbers`) : [];
}

/** A flat has a number of its own: beyond this it is an area. */
const LARGEST_FLAT = 20_000;
/** Names in the plural under which whole numbers are how many there are. */
const ROOMS = /(?:floor|unit|room|apartment|flat|suite|bed|building|lot|storey|storie|seat)s(?:_?\d*)$/i;
/** Header scores of place-name from here are of hospitals and the like, whose codes may be numbers. */
const NAMED_PLACE = 0.85;
/** Share of numbers ending in two zeros from which they are blocks by the hundred. */
const HUNDREDS = 0.6;

/** Areas, counts and parcels under words that flats and blocks are called by too. */
function premises(column: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const { numbers, numeric, filled, decimal, values } = column;
  if (filled < ENOUGH || numbers.length === 0) return [];
  if (numeric < 0.95) return [];
  const says = shareText(numbers.length, values.length);
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] as number;
  const large = (sorted[sorted.length - 1] as number) >= LARGEST_FLAT && middle >= LARGEST_FLAT / 10;
  const counted = ROOMS.test(context.name);
  const hundreds = numbers.filter((number) => number % 100 === 0).length / numbers.length;
  return [
    ...(decimal >= 0.3 || large || counted
      ? against(['unit-or-apartment'], context, `${says} are ${counted ? 'numbers of them' : 'measures'}`)
      : []),
    ...(hundreds < HUNDREDS && numbers.length >= ENOUGH ? against(['address-block'], context, `${says} are no hundreds`) : []),
    ...(context.header('place-name') < NAMED_PLACE ? against(['place-name'], context, `${says} are numbers`) : []),
  ];
}

/** Oldest age in years that has been proved is 122 (Jeanne Calment, 1997). */
const OLDEST = 122;
/** What clerks write for an age nobody knows. */
const NO_AGE: ReadonlySet<number> = new Set([125, 150, 199, 200, 888, 998, 999, 9999]);

/** Days of curing, months of tenure: beyond the oldest person and no filler, they are of something else. */
function ages({ numbers, numeric }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (context.header('age') <= SAID || numeric < 0.9 || numbers.length < ENOUGH) return [];
  const beyond = numbers.filter((number) => number > OLDEST && !NO_AGE.has(number)).length;
  return beyond >= 2 && beyond / numbers.length >= 0.1
    ? [
        {
          class: 'age',
          nats: -8 * context.header('age'),
          says: `${shareText(beyond, numbers.length)} are beyond the age of people`,
        },
      ]
    : [];
}

/** Header scores of warnings up to this are of words that mean other things too. */
const OPEN_WARNING = 0.72;
/** What a warning, or the lack of one, is written with. */
const WARNING =
  /weapon|gun|knife|knive|arm|rifle|firearm|violen|danger|caution|warn|warrant|felon|gang|dog|suicid|mental|hostil|resist|flee|officer|safety|threat|assault|drug|prior|history|hazard|chem|toxic|flam|gas|bio|radi|explos|risk|alert|offend|parole|probat|wanted|escap|abus|fight|anti|known|^(?:y|n|yes|no|none|true|false|t|f|x|unk|unknown|null|high|medium|low|active|cleared|\d+)$/i;

/** Plain words, none of which is a warning or says that there is none: `wanted` by an employer. */
function warnings({ values, filled, words }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('hazard-flag');
  if (header <= SAID || header > OPEN_WARNING || filled < 8 || values.length < 3 || words > 4) return [];
  const looked = values.slice(0, MOST);
  const wordy = looked.filter((value) => /[a-z]{4}/i.test(value)).length;
  return wordy >= 0.8 * looked.length && !looked.some((value) => WARNING.test(value))
    ? against(['hazard-flag'], context, `${shareText(0, looked.length)} speak of a danger`)
    : [];
}

/** Header scores of narrative up to this are of words such as `description` and `body`. */
const OPEN_TEXT = 0.72;
/** Up to this it is a bare `description`, of goods and places as often. */
const DESCRIBED = 0.6;

/** Remarks have words: a column of single short words is of kinds, firms or towns. */
function remarks({ values, filled, words, longest }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const header = context.header('narrative');
  if (header <= SAID || header > OPEN_TEXT || filled < 8 || values.length < 3) return [];
  // What is described in a few words all through a column is a kind or a place; under a remark a few words may be all.
  const short = header <= DESCRIBED ? words < 4 && longest <= 60 : words < 2 && longest <= 40;
  if (!short) return [];
  return against(['narrative'], context, `${words.toFixed(1)} words a value`);
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
  if (header <= SAID || filled < 8 || looked.length < 4 || !RACE.test(context.name)) return [];
  return looked.some((value) => isRace(value) || OF_PEOPLE.test(value))
    ? []
    : against(['race-ethnicity'], context, `${shareText(0, looked.length)} are words for race or ethnicity`);
}

/** What a name promises of every value and the values do not keep. */
export const promiseWitness: Witness = (column, context) => [
  ...positions(column, context),
  ...premises(column, context),
  ...ages(column, context),
  ...warnings(column, context),
  ...remarks(column, context),
  ...races(column, context),
];
