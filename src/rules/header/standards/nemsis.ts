import type { DataClass } from '../../../model/data-class.ts';
import type { Subject } from '../../../model/subject.ts';
import type { StandardElement } from './standard-element.ts';

/**
 * Element numbers of the NEMSIS data dictionary, version 3.5: class → numbers of a section; `*` is the rest. Headers arrive
 * as `eScene.15`, `escene_15` or `eScene.15 - Incident Street Address`.
 */
const VERSION_3: Readonly<Record<string, string>> = {
  erecord: 'incident-id: 1; other: *',
  eresponse:
    'incident-id: 3 4; call-type: 5; unit-or-officer: 13 14; street-address: 16; point: 17 18; priority: 23 24; other: *',
  edispatch: 'medical: 1 2 3 5; incident-id: 6; other: *',
  ecrew: 'unit-or-officer: 1; other: *',
  etimes: 'event-time: *',
  epatient: `incident-id: 1; person-name: 2 3 4 23; street-address: 5 22; city-or-region: 6 7 8 10; postal-code: 9; grid-or-beat: 11;
    government-id: 12 20 21; sex: 13 25; race-ethnicity: 14; age: 15 16; date-of-birth: 17; phone: 18; email: 19; other: *`,
  epayment: `event-time: 3; person-name: 6 7 19 20 21 23 24 25; street-address: 12 26 34; city-or-region: 13 14 16 27 28 30 35 36 38;
    postal-code: 15 29 37; government-id: 17 18; phone: 31 39 57; place-name: 33; date-of-birth: 58; priority: 40; medical: 41 44 46 47 48 51 52; other: *`,
  escene: `unit-or-officer: 1; event-time: 5; medical: 8; point: 11 12; place-name: 13; street-address: 14 15 20; unit-or-apartment: 16;
    city-or-region: 17 18 21 22; postal-code: 19; grid-or-beat: 23; other: *`,
  esituation: 'event-time: 1 6 18; other: 15 16; medical: *',
  einjury:
    'device-id: 11; incident-id: 12; phone: 13; event-time: 14; point: 15; vehicle: 16 17 18 19 20; other: 5 8 21 22 23 25 26 27 28 29; medical: *',
  earrest: 'event-time: 14 15; medical: *',
  ehistory: 'person-name: 2 3 4; medical: *',
  enarrative: 'narrative: *',
  evitals: 'event-time: 1; medical: *',
  elabs: 'event-time: 1; medical: *',
  eexam: 'event-time: 3; medical: *',
  eprotocols: 'medical: *',
  emedications: 'event-time: 1; unit-or-officer: 9; medical: *',
  eprocedures: 'event-time: 1; unit-or-officer: 9; medical: *',
  eairway: 'event-time: 2; unit-or-officer: 7; medical: *',
  edevice: 'device-id: 1; event-time: 2; medical: *',
  edisposition: `place-name: 1; street-address: 3; city-or-region: 4 5 6 8; postal-code: 7; point: 9 10; disposition: 12 27 28 29 30 31;
    priority: 17 18; event-time: 25; medical: 19; other: *`,
  eoutcome: 'event-time: 16 18; medical: *',
  eother: 'unit-or-officer: 19; other: *',
  dagency: 'other: *',
  dcontact: 'person-name: 2 3 4; street-address: 5; city-or-region: 6 7 9; postal-code: 8; phone: 10 11; email: 12; other: *',
  dpersonnel: `person-name: 1 2 3; street-address: 4; city-or-region: 5 6 8; postal-code: 7; phone: 9; email: 10; date-of-birth: 11; sex: 12;
    race-ethnicity: 13; government-id: 23; unit-or-officer: 21; other: *`,
};

/** Version 2 elements: `E06_01`. */
const VERSION_2: Readonly<Record<string, string>> = {
  e01: 'incident-id: 1; other: *',
  e02: 'incident-id: 2 3; call-type: 4; unit-or-officer: 11 12; street-address: 13; point: 15; priority: 20; other: *',
  e03: 'medical: *',
  e04: 'unit-or-officer: 1; other: *',
  e05: 'event-time: *',
  e06: `person-name: 1 2 3; street-address: 4; city-or-region: 5 6 7 9; postal-code: 8; government-id: 10 18 19; sex: 11; race-ethnicity: 12 13;
    age: 14 15; date-of-birth: 16; phone: 17`,
  e07: 'person-name: 11 12 13 18 19 20; government-id: 9 10; street-address: 5 21; other: *',
  e08: `point: 10; street-address: 11; city-or-region: 12 13 14; postal-code: 15; other: *`,
  e09: 'medical: *',
  e10: 'medical: *',
  e11: 'medical: *',
  e12: 'medical: *',
  e13: 'narrative: 1; other: *',
  e14: 'event-time: 1; medical: *',
  e16: 'medical: *',
  e18: 'event-time: 1; medical: *',
  e19: 'event-time: 1; medical: *',
  e20: 'place-name: 1; street-address: 3; city-or-region: 4 5 6; postal-code: 7; disposition: 10; other: *',
};

const PATIENT_SECTIONS = /^(?:epatient|ehistory|esituation|evitals|e06|e09)$/;

function look(table: Readonly<Record<string, string>>, section: string, number: number): DataClass | undefined {
  const line = Object.hasOwn(table, section) ? table[section] : undefined;
  if (line === undefined) return undefined;
  let rest: DataClass | undefined;
  for (const entry of line.split(';')) {
    const [id, numbers] = entry.split(':').map((part) => part.trim()) as [DataClass, string];
    if (numbers === '*') rest = id;
    else if (numbers.split(' ').includes(String(number))) return id;
  }
  return rest;
}

/** The class of a NEMSIS element code; `undefined` for any other name. */
export function readNemsis(name: string): StandardElement | undefined {
  const match = /^\s*(?:nemsis[ ._-]?)?([a-z]+|e\d\d)[ ._-](\d{1,3})(?:\D|$)/i.exec(name.slice(0, 60));
  if (match === null) return undefined;
  const section = (match[1] as string).toLowerCase();
  const number = Number(match[2]);
  const id = look(VERSION_3, section, number) ?? look(VERSION_2, section, number);
  if (id === undefined) return undefined;
  const subject: Subject | undefined = PATIENT_SECTIONS.test(section) ? 'patient' : undefined;
  return {
    class: id,
    standard: 'NEMSIS',
    meaning: `${section} ${match[2] as string}`,
    ...(subject === undefined ? {} : { subject }),
  };
}
