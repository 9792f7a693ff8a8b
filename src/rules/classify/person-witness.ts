import { yearOfDate } from '../value/birth-date.ts';
import { isCountry } from '../value/country.ts';
import { isCommonWord, nameKind } from '../value/name-lexicon.ts';
import { hasNameForm, isPersonName } from '../value/person-name.ts';
import { isRace, isTellingRace } from '../value/race.ts';
import { isSex, isTellingSex } from '../value/sex.ts';
import { isStateOrProvince } from '../value/state.ts';
import { type ColumnStatistics, lowerShare } from './column-statistics.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

const AGENCY = /\b(?:police|sheriff|dept|department|fire|ems|constabulary|county|city|district|authority|agency)\b/i;

const FIRM =
  /\b(?:llc|inc|ltd|corp|co|company|group|partners|bank|supply|logistics|services|stores?|gmbh|plc|holdings|industries|capital|ventures|funds?|investments?|trust|foundation|associates|university|institute|house|press|publish(?:ing|ers?)|books|media|studios|software|systems|technolog(?:y|ies)|solutions|motors|airlines|foods|diner|caf[eé]|bistro|grill|restaurant|trattoria|pizzeria|bakery|kitchen|tavern|brewery|taqueria|sons|daughters|bros|architects?|photography|dental|law|realty|plumbing|roofing|landscaping|consulting|analytics|laborator(?:y|ies)|pharmaceuticals?|therapeutics|electronics|engineering|interiors|catering|electric|pharma|hospital|clinic|school|college)\b\.?/i;
/** Shops and eateries: `The Velvet Winter`, `Chez Ann`, `Oscar's`, `Diner #21`. */
const SHOP = /^(?:the|chez|casa) |['’]s$| #\d{1,4}$/i;
const isFirm = (value: string): boolean => FIRM.test(value) || SHOP.test(value.trim());
/** Cells from which firms tell. */
const LEAST_FIRMS = 4;
/** Header scores up to this are of words such as `name` and `owner`, which need not be people. */
const OPEN = 0.75;
/** From here the name of the column is believed whatever the lexicon knows. */
const SURE = 0.8;
/** Header scores up to this are of single words, `name` and `author`: of things as often as of people. */
const BARE = 0.6;
/** Cells, and of a bare `name` values, from which the absence of names tells. */
const LEAST_NAMES = 10;
const LEAST_BARE = 6;

/** Values it takes to be told by the names of fathers. */
const LEAST_FATHERS = 4;

/** The lexicon knows names in Latin letters only. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Fathers' names that Russian and its neighbours put behind a given name, men's and women's. */
const PATRONYMIC = /\p{L}{2}(?:вич|вна|ична|инична|оглы|кызы|ovich|evich|ovna|evna)(?=$|[ ,])/iu;

/** Is any word of the value a given name or a family name the lexicon knows clearly? */
const holdsName = (value: string): boolean =>
  value.length > 60 ||
  OTHER_SCRIPT.test(value) ||
  value
    .toUpperCase()
    .split(/[^\p{L}']+/u)
    .some((word) => {
      const kind = word.length < 2 ? undefined : nameKind(word);
      return kind !== undefined && kind !== 'ambiguous';
    });

/** Most different values a column of kinds of people has, and how often each comes. */
const FEW_KINDS = 6;
/** Header scores from here are of first and last names, and of persons beside their address. */
const SAID_TO_BE = 0.82;
const OFTEN = 8;

/** Different values of which nearly all have to be names nobody knows, and the share that is nearly all. */
const LEAST_STRANGERS = 8;
const UNIQUE = 0.9;

/** Two or three words in the form of a name, none of them a word of the language: goods, firms and places have such words. */
const isStrange = (value: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(value) && !value.split(' ').some(isCommonWord);

/** `Dr. A`: a person, whoever it is. */
const TITLED = /^(?:dr|dra|prof|mrs?|ms|sra?)\.? \p{L}/iu;

/** What speaks against a header of names: firms, or words of which none is a name. */
function contradictNames(column: ColumnStatistics, header: number): readonly Testimony[] {
  const n = column.values.length;
  if (header <= 0.3 || column.filled < LEAST_FIRMS) return [];
  const firms = column.values.filter(isFirm).length;
  if (firms / n >= 0.4)
    return [
      { class: 'person-name', nats: -5 * header, says: `${shareText(firms, n)} are firms` },
      { class: 'other', nats: 2, says: `${shareText(firms, n)} are firms` },
    ];
  // Two or three words that repeat all through a column are kinds of people, not names of them.
  if (column.filled < (header <= BARE ? LEAST_BARE : LEAST_NAMES) || (n < 4 && column.filled < 5 * n)) return [];
  const kinds = n <= FEW_KINDS && column.filled >= OFTEN * n && header < SAID_TO_BE;
  if ((header >= SURE && !kinds) || column.numeric > 0.5) return [];
  const named = column.values.filter((value) => holdsName(value) || TITLED.test(value)).length / n;
  const against: readonly Testimony[] = [
    { class: 'person-name', nats: -4 * header, says: 'hardly a value holds a name of the name lexicon' },
  ];
  if (header >= OPEN) return (n >= LEAST_NAMES || kinds) && named === 0 ? against : [];
  if (n >= LEAST_STRANGERS && column.uniqueness >= UNIQUE && column.values.filter(isStrange).length >= UNIQUE * n) return [];
  // A bare `name` may be of anything: people show in their names, or all have the form of a name.
  const formed = column.values.filter(hasNameForm).length / n;
  return named < (header <= BARE && n >= LEAST_BARE && formed < 0.9 ? 0.25 : 0.05) ? against : [];
}

/** Generators of test data number the names they draw (`Rosa318 Field74`); a name that is not all numbered stays as it is. */
const withoutSerials = (value: string): string =>
  /^\p{L}[\p{L}' .-]*\d{1,3}(?: [\p{L}' .-]+\d{1,3}){1,3}$/u.test(value.slice(0, 80)) ? value.replace(/\d{1,3}/g, '') : value;

/** What it takes to outdo a word for staff where nobody is called to: there they are people with a name. */
const OF_STAFF = 3;

/** Names of people by lexicon and form. One value that could be a name proves nothing; a third of a column does. */
export const nameWitness: Witness = (column, context) => {
  const n = column.values.length;
  if (n === 0 || column.words > 6) return [];
  const values = column.values.map(withoutSerials);
  const names = values.filter((value) => isPersonName(value) && !isFirm(value)).length;
  const fathers = values.filter((value) => value.length <= 80 && PATRONYMIC.test(value)).length;
  if (n >= LEAST_FATHERS && fathers / n >= 0.5)
    return [{ class: 'person-name', nats: 6, says: `${shareText(fathers, n)} hold the name of a father` }];
  // One name all through a column is of a mountain or a product as often; the header has to say that it is a person.
  if (n === 1 && column.filled >= 5 && context.header('person-name') < OPEN) return [];
  const share = lowerShare(names, n);
  const formed = values.filter(hasNameForm).length / n;
  const says = `${shareText(names, n)} are names of the name lexicon`;
  if (share >= 0.25 && formed >= 0.6) {
    // Staff columns of dispatch hold names too: the header says whose they are.
    const staff = context.header('unit-or-officer') > Math.max(0.5, context.header('social-handle')) && !context.elsewhere;
    // Brands, dogs and ships are called like people: a header that says so counts for more than a few values that repeat.
    const nats = (share >= 0.5 ? 6 : 4) + (context.elsewhere && context.header('unit-or-officer') > 0.5 ? OF_STAFF : 0);
    const called = context.header('other') > 0.6 && column.uniqueness < 0.5;
    return [{ class: staff ? 'unit-or-officer' : 'person-name', nats: called ? nats / 2 : nats, says }];
  }
  const header = context.header('person-name');
  const agencies = column.values.filter((value) => AGENCY.test(value)).length;
  if (header > 0.3 && agencies / n >= 0.5) {
    const words = `${shareText(agencies, n)} are agencies`;
    return [
      { class: 'person-name', nats: -4 * header, says: words },
      { class: 'other', nats: 3, says: words },
    ];
  }
  if (header > 0.3 && share >= 0.1) return [{ class: 'person-name', nats: 2.5, says }];
  return contradictNames(column, header);
};

/** Share of given names from which a column of single words is one of given names, and values it takes to say so. */
const GIVEN_SHARE = 0.7;
const GIVEN_VALUES = 8;

/**
 * Columns of given names without the rest. One cell `Maria` proves nothing, a column of such names does. Family names by
 * themselves are streets and towns as often, and ambiguous names (`Austin`, `May`) do not count.
 */
export const givenNameWitness: Witness = (column, context) => {
  const n = column.values.length;
  if (n < GIVEN_VALUES || column.words > 1.3 || column.numeric > 0) return [];
  const given = column.values.filter((value) => {
    const kind = value.length <= 20 ? nameKind(value.toUpperCase()) : undefined;
    return kind === 'given' || kind === 'both';
  }).length;
  if (lowerShare(given, n) < GIVEN_SHARE) return [];
  const called = (['other', 'city-or-region', 'place-name', 'street-address', 'unit-or-officer', 'vehicle'] as const).some(
    (id) => context.header(id) > 0.5,
  );
  return called ? [] : [{ class: 'person-name', nats: 4, says: `${shareText(given, n)} are given names of the name lexicon` }];
};

/** Columns of few words that describe people: sex, race, state of residence. */
export const describingWitness: Witness = (column, context) => {
  const { values } = column;
  const n = values.length;
  if (n === 0) return [];
  const out: Testimony[] = [];
  if (n <= 12 && values.every(isSex) && values.some(isTellingSex)) {
    const spelt = values.some((value) => value.length > 2);
    out.push({ class: 'sex', nats: n >= 2 ? (spelt ? 6 : 4.5) : 1.5, says: 'every value is a word for sex' });
  }
  const race = values.filter(isRace).length / n;
  if (n <= 60 && race >= 0.7 && values.some(isTellingRace)) {
    out.push({
      class: 'race-ethnicity',
      nats: n >= 2 ? 6 : 2,
      says: `${shareText(Math.round(race * n), n)} are words for race or ethnicity`,
    });
  }
  const countries = values.filter(isCountry).length;
  if (n >= 4 && countries / n >= 0.7) {
    out.push({ class: 'city-or-region', nats: 3.5, says: `${shareText(countries, n)} are countries` });
  }
  const states = values.filter(isStateOrProvince).length;
  if (n >= 3 && states / n >= 0.85 && context.header('license-plate') < 0.3 && context.header('government-id') < 0.3) {
    out.push({ class: 'city-or-region', nats: 3.5, says: `${shareText(states, n)} are states` });
  }
  return out;
};

/** Years over which dates have to spread before they can be birth dates of a population. */
const GENERATIONS = 25;

/** The year of a date that leaves out the century; from the middle of the thirties on it is the last one. */
function shortYear(value: string): number | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(value) ?? /^(\d{2})\.(\d{2})\.(\d{2})$/.exec(value);
  if (parts === null) return undefined;
  const [, first, second, year] = parts.map(Number) as [number, number, number, number];
  const real = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return real ? year + (year > 35 ? 1900 : 2000) : undefined;
}

/** Years by which the first birth of a population precedes the first thing that happened to it. */
const OLDEST_TIMES = 12;

/** Ends of a stay and of a life, whose dates leave gaps and reach back. */
const ENDINGS = /discharg|deceas|death|died|expir|retire|terminat/i;

/** Plain dates over decades are birth dates; plain dates inside the time of the export are not. */
export const birthWitness: Witness = (column, context) => {
  const n = column.values.length;
  const years = column.values.flatMap((value) => yearOfDate(value) ?? shortYear(value) ?? []);
  const header = context.header('date-of-birth');
  if (n < 5 || years.length / n < 0.6) return [];
  const sorted = [...years].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.05)] as number;
  const high = sorted[Math.floor(sorted.length * 0.95)] as number;
  const distinct = new Set(years).size;
  const says = `plain dates over ${high - low + 1} years`;
  if (high - low >= GENERATIONS && distinct >= Math.min(10, n * 0.5)) {
    const past = context.latestYear === undefined || high <= context.latestYear;
    // Where the times of the table go back as far, these are times too.
    const asOld = header <= 0.3 && context.earliestYear !== undefined && low >= context.earliestYear - OLDEST_TIMES;
    const ending = ENDINGS.test(context.name);
    return past && !asOld && !ending ? [{ class: 'date-of-birth', nats: header > 0.3 ? 2.5 : 4.5, says }] : [];
  }
  // Without times beside it nothing tells what the time of the export is; then the header has the word.
  const during = context.latestYear !== undefined && high >= context.latestYear - 2;
  if (header > 0.3 && during && high - low <= 2 && n >= 15) {
    return [
      { class: 'date-of-birth', nats: -6 * header, says },
      { class: 'event-time', nats: 4, says: `${says}, inside the time of the export` },
    ];
  }
  return [];
};
