import type { ColumnStatistics } from './column-statistics.ts';
import { NAMED_PLACE, SAID, takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness, type WitnessContext } from './testimony.ts';

/** Values looked at. */
const MOST = 200;
/** Cells that a column has to have before it is held against its name. */
const ENOUGH = 5;

const POSITIONS = ['latitude', 'longitude', 'projected-x', 'projected-y'] as const;
/** A PIN of six digits is shaped like a code too, which has to be outdone. */
const PIN = { from: SAID, nats: -10 };
const HAS_DIGIT = /\d/;
/** A pair of numbers or a reference of a grid has four digits; a geohash has one among few letters, a plus code its sign. */
const MAY_BE_POINT = /(?:\d[^\d]*){4}|^(?=[a-z]*\d)[0-9b-hjkmnp-z]{5,12}$|^[2-9C-X]{4,8}\+/;
/** `filled.count.soap`: what3words names squares of three metres so. */
const THREE_WORDS = /^\/{0,3}\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30}$/u;
/** Characters of a value that are looked at: the first pair stands at its beginning. */
const BEGINNING = 200;

/** A position has digits: `regular`, `oval` under `shape` and names in Latin under `latin` are none. A single number is no point. */
function positions({ values, numeric, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  if (looked.filter((value) => THREE_WORDS.test(value)).length >= 0.8 * looked.length) return [];
  if (!looked.some((value) => HAS_DIGIT.test(value)))
    return takeBack([...POSITIONS, 'point'], context, `${shareText(0, looked.length)} hold a digit`);
  const points = looked.filter((value) => MAY_BE_POINT.test(value.slice(0, BEGINNING))).length;
  if (points < 0.1 * looked.length)
    return takeBack(['point'], context, `${shareText(points, looked.length)} have the digits of a place`);
  return numeric >= 0.95 ? takeBack(['point'], context, `${shareText(looked.length, looked.length)} are single numbers`) : [];
}

/** A year is no distance from the origin of a grid. */
function years({ numbers, values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || numbers.length < values.length || !numbers.every(isYear)) return [];
  return takeBack(['projected-x', 'projected-y'], context, `${shareText(numbers.length, values.length)} are years`, YEARS);
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2100;
/** Numbers of their size are taken for coordinates too, which has to be outdone. */
const YEARS = { from: SAID, nats: -12 };

/** Serials, lots and flights: `P52349`, `9F4924`. */
const SERIAL = /^(?=(?:[A-Z]*\d){4})(?!APT|UNIT|STE|SUITE|ROOM|BLDG|FLAT|TRLR|LOT)[A-Z\d]{6,}$/i;

/** Flats have short numbers; long codes of letters and figures under `lot` and `fl_num` are of goods and flights. */
function serials({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  const found = looked.filter((value) => SERIAL.test(value) && /[A-Z]/i.test(value)).length;
  return found < 0.9 * looked.length
    ? []
    : takeBack(['unit-or-apartment'], context, `${shareText(found, looked.length)} are long codes`);
}

/** A flat by its place in the house, or the word for what it is. */
const BY_PLACE =
  /^(?:ap(?:t|art)|unit|ste|suite|bl(?:dg|ock)|building|fl(?:oor|at)|room|lot|sp(?:ace|c)|tr(?:ailer|lr)|condo|cabin|house|studio|ha(?:ngar|ll)|slip|pier|office|ofc|other|none|unknown|front|rear|back|upper|lower|up|down|upstairs|downstairs|left|right|middle|main|basement|bsmt|garage|penthouse|lobby)/i;

/** Flats have a number or a letter: `DENARC`, `DEPOM` under `Departamento` are offices. */
function offices({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || values.length < 4) return [];
  const looked = values.slice(0, MOST);
  const found = looked.filter((value) => /^\p{L}{3,}(?:[ -]\p{L}+)*$/u.test(value.slice(0, 60)) && !BY_PLACE.test(value)).length;
  return found < 0.9 * looked.length
    ? []
    : takeBack(['unit-or-apartment'], context, `${shareText(found, looked.length)} are words without a number`);
}

/** Property tags and bins: letters that all have, and a number. */
const TAGGED = /^([A-Z]{1,6}[-_ ]?)\d{3,7}$/i;
const LEAST_TAGS = 8;
/** How many cars were registered. They have the form of plates too, which has to be outdone. */
const COUNT = /^\d{1,9}$/;
const COUNTS = { from: SAID, nats: -11 };
/** Filled cells, and different values per cell, from which it shows that the same few come back. */
const MANY_CELLS = 40;
const SHARED = { plate: 0.3, number: 0.15 };
/** A header that says so in a word that nothing else has is believed even where made-up plates begin alike. */
const PLATE = /plate|^placas?$|patente|kennzeichen|immatriculation/i;
/** Header scores up to these are of words that mean other things too: `reg`, `sid`. */
const OPEN = { plate: 0.62, number: 0.8 };

/** Each car and each person has a number of its own, and plates of one office do not all begin alike. */
function numberOfEach({ values, filled, uniqueness }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const plate = context.header('license-plate');
  const number = context.header('government-id');
  if (!context.elsewhere || Math.max(plate, number) <= SAID || filled < LEAST_TAGS) return [];
  const looked = values.slice(0, MOST);
  const heads = new Set(looked.map((value) => TAGGED.exec(value)?.[1]?.toUpperCase()));
  // Some have digits alone, but never all of a column.
  if (plate <= OPEN.plate && looked.length >= LEAST_TAGS && looked.every((value) => COUNT.test(value)))
    return takeBack(['license-plate'], context, `${shareText(looked.length, looked.length)} are plain numbers`, COUNTS);
  if (!PLATE.test(context.name) && looked.length >= LEAST_TAGS && heads.size === 1 && !heads.has(undefined))
    return takeBack(['license-plate'], context, `${shareText(looked.length, looked.length)} begin with the same letters`);
  if (filled < MANY_CELLS) return [];
  const says = 'the same few values come back all through the column';
  return [
    ...(plate <= OPEN.plate && uniqueness < SHARED.plate ? takeBack(['license-plate'], context, says) : []),
    ...(number <= OPEN.number && uniqueness < SHARED.number ? takeBack(['government-id'], context, says) : []),
  ];
}

/** Cards have 12 to 19 digits (ISO/IEC 7812-1). */
const CARD = /card|(?:^|[_ ])(?:cc|pan)(?:$|[_ ])/i;
const SHORT_NUMBER = /^\d{5,11}$/;

function cards({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || !CARD.test(context.name)) return [];
  const looked = values.slice(0, MOST);
  return looked.every((value) => SHORT_NUMBER.test(value))
    ? takeBack(['payment-account'], context, `${shareText(looked.length, looked.length)} are shorter than numbers of cards`)
    : [];
}

/** Postal codes have three digits or more everywhere (Iceland, Oman). */
const SHORTER_THAN_POSTAL = /^\d{1,2}$/;

/** Phone numbers and postal codes have digits too: `cordless` and `ON FILE` are none. */
function reached({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (filled < ENOUGH || values.length === 0) return [];
  const looked = values.slice(0, MOST);
  if (looked.every((value) => SHORTER_THAN_POSTAL.test(value)))
    return takeBack(['postal-code'], context, `${shareText(looked.length, looked.length)} have one digit or two`);
  if (looked.some((value) => HAS_DIGIT.test(value))) return [];
  return takeBack(['phone', 'postal-code'], context, `${shareText(0, looked.length)} hold a digit`);
}

/** A flat has a number of its own: beyond this it is an area. */
const LARGEST_FLAT = 20_000;
/** Names in the plural under which whole numbers are how many there are. */
const ROOMS = /(?:floor|unit|room|apartment|flat|suite|bed|building|lot|storey|storie|seat)s(?:_?\d*)$/i;
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
      ? takeBack(['unit-or-apartment'], context, `${says} are ${counted ? 'numbers of them' : 'measures'}`)
      : []),
    ...(hundreds < HUNDREDS && numbers.length >= ENOUGH ? noHundreds(context, says) : []),
    ...(context.header('place-name') < NAMED_PLACE ? takeBack(['place-name'], context, `${says} are numbers`) : []),
  ];
}

/** A column that calls itself the block of a street and holds no hundreds has the numbers of the houses. */
const noHundreds = (context: WitnessContext, says: string): readonly Testimony[] => [
  ...takeBack(['address-block'], context, `${says} are no hundreds`),
  ...(context.header('address-block') >= SURELY_BLOCK
    ? [{ class: 'street-address' as const, nats: 5, says: `${says} are numbers of houses, no hundreds` }]
    : []),
];

const SURELY_BLOCK = 0.95;

/** Oldest age in years that has been proved is 122 (Jeanne Calment, 1997). */
const OLDEST = 122;
/** What clerks write for an age nobody knows. */
const NO_AGE: ReadonlySet<number> = new Set([125, 150, 199, 200, 888, 998, 999, 9999]);

/** Years in which the people of a record may be born, and the share of them under a name for ages from which they are meant where somebody is called or stopped. */
const FIRST_BORN = 1900;
const LAST_BORN = 2030;
const MOSTLY_BORN = 0.9;

/** Days of curing, months of tenure: beyond the oldest person and no filler, they are of something else. */
function ages({ numbers, numeric }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (context.header('age') <= SAID || numeric < 0.9 || numbers.length < ENOUGH) return [];
  const born = numbers.filter((number) => Number.isInteger(number) && number >= FIRST_BORN && number <= LAST_BORN).length;
  if (!context.elsewhere && born / numbers.length >= MOSTLY_BORN && Math.max(...numbers) - Math.min(...numbers) >= 15)
    return [
      { class: 'date-of-birth', nats: 8, says: `${shareText(born, numbers.length)} are years of birth` },
      { class: 'age', nats: -4, says: `${shareText(born, numbers.length)} are years of birth` },
    ];
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

/** India has postal codes of six digits and calls them PIN codes; the first two stand for the circle, as people near one another share. */
const INDIAN = /^[1-8]\d{5}$/;
const SAME_CIRCLE = 0.5;

function pins({ values, filled }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  if (context.header('access-code') <= SAID || !/pin[ _-]?code|^pin$/i.test(context.name) || filled < ENOUGH) return [];
  const looked = values.slice(0, MOST);
  const indian = looked.filter((value) => INDIAN.test(value));
  if (indian.length < 0.9 * looked.length) return [];
  const circles = new Map<string, number>();
  for (const value of indian) circles.set(value.slice(0, 2), (circles.get(value.slice(0, 2)) ?? 0) + 1);
  if (Math.max(...circles.values()) < SAME_CIRCLE * looked.length) return [];
  const says = `${shareText(indian.length, looked.length)} are postal codes of India`;
  return [...takeBack(['access-code'], context, says, PIN), { class: 'postal-code', nats: 6, says }];
}

/** What a name promises of every number and the values do not keep: where something is, which flat, how old. */
export const promisedNumbersWitness: Witness = (column, context) => [
  ...positions(column, context),
  ...reached(column, context),
  ...premises(column, context),
  ...ages(column, context),
  ...pins(column, context),
  ...years(column, context),
  ...serials(column, context),
  ...offices(column, context),
  ...numberOfEach(column, context),
  ...cards(column, context),
];
