import type { DataClass } from '../../model/data-class.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import { ALL, takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness, type WitnessContext } from './testimony.ts';

/** Values looked at. */
const MOST = 200;

/** What is measured is none of these: nobody is called 18.5, and no kind of call, person or town is. */
const NO_FRACTION: readonly DataClass[] = [
  ...(['race-ethnicity', 'sex', 'call-type', 'disposition', 'priority', 'unit-or-officer', 'street-address'] as const),
  ...(['call-source', 'city-or-region', 'hazard-flag', 'social-handle', 'license-plate'] as const),
  // What is on an account is written so, not its number.
  ...(['payment-account', 'government-id'] as const),
];
/** No number at all is one of these. */
const NO_WHOLE: readonly DataClass[] = ['person-name', 'email'];
/** What is written as a date is none of these, however the name is read. */
const NO_DATE: readonly DataClass[] = [
  ...(['person-name', 'race-ethnicity', 'sex', 'call-type', 'unit-or-officer', 'city-or-region', 'place-name'] as const),
  ...(['street-address', 'address-block', 'call-source', 'grid-or-beat', 'vehicle', 'phone', 'priority'] as const),
  ...(['government-id', 'payment-account', 'email', 'ip-address', 'vehicle-id', 'device-id'] as const),
];

/** Header scores of grid-or-beat below this are of words such as `area` and `zone`. */
const TRACT = 0.7;
/** Header scores of medical from here are of measures, such as the pulse. */
const MEASURED = 0.7;
/** Different whole numbers from which they are counts, not levels or scores. */
const MANY = 12;
/** Cells that a column of numbers has to have before it is held against its name. */
const ENOUGH = 5;

/** Whole numbers under these are how many there were. */
const COUNTED =
  /(?:medication|procedure|immunization|vaccination|prescription|admission|encounter|surger(?:y|ie)|illnesse|injurie|transport|overdose|symptom|condition|treatment|allergie|drug|suicide|death|overdose|patient|test|vaccine|impression|hospitali[sz]ation)s(?:[_ ]?(?:no|num|number|count|total|cases))?$|(?:recovered|vaccinated|hospitali[sz]ed|deceased|infected|tested)$/i;

/** Numbers under a name that promises people, kinds or places. */
function contradictByNumbers(column: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const { numbers, numeric, filled, decimals, values } = column;
  if (numeric < 0.95 || filled < ENOUGH) return [];
  const says = shareText(numbers.length, values.length);
  const fractions = numbers.filter((number) => !Number.isInteger(number)).length;
  // Census tracts and their blocks have digits behind the point, and are called so.
  const area: readonly DataClass[] = context.header('grid-or-beat') < TRACT && decimals !== 2 ? ['grid-or-beat'] : [];
  if (fractions / numbers.length >= 0.5)
    return takeBack([...NO_FRACTION, ...area, ...NO_WHOLE], context, `${says} are fractions`, ALL);
  // Days from one event to another may be fewer than none; no moment is.
  const backwards = numbers.filter((number) => number < 0).length >= 2 ? (['event-time'] as const) : [];
  // What patients are measured is called so; under `disabled` and `injured` many numbers are of people.
  const many = context.header('medical') < MEASURED && new Set(numbers).size >= MANY;
  const counted = (many || COUNTED.test(context.name)) && numbers.some((number) => number > 1) ? (['medical'] as const) : [];
  return takeBack([...NO_WHOLE, ...backwards, ...counted], context, `${says} are numbers`, ALL);
}

/** `2024-05-01`, `5/1/2024 13:40`, `01.05.24`, `1 May 2024`: a day of some year, with or without a time. */
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[- ][a-z]{3,9}[- ,]{1,2}\d{4})(?:[T ][\d:.]{4,15} ?(?:[ap]m|z|[-+][\d:]{2,6})?)?$/i;

function contradictByDates({ values }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const looked = values.slice(0, MOST);
  const dates = looked.filter((value) => value.length <= 40 && DATE.test(value)).length;
  return looked.length >= 3 && dates / looked.length >= 0.9
    ? takeBack(NO_DATE, context, `${shareText(dates, looked.length)} are dates`, ALL)
    : [];
}

/** `C = US, O = Example Trust, CN = Root`: the name of a certificate's owner in parts. */
const DISTINGUISHED = /^\/?[a-z]{1,20} ?= ?[^=,]{1,80}(?:[,/] ?[a-z.\d]{1,20} ?= ?[^=]{1,80}){1,12}$/i;
/** What programs call themselves to a server: `Mozilla/5.0 (…)`, `curl/8.1`. */
const PROGRAM = /^[a-z][a-z-]{1,30}\/\d+\.[\w.]*(?: ?\(|$)/i;

/** Header scores of narrative from here are of remarks; logs of units are written in figures too. */
const OPEN_TEXT = 0.6;
/** Words of a text from which it can be told whether they are words. */
const LEAST_TOKENS = 4;
/** Versions, options, paths and pairs of a key and a value. */
const TOKEN = /[\d_=\\{}<>|@:/[\]]|^--?[a-z]/i;

/** Is every other word of a text no word of a language: a list of packages, a command with its options? */
function isMachineList(value: string): boolean {
  const tokens = value.slice(0, 400).split(/\s+/);
  return tokens.length >= LEAST_TOKENS && tokens.filter((token) => TOKEN.test(token)).length >= 0.5 * tokens.length;
}

/** Texts that programs write for programs: as long as remarks, but nobody's words. */
function machineText({ values }: ColumnStatistics, context: WitnessContext): readonly Testimony[] {
  const looked = values.slice(0, MOST);
  const made = looked.filter((value) => value.length <= 1000 && (DISTINGUISHED.test(value) || PROGRAM.test(value))).length;
  const listed = context.header('narrative') <= OPEN_TEXT ? looked.filter(isMachineList).length : 0;
  if (looked.length < 3 || Math.max(made, listed) / looked.length < 0.8) return [];
  const says = `${shareText(Math.max(made, listed), looked.length)} are written by programs`;
  return [
    { class: 'narrative', nats: -6 - 6 * context.header('narrative'), says },
    { class: 'other', nats: 4, says },
  ];
}

/** What values cannot be, whatever the name says. */
export const contraryWitness: Witness = (column, context) => [
  ...contradictByNumbers(column, context),
  ...contradictByDates(column, context),
  ...machineText(column, context),
];
