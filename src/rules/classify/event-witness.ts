import type { Readers } from '../../model/reading.ts';
import { type ColumnStatistics, lowerShare } from './column-statistics.ts';
import { takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness, type WitnessContext } from './testimony.ts';

/** Values tried as times, and as types of calls; reading them costs more than the other tests. */
const MOST_TIMES = 200;
const MOST_TYPES = 120;
const FLAGS = new Set(['y', 'n', 'yes', 'no', 'true', 'false', 't', 'f', '0', '1', '0.0', '1.0', 'x', 'checked', 'unchecked']);

/** Filled cells from which a column of few values speaks for itself. */
const REPEATED = 20;
/** Days, months, quarters and parts of the day, which tell a time without being one that can be read. */
const PART_OF_TIME =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|[ap]\.?m\b|q[1-4]|(?:mid)?(?:day|night)|morning|noon|afternoon|evening|dawn|dusk|week|shift|spring|summer|fall|winter)/i;

/** A day with its year, as one that stands in every row has to be to tell anything. */
const FULL_DATE = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/;

/** Share of such values from which a column is of months or days. */
const MOSTLY = 0.8;

/** `1.13.4` is a version and `10.10.20.2` an address; days with points have two digits or a year of four. */
const isVersion = (shape: string): boolean =>
  (/^9{1,2}\.9{1,2}\.9{1,2}$/.test(shape) && shape !== '99.99.99') || /^9{1,3}(?:\.9{1,3}){3}$/.test(shape);

/** Times of events: timestamps, dates, clock times, epochs under a header that speaks of time. */
export const timeWitness =
  (readers: Readers): Witness =>
  (column, context) => {
    const { values, shapes } = column;
    if (values.length === 0) return [];
    const looked = values.slice(0, MOST_TIMES);
    let times = 0;
    let clocks = 0;
    for (const [i, value] of looked.entries()) {
      if (value.length > 40) continue;
      const shape = shapes[i] as string;
      if (/^9{1,2}:99/.test(shape)) clocks++;
      else if (!/^9+(?:\.9+)?$/.test(shape) && !isVersion(shape) && Number.isFinite(readers.time(value))) times++;
    }
    // All rows may be of one day.
    const oneDay = looked.length === 1 && times === 1 && column.filled >= LEAST_FLAGS && FULL_DATE.test(looked[0] as string);
    const share = oneDay ? 1 : lowerShare(times + clocks, looked.length);
    if (share < 0.5) {
      // A column of words under a header such as "reported" or "cleared" is no time.
      const header = context.header('event-time');
      if (times + clocks > 0 || header <= 0.3) return [];
      // A few values that come again and again are as telling as many different ones, unless they are days or parts of one.
      const parts = looked.filter((value) => PART_OF_TIME.test(value)).length;
      const many = looked.length >= 8 ? parts < MOSTLY * looked.length : column.filled >= REPEATED && parts === 0;
      const says = 'no value is a time';
      // `On_Scene_Unit`: who was there, not when.
      const units = /unit/i.test(context.name) ? looked.filter((value) => UNIT.test(value)).length : 0;
      if (units > 0 && units >= MOSTLY_UNITS * looked.length)
        return [
          { class: 'event-time', nats: -7 * header, says },
          { class: 'unit-or-officer', nats: 3, says: `${shareText(units, looked.length)} are shaped like units` },
        ];
      const wordy = many && column.numeric < 0.3 && header < 0.85;
      return wordy ? [{ class: 'event-time', nats: -4 * header, says }] : [];
    }
    const says = `${shareText(times + clocks, looked.length)} are ${clocks > times ? 'clock times' : 'dates or times'}`;
    const born = context.header('date-of-birth') > 0.3;
    return [{ class: 'event-time', nats: born ? 1 : 4.5, says }];
  };

/** `E3`, `MED12`, `T-4B` */
const UNIT = /^[A-Z]{1,4}-?\d{1,4}[A-Z]?$/i;
const MOSTLY_UNITS = 0.9;

/** Cells of a column of flags, and of one that spells them out. */
const LEAST_FLAGS = 5;
const LEAST_SPELT = 2;
/** What no yes or no can be, even where it tells something. */
const THINGS = ['incident-id', 'person-name', 'unit-or-officer', 'street-address', 'place-name', 'event-time'] as const;

const PART_OF_DATE = /month|day|week|hour|quarter|\bdo[wy]\b|hora|semana|(?:^|[_ ])(?:mes|dia)(?:$|[_ ])/i;

/** Yes and no: an attribute of something, never the thing itself. */
export const flagWitness: Witness = (column, context) => {
  const { values } = column;
  // A single letter or digit may be a code; two cells of a word are enough.
  const least = values.every((value) => value.length > 1) ? LEAST_SPELT : LEAST_FLAGS;
  if (
    values.length === 0 ||
    values.length > 4 ||
    column.filled < least ||
    !values.every((value) => FLAGS.has(value.toLowerCase()))
  )
    return [];
  // A yes under "weapons", "narcan given" or "arrest made" is the information itself.
  const telling = (['hazard-flag', 'medical', 'disposition', 'sex', 'race-ethnicity'] as const).some(
    (id) => context.header(id) > 0.3,
  );
  if (telling) return takeBack(THINGS, context, 'every value is a yes or a no');
  // What was exported of January has the month 1 in every row.
  if (values.length === 1 && PART_OF_DATE.test(context.name) && context.header('event-time') > 0.5 && column.numeric === 1)
    return [];
  return [{ class: 'other', nats: 7, says: 'every value is a yes or a no' }];
};

/** Free text by length, variety and punctuation. */
export const textWitness: Witness = (column, context) => {
  const n = column.values.length;
  if (n < 3) return [];
  const out: Testimony[] = [];
  const varied = column.uniqueness >= 0.3 || column.distinct >= 400;
  const sentences = column.values.filter((value) => value.length > 60 && /[a-z)0-9][.;!?\]] /i.test(value)).length / n;
  const says = `${column.words.toFixed(0)} words a value, ${Math.round(column.uniqueness * 100)}% of the values unique`;
  if (varied && (column.words >= 12 || (column.long >= 0.4 && column.words >= 7))) {
    const typed = context.header('call-type') > 0.3 && column.uniqueness < 0.5 && sentences < 0.2;
    if (!typed) out.push({ class: 'narrative', nats: column.words >= 12 || sentences > 0.3 ? 6 : 3.5, says });
    if (column.words >= 12)
      for (const id of ['call-type', 'hazard-flag', 'disposition'] as const)
        if (context.header(id) > 0.3) out.push({ class: id, nats: -2, says });
  } else if (context.header('narrative') > 0.3 && column.distinct <= 60 && column.filled >= 200 && column.words < 5) {
    out.push({ class: 'narrative', nats: -3, says: `only ${n} different values, ${column.words.toFixed(0)} words each` });
  }
  return out;
};

/** Share of different values from which no value repeats to speak of, and cells it takes to say so. */
const EACH_ITS_OWN = 0.95;
const LEAST_TEXTS = 30;

/** Texts of which none repeats and hardly one is of a known group describe each row, not its type. */
function uniqueTexts(column: ColumnStatistics, context: WitnessContext, share: number): readonly Testimony[] {
  const header = context.header('call-type');
  return header > 0.3 && share < 0.15 && column.uniqueness >= EACH_ITS_OWN && column.filled >= LEAST_TEXTS && column.words >= 3
    ? [{ class: 'call-type', nats: -5 * header, says: 'each row has a text of its own' }]
    : [];
}

/** Types of calls: few values that repeat and fall into known groups. */
export const callTypeWitness =
  (readers: Readers): Witness =>
  (column, context) => {
    const { values } = column;
    if (values.length < 3 || column.numeric > 0.3 || column.words > 9 || column.longest > 160) return [];
    if (column.uniqueness > 0.6 && column.uniqueness < EACH_ITS_OWN) return [];
    const looked = values.slice(0, MOST_TYPES);
    const grouped = looked.filter((value) => readers.callGroup(value) !== 'other').length;
    const share = lowerShare(grouped, looked.length);
    if (share < 0.35) return uniqueTexts(column, context, share);
    if (column.uniqueness > 0.6) return [];
    const says = `${shareText(grouped, looked.length)} fall into known groups of call types`;
    const described = context.header('call-type') > 0.2 || context.header('narrative') > 0.2;
    const types: Testimony = { class: 'call-type', nats: described ? 3.5 : 2.6, says };
    // Under `Event` words that come again number no call.
    const numbered = context.header('incident-id');
    return numbered > 0.3 && numbered < 0.9 && share >= 0.6 && !looked.some((value) => /\d/.test(value))
      ? [types, { class: 'incident-id', nats: -5 * numbered, says }]
      : [types];
  };

/** Long numbers, each of its own, from which a column is one of keys. */
const LEAST_KEYS = 10;
const OWN_NUMBER = 'each row has a number of its own';

/** Numbers that no class of personal data has: decimals, small counts. */
export const numberWitness: Witness = (column, context) => {
  const { numeric, decimal, numbers } = column;
  if (numeric < 0.9 || numbers.length < 5) return [];
  const out: Testimony[] = [];
  const says = `${shareText(numbers.length, column.values.length)} are numbers`;
  for (const id of ['place-name', 'email', 'narrative', 'media-link'] as const) {
    if (context.header(id) > 0.3)
      out.push({ class: id, nats: (id === 'media-link' || id === 'narrative' ? -5 : -2) * context.header(id), says });
  }
  // What is done about a call has a few codes, not a long number for each row.
  if (numbers.length >= LEAST_KEYS && column.uniqueness >= EACH_ITS_OWN && column.decimals === 0 && Math.min(...numbers) >= 1e5) {
    for (const id of ['disposition', 'call-type', 'priority', 'hazard-flag'] as const)
      if (context.header(id) > 0.3)
        out.push(
          { class: id, nats: -6 * context.header(id), says: OWN_NUMBER },
          { class: 'incident-id', nats: 3, says: OWN_NUMBER },
        );
  }
  if (decimal > 0.6 && column.decimals <= 2) {
    for (const id of ['phone', 'incident-id', 'government-id'] as const) {
      if (context.header(id) > 0.2) out.push({ class: id, nats: -3, says: `${says} with decimals` });
    }
  }
  return out;
};
