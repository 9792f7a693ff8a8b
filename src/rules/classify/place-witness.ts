import type { DataClass } from '../../model/data-class.ts';
import type { AddressLevel, Readers } from '../../model/reading.ts';
import { isAddressBlock } from '../value/address-block.ts';
import { isCountry, isTownWithin } from '../value/country.ts';
import { isStreetAddress } from '../value/street-address.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import { takeBack } from './take-back.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

/** Values that are read as addresses; reading costs more than the other tests. */
const MOST_ADDRESSES = 250;

/** Share of towns with their state or country from which `location` is a town. */
const TOWNS = 0.5;

/** Header scores of street-address up to this are of words such as `location` and `incident location`. */
const BARE = 0.75;

/** `351 Darlene Green`, `5783 Evan Roads Apt. 465`: a number, capitalized words and at most a flat. */
const HOUSE_FORM =
  /^\d{1,6}[A-Z]? \p{Lu}[\p{L}'.-]{0,24}(?: \p{L}[\p{L}'.-]{0,24}){0,4}(?:,? (?:Apt|Suite|Ste|Unit|#)\.? ?[\w-]{1,8})?$/u;
const FLAT = / (?:Apt|Suite|Ste|Unit)\.? ?[\w-]{1,8}$/;

/** Streets with endings that few streets have, as generators of test data make them: the form of all and the endings of some tell. */
function houseForms({ values, filled }: ColumnStatistics, own: number): readonly Testimony[] {
  const looked = values.slice(0, MOST_ADDRESSES);
  const n = looked.length;
  const flats = looked.filter((value) => FLAT.test(value)).length;
  if (filled < 8 || (own < 0.1 && flats < 0.1 * n)) return [];
  const formed = looked.filter((value) => HOUSE_FORM.test(value)).length;
  return formed >= 0.85 * n
    ? [{ class: 'street-address', nats: 4, says: `${shareText(formed, n)} have the form of house addresses` }]
    : [];
}

/** `images/base-2024`, `amazon/getting-started`: folders and names in a registry, not two streets that cross. */
const PATH = /^(?=[\w.@-]*[a-z])[\w.@-]+(?:\/[\w.@-]+)+\/?$/;

/** `https://shop.example/list/66`: a page, whatever its slashes part. */
const LINK = /^[a-z][a-z\d+.-]{1,15}:\/\//i;

/** A code of a form, its meaning behind a dash between blanks. */
const CODED = /^[A-Z\d]{1,4} [-–] \p{L}/u;

/** Objects and lists of a program. */
const OBJECT = /^[[{]/;

/** Names have capitals or more than one word; `us-central1` and `query` are keys. */
const NAMED = /\p{Lu}|\p{L} \p{L}|[^\p{Script=Latin}\p{Script=Common}]/u;

/** What the address texts of a column say: a house, a block, a crossing. */
export const addressWitness =
  (readers: Readers): Witness =>
  (column, context) => {
    const { values } = column;
    if (values.length === 0 || column.numeric > 0.8 || column.long > 0.5) return [];
    const looked = values.slice(0, MOST_ADDRESSES);
    const links = looked.filter((value) => LINK.test(value)).length;
    if (links >= 0.8 * looked.length)
      return takeBack(['street-address', 'address-block'], context, `${shareText(links, looked.length)} are pages`);
    if (looked.filter((value) => PATH.test(value) || OBJECT.test(value)).length >= 0.8 * looked.length) return [];
    // `962 - Residential street`: codes of a form with what they stand for.
    if (looked.filter((value) => CODED.test(value)).length >= 0.8 * looked.length) return [];
    const own = looked.filter((value) => isStreetAddress(value) || isAddressBlock(value)).length / looked.length;
    const addressed = (['street-address', 'address-block', 'place-name', 'point'] as const).some(
      (id) => context.header(id) > 0.3,
    );
    if (own < 0.2 && !addressed) return houseForms(column, own);
    const counts = new Map<AddressLevel, number>();
    let hundreds = 0;
    for (const value of looked) {
      const { level, number } = readers.address(value);
      counts.set(level, (counts.get(level) ?? 0) + 1);
      if (number.endsWith('00')) hundreds++;
    }
    const share = (...levels: readonly AddressLevel[]): number =>
      levels.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0) / looked.length;
    const numbered = share('number', 'number-unit');
    // Real house numbers end in 00 in about one case of ten; a column of them is hundred blocks that do not say so.
    const disguised = hundreds >= 10 && hundreds >= 0.85 * numbered * looked.length;
    const house = disguised ? 0 : numbered;
    const block = share('block', 'intersection', 'mile-marker') + (disguised ? numbered : 0);
    const street = share('street');
    // `location` may be anything; `road` and `street type` are parts of an address, whatever their words look like.
    const word = context.header('street-address');
    const bare = word > 0.3 && word < BARE;
    const say = (id: DataClass, nats: number, part: number, what: string): Testimony => ({
      class: id,
      nats,
      says: `${shareText(Math.round(part * looked.length), looked.length)} are ${what}`,
    });
    const out: Testimony[] = [];
    if (house >= 0.3) out.push(say('street-address', 3 + 4 * house, house, 'house addresses'));
    if (block >= 0.4 && house < 0.3) out.push(say('address-block', 3 + 4 * block, block, 'blocks or crossings'));
    // What the texts really are decides over a header that only says "address".
    if (block >= 0.6 && house < 0.15) out.push(say('street-address', -3, block, 'blocks or crossings'));
    if (addressed && street + house + block >= 0.5 && house < 0.3 && block < 0.4)
      out.push(say('address-block', bare && house < 0.1 ? 3 + 2 * (street + block) : 1.5, street, 'streets without a house'));
    const place = share('place');
    // `INSIDE` and `OUTSIDE` all through a column are no addresses.
    const few = looked.length <= 3 && column.filled >= (looked.length <= 2 ? 4 : 8) * looked.length;
    if (word > 0.3 && few && house + block + street < 0.3)
      out.push(say('street-address', -5 * word, 1, 'a few words that repeat'));
    // An address none of whose values is a house, a street or a place is none.
    if (word >= BARE && looked.length >= 8 && house + block + street + place < 0.1)
      out.push(say('street-address', -5 * word, 1, 'neither houses nor streets'));
    // Blocks of characters and of flats have names; those of streets have numbers.
    const blocks = context.header('address-block');
    if (blocks > 0.3 && blocks < BARE && looked.length >= 8 && house + block + street < 0.1)
      out.push(say('address-block', -7 * blocks, 1, 'neither blocks nor streets'));
    // Two or three words that mean "inside" or "outside" are no places.
    const named = looked.filter((value) => NAMED.test(value)).length >= 0.5 * looked.length;
    const towns = looked.filter((value) => isTownWithin(value) || isCountry(value)).length / looked.length;
    if (bare && towns >= TOWNS && house < 0.1 && looked.length >= 4)
      out.push(
        say('city-or-region', 6, towns, 'towns with their state or country'),
        say('street-address', -2, towns, 'no houses'),
      );
    else if (bare && named && place > 0.5 && house < 0.25 && looked.length >= 5 && context.header('city-or-region') < BARE)
      out.push(
        say('place-name', 2.5 + 3 * place, place, 'names of places'),
        say('street-address', -1, 1 - house, 'no house addresses'),
      );
    return out;
  };

/** Ranges of coordinates over the United States, its territories and Canada; a column there with decimals is degrees. */
const LATITUDES = { low: 13, high: 72 };
const LONGITUDES = { low: -180, high: -52 };

/** Different numbers from which degrees tell without a name. */
const LEAST_BARE_DEGREES = 8;

/** Degrees, scaled degrees and projected coordinates by their magnitude. */
export const coordinateWitness: Witness = (column, context) => {
  const { numbers, numeric, decimals, decimal, values } = column;
  if (numbers.length < 3 || numeric < 0.6) return [];
  const real = numbers.filter((number) => number !== 0 && number !== -1);
  if (real.length < 2) return [];
  const sorted = [...real].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.02)] as number;
  const high = sorted[Math.floor(sorted.length * 0.98)] as number;
  const lat = context.header('latitude');
  const lon = context.header('longitude');
  const x = context.header('projected-x');
  const y = context.header('projected-y');
  const out: Testimony[] = [];
  // Shares and small readings lie between -1 and 1; so do only two places of the sea.
  const degrees = decimal > 0.5 && decimals >= 3 && low >= -180 && high <= 180 && Math.max(Math.abs(low), Math.abs(high)) > 1;
  if (degrees) {
    const says = `${shareText(real.length, values.length)} are degrees with ${decimals} decimals`;
    const narrow = high - low <= 12;
    const west = low >= LONGITUDES.low && high <= LONGITUDES.high;
    const north = low >= LATITUDES.low && high <= LATITUDES.high;
    if (lat > 0.4) out.push({ class: 'latitude', nats: 2, says });
    if (lon > 0.4) out.push({ class: 'longitude', nats: 2, says });
    // Within ten degrees of zero and zero there is sea; offsets and accelerations are there.
    const apart = Math.max(Math.abs(low), Math.abs(high)) > 10;
    if (x > 0.4 && apart) out.push({ class: 'longitude', nats: 7, says }, { class: 'projected-x', nats: -3, says });
    if ((x > 0.4 || y > 0.4) && !apart)
      out.push({ class: 'projected-x', nats: -6, says }, { class: 'projected-y', nats: -6, says });
    // No latitude is beyond 90.
    const turned = Math.max(Math.abs(low), Math.abs(high)) > 90;
    if (y > 0.4 && apart)
      out.push({ class: turned ? 'longitude' : 'latitude', nats: 7, says }, { class: 'projected-y', nats: -3, says });
    if (lat <= 0.4 && lon <= 0.4 && x <= 0.4 && y <= 0.4 && decimals >= 4 && narrow && real.length >= LEAST_BARE_DEGREES) {
      if (west) out.push({ class: 'longitude', nats: 4, says });
      // Wages and weights lie between 13 and 72 too.
      else if (north) out.push({ class: 'latitude', nats: context.header('other') > 0.4 ? 2 : 4, says });
    }
    return out;
  }
  const wide = Math.max(Math.abs(low), Math.abs(high));
  // State Plane, UTM and Web Mercator count feet or metres; scaled degrees have seven digits or more and no decimals.
  const scaled = decimals === 0 && Math.abs(low) >= 1e7 && wide < 2e9;
  const middle = Math.abs(sorted[Math.floor(sorted.length / 2)] as number);
  if (middle >= 1000 && wide < 3e7 && !scaled) {
    const says = `${shareText(real.length, values.length)} have the size of projected coordinates`;
    if (x > 0.4) out.push({ class: 'projected-x', nats: 2, says });
    if (y > 0.4) out.push({ class: 'projected-y', nats: 2, says });
    if (lat > 0.4) out.push({ class: 'projected-y', nats: 7, says }, { class: 'latitude', nats: -2, says });
    if (lon > 0.4) out.push({ class: 'projected-x', nats: 7, says }, { class: 'longitude', nats: -2, says });
  } else if (!scaled && wide < 1000 && (x > 0.4 || y > 0.4) && x + y < 1.2) {
    const says = `${shareText(real.length, values.length)} are small numbers`;
    out.push({ class: 'projected-x', nats: -3, says }, { class: 'projected-y', nats: -3, says });
  }
  return out;
};

/** `-2.282,25`: an amount with a comma for its point. */
const COMMA_AMOUNT = /^[-+]?\d{1,3}(?:\.\d{3})*,\d{1,2}$/;

/** Letters and then digits alone number things; codes of places mix them. */
const SERIAL = /^[a-z]{1,4}[-_ ]?\d{4,}$/i;

/** Values that settle whether a column is worth reading for pairs. */
const FIRST_POINTS = 20;

/** Coordinate pairs in one cell. */
export const pointWitness =
  (readers: Readers): Witness =>
  (column) => {
    // Two whole numbers side by side (a census block group) are no pair of degrees.
    const looked = column.values
      .slice(0, MOST_ADDRESSES)
      .filter(
        (value) =>
          /\d\.\d|\d[NSEW:°]|[a-z]\d[a-z0-9]{3}|^[a-z]{2} \d{2,5} \d{2,5}$|[c-x2-9]{4}\+[c-x2-9]{2}/i.test(value.slice(0, 400)) &&
          !SERIAL.test(value) &&
          !COMMA_AMOUNT.test(value),
      );
    if (looked.length < 2 || column.numeric > 0.8) return [];
    // Where none of the first is a pair the column is none of pairs.
    if (!looked.slice(0, FIRST_POINTS).some((value) => value.length < 400 && readers.point(value) !== undefined)) return [];
    const pairs = looked.filter((value) => value.length < 400 && readers.point(value) !== undefined).length;
    const share = pairs / Math.max(1, Math.min(column.values.length, MOST_ADDRESSES));
    // Hexadecimal digits look like geohashes one by one; a column of them always holds one that is none.
    const bare = looked.every((value) => /^[a-z0-9]+$/i.test(value));
    return share >= (bare ? 0.97 : 0.5)
      ? [{ class: 'point', nats: 8, says: `${shareText(pairs, looked.length)} are coordinate pairs` }]
      : [];
  };
