import type { DataClass } from '../../model/data-class.ts';
import { isEntryCode, isMaskedCard, isMaskedSocialSecurity } from '../value/masked.ts';
import {
  isBloodGroup,
  isBloodPressure,
  isClinicalTerm,
  isDiseaseCode,
  isDrug,
  isFullDiseaseCode,
  isIllness,
} from '../value/medical-words.ts';
import { hasBritishDriverForm, hasIndianTaxForm, isNationalId } from '../value/national-id.ts';
import { lowerShare } from './column-statistics.ts';
import { shareText, type Testimony, type Witness } from './testimony.ts';

/** Values looked at: the forms are cheap, the words are not. */
const MOST = 200;

/** Amounts, shares and lengths written with their sign or unit. */
const AMOUNT =
  /^[-+(]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?:US|CA|A)?[$€£¥₹]\s?[\d.,]+|[\d.,]+\s?(?:[$€£¥₹%]|USD|EUR|GBP|km|kms|mi|miles|mph|kmph|bhp|hp|kW|cc|rpm|kWh|GB|MB|TB))\)?$/i;

/** What is written with a sign of money, a percent sign or a unit is an amount of something, whatever the header says. */
export const amountWitness: Witness = ({ values }, context) => {
  // The uncertainty of a handset and the oxygen of a patient are written as amounts too.
  if (context.header('device-id') > 0.3 || context.header('medical') > 0.3) return [];
  const looked = values.slice(0, MOST);
  const amounts = looked.filter((value) => value.length <= 24 && /\d/.test(value) && AMOUNT.test(value)).length;
  const share = lowerShare(amounts, looked.length);
  return share >= 0.5 ? [{ class: 'other', nats: 7, says: `${shareText(amounts, looked.length)} are amounts with a unit` }] : [];
};

/** Forms that show what a column holds whatever its name, even where all but the last digits are hidden, and codes of doors with the door. */
export const maskedWitness: Witness = ({ values }, context) => {
  const looked = values.slice(0, MOST);
  const say = (id: DataClass, test: (value: string) => boolean, least: number, what: string): readonly Testimony[] => {
    const hits = looked.filter(test).length;
    return hits >= 2 && lowerShare(hits, looked.length) >= least
      ? [{ class: id, nats: 7, says: `${shareText(hits, looked.length)} are ${what}` }]
      : [];
  };
  return [
    ...say('payment-account', isMaskedCard, 0.5, 'card numbers with hidden digits'),
    ...say('government-id', isMaskedSocialSecurity, 0.5, 'social security numbers with hidden digits'),
    ...say('government-id', isNationalId, 0.7, 'numbers of citizens or drivers in the form of their country'),
    ...(context.header('license-plate') > 0.3
      ? say('government-id', hasBritishDriverForm, 0.7, 'in the form of British driver numbers')
      : []),
    // `pan`: the number on a card elsewhere.
    ...(context.header('payment-account') > 0.3
      ? say('government-id', hasIndianTaxForm, 0.7, 'in the form of Indian tax numbers')
      : []),
    // Cautions and remarks hold codes among other things; they stay what they are and are told to contain them.
    ...(context.header('hazard-flag') > 0.3 || context.header('narrative') > 0.75
      ? []
      : say('access-code', isEntryCode, 0.4, 'codes to get in')),
  ];
};

/** What patients have, get and are measured. Calls are of illness too: where the header says so they stay calls. */
export const medicalWitness: Witness = ({ values, uniqueness, words, distinct }, context) => {
  const n = Math.min(values.length, MOST);
  const looked = values.slice(0, n);
  const terms = looked.filter(isClinicalTerm).length;
  if (terms >= 2 && terms >= 0.5 * n)
    return [{ class: 'medical', nats: 8, says: `${shareText(terms, n)} are clinical terms of SNOMED CT` }];
  if (n < 3 || words > 8 || context.header('call-type') > 0.3 || context.header('narrative') > 0.6) return [];
  const count = (test: (value: string) => boolean): number => looked.filter(test).length;
  const say = (hits: number, least: number, nats: number, what: string): readonly Testimony[] =>
    lowerShare(hits, n) >= least ? [{ class: 'medical', nats, says: `${shareText(hits, n)} are ${what}` }] : [];
  const bloods = count(isBloodGroup);
  if (bloods === n) return say(bloods, 0.5, 7, 'blood groups');
  const pressures = count(isBloodPressure);
  if (pressures >= 0.9 * n && distinct >= 5) return say(pressures, 0.6, 6, 'blood pressures');
  const codes = count(isDiseaseCode);
  if (codes >= 0.9 * n && new Set(looked.map((value) => value.charAt(0).toUpperCase())).size >= 3)
    return count(isFullDiseaseCode) >= 0.25 * n ? say(codes, 0.5, 5, 'codes of diseases') : [];
  // Goods have names and doses too; a catalogue has each once.
  const goods = context.header('other') > 0.6;
  if (goods && uniqueness > 0.5) return [];
  return [...say(count(isDrug), 0.45, 4.5, 'names of drugs'), ...say(count(isIllness), 0.5, 4.5, 'names of illnesses')].slice(
    0,
    1,
  );
};

/** Words for what a machine, an account or an order is doing. */
const STATES: ReadonlySet<string> = new Set(
  `run running idle fault stopped on off active inactive enabled disabled open closed pending paused error ok failed success online offline
   retired sold available new used draft shipped delivered returned paid unpaid started completed`.split(/\s+/),
);

/** A `state` that runs or stands is none of the union. */
export const stateWitness: Witness = ({ values }, context) => {
  const header = context.header('city-or-region');
  if (header <= 0.3 || values.length === 0 || values.length > 12) return [];
  const states = values.filter((value) => STATES.has(value.toLowerCase())).length;
  if (states / values.length < 0.6) return [];
  const says = `${shareText(states, values.length)} are states of something`;
  return [
    { class: 'city-or-region', nats: -6 * header, says },
    { class: 'other', nats: 2, says },
  ];
};

/** `Ann Field <ann@example.com>`: an address with the name of whom it reaches. */
const MAILBOX = /^[^<>@]{0,80}<[^<>\s@]{1,64}@[^<>\s@]{1,100}\.[a-z]{2,18}>/i;

/** `<20240501.7f3a@mx.example.net>` under `message_id`: a message, not who wrote it (RFC 5322, 3.6.4). */
const MESSAGES = /message|msg|reply[ _-]?to|references/i;
const MESSAGE = /^<[^<>@\s]{0,80}\d[^<>@\s]{0,80}@[^<>\s]{1,100}>$/;

/** Mailboxes as mail programs and registers of packages write them. */
export const mailboxWitness: Witness = ({ values }, { name }) => {
  const looked = values.slice(0, MOST);
  const messages = MESSAGES.test(name) ? looked.filter((value) => MESSAGE.test(value)).length : 0;
  if (messages > 0 && messages >= 0.5 * looked.length) {
    const says = `${shareText(messages, looked.length)} are numbers of messages`;
    return [
      { class: 'other', nats: 9, says },
      { class: 'email', nats: -9, says },
    ];
  }
  const boxes = looked.filter((value) => MAILBOX.test(value)).length;
  return boxes >= 2 && lowerShare(boxes, looked.length) >= 0.5
    ? [{ class: 'email', nats: 7, says: `${shareText(boxes, looked.length)} are names with e-mail addresses` }]
    : [];
};

/** Digests of 128 bits and more, with or without colons. */
const DIGEST = /^(?:[0-9a-f]{2}:?){16,64}$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Numbers of people and things: what is made of words is none, whatever the header calls it. */
const NUMBERED = ['government-id', 'payment-account', 'license-plate', 'vehicle-id', 'device-id'] as const;
/** Of these a key made by a program is none. */
const NO_KEYS = ['government-id', 'payment-account', 'license-plate', 'street-address', 'person-name', 'email', 'phone'] as const;
/** Passwords as servers keep them: nobody gets in with one. */
const HASHED = /^\$(?:2[abxy]|argon2\w{0,2}|5|6|scrypt|pbkdf2[\w-]{0,12})\$|^\{(?:ssha|sha|md5|bcrypt)\}/i;
/** `/dev/sda1`, `C:\Temp\a.txt` */
const FILE_PATH = /^(?:\/[\w.-]+){1,12}\/?$|^[a-z]:\\/i;
const NOT_SMALL = ['government-id', 'license-plate', 'vehicle-id'] as const;
/** Nobody is called under one or two digits: `children at home`. */
const TINY = ['access-code', 'phone'] as const;
const LEAST_CELLS = 8;
const LEAST_WORDS = 5;

/** Words and keys of programs under a header that promises the number of something. */
export const wordWitness: Witness = ({ values, filled }, context) => {
  const looked = values.slice(0, MOST);
  const n = looked.length;
  if (n === 0 || filled < LEAST_WORDS) return [];
  const against = (ids: readonly DataClass[], says: string): readonly Testimony[] =>
    ids.filter((id) => context.header(id) > 0.3).map((id) => ({ class: id, nats: -8.5 * context.header(id), says }));
  const keys = looked.filter((value) => UUID.test(value) || (/[a-f]/i.test(value) && DIGEST.test(value))).length;
  if (keys >= 0.9 * n) return against([...NO_KEYS, 'access-code'], `${shareText(keys, n)} are keys made by a program`);
  const hashed = looked.filter((value) => HASHED.test(value)).length;
  if (hashed >= 0.9 * n) return against(['access-code'], `${shareText(hashed, n)} are kept as hashes`);
  const paths = looked.filter((value) => FILE_PATH.test(value)).length;
  if (paths >= 0.9 * n) return against(NUMBERED, `${shareText(paths, n)} are paths of files`);
  const words = looked.filter(
    (value) => /[a-z]{3} .*[a-z]{3}/i.test(value.slice(0, 80)) || (value.length > 3 && !/\d|[*xX•#]{2}/.test(value)),
  ).length;
  // `Incident`: what it was, not its number.
  if (words >= 0.9 * n) {
    const says = `${shareText(words, n)} are words`;
    const noNumber = filled >= LEAST_CELLS && !looked.some((value) => /\d/.test(value)) ? against(['incident-id'], says) : [];
    return noNumber.length > 0 ? [...noNumber, { class: 'call-type', nats: 3, says }] : against(NUMBERED, says);
  }
  if (filled < LEAST_CELLS) return [];
  const tiny = looked.filter((value) => /^\d{1,2}$/.test(value)).length;
  if (tiny === n && TINY.some((id) => context.header(id) > 0.3)) return against(TINY, 'every value has a digit or two');
  const small = looked.filter((value) => /^\d{1,3}$/.test(value)).length;
  return small === n && n >= LEAST_CELLS ? against(NOT_SMALL, 'every value is a small number') : [];
};
