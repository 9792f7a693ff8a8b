import type { DataClass } from '../../../model/data-class.ts';
import type { HeaderReading, HeaderScore } from '../header-reading.ts';
import { numberedInAccident, numberOfAccident } from './accidents.ts';
import { bareName } from './bare-name.ts';
import { civicElement } from './civic-elements.ts';
import { analyte } from './clinical/analytes.ts';
import { bloodPressure } from './clinical/blood-pressure.ts';
import { bodyMeasure } from './clinical/body-measures.ts';
import { bodyPart } from './clinical/body-parts.ts';
import { careKey } from './clinical/care-key.ts';
import { toldOfPatient, whyAdmitted } from './clinical/clinical-results.ts';
import { inStudy } from './clinical/clinical-study.ts';
import { heartRate } from './clinical/heart-rate.ts';
import { frenchNumber } from './french-numbers.ts';
import { GENERAL_RULES } from './general-tables.ts';
import { has, is, type Neighbourhood, type NeighbourRule, near, verdict } from './neighbourhood.ts';
import { readTableKind } from './read-table-kind.ts';
import { rowKey } from './row-key.ts';
import type { TableKind } from './table-kind.ts';
import { isTally } from './tally.ts';

type Scores = ReadonlyMap<DataClass, HeaderScore>;

/** `days_since_last_visit`, `DaysFromArrest`, `months late`. */
const SPELL = /(?:day|week|month|year)s[_ ]?(?:from|since|until|before|after|between|late|overdue)/i;

/** Said of patients, and of trees, weather, goods and figures of a story too. */
const ALSO_OF_PATIENTS = is(
  ...['health', 'condition', 'pain', 'alcohol', 'drug', 'sodium', 'potassium'],
  ...['cholesterol', 'rh', 'treatment', 'death', 'dead'],
);

const RULES: readonly NeighbourRule[] = [
  frenchNumber,
  bloodPressure,
  careKey,
  bodyMeasure,
  analyte,
  inStudy,
  civicElement,
  // In an ALI record the emergency service number and the sector are of the network, not of the map.
  (_, text, { kind }) =>
    kind.aliRecord && is('emergency service number', 'sector', 'uncertainty')(text)
      ? verdict('device-id', 0.9, 'in an ALI record')
      : undefined,
  // Portals put the point into a column `location` beside the address: among latitude and longitude, or at the end.
  (at, text, { kind, names }) =>
    is('location', 'location point')(text) &&
    kind.blockOrAddress &&
    kind.size >= 8 &&
    ((kind.degrees && names[at] === 'location') || at >= kind.size - 3)
      ? verdict('point', 0.8, 'where portals put the point, beside an address')
      : undefined,
  // `last` beside `first`.
  (at, text, table) => {
    if (!is('first', 'last', 'middle', 'suffix', 'prefix', 'middle initial')(text)) return undefined;
    return near(table, at, 3, is('first', 'last', 'middle', 'first name', 'last name', 'person name', 'suffix', 'middle name'))
      ? verdict('person-name', 1, 'beside the other parts of a name')
      : undefined;
  },
  // `legal first` beside `legal last`, whatever stands before them.
  (at, text, table) => {
    const pair = /^(.+) (first|last)$/.exec(text);
    if (pair === null) return undefined;
    const partner = `${pair[1]} ${pair[2] === 'first' ? 'last' : 'first'}`;
    return near(table, at, 3, is(partner, `${partner} name`))
      ? verdict('person-name', 0.95, 'beside the other part of a name')
      : undefined;
  },
  // The number of a building beside the name of its street, where no house number is.
  (at, text, table) =>
    is('building number', 'location building number')(text) &&
    near(table, at, 4, has('street name', 'road name')) &&
    !table.texts.some(has('house number', 'street number', 'address number'))
      ? verdict('street-address', 0.95, 'beside the name of the street')
      : undefined,
  heartRate,
  rowKey,
  // Weather and machines have a temperature too, and trees a health.
  (_, text, { kind }) =>
    !kind.clinical &&
    ((/(?:^| )temperature$/.test(text) && !text.startsWith('body')) ||
      (!kind.persons && !kind.incidents && ALSO_OF_PATIENTS(text)))
      ? verdict('other', 0.8, 'in a table without patients')
      : undefined,
  // How many were born, not when.
  (at, _, { names }) =>
    /^(?:live[ _]?)?births$/i.test(names[at] as string) ? verdict('other', 0.9, 'a number of them') : undefined,
  // How long it was from one event to another.
  (at, _, { names }) => (SPELL.test(names[at] as string) ? verdict('other', 0.85, 'a span of time') : undefined),
  // Beside a social security number and a passport it is what people have to drive.
  (at, text, table) =>
    is('driver', 'drivers')(text) && near(table, at, 3, has('social security number', 'passport'))
      ? verdict('government-id', 0.9, 'beside other numbers of a person')
      : undefined,
  // `RG`, beside a CPF: the identity card of a Brazilian.
  (at, text, table) =>
    text === 'rg' && near(table, at, 3, is('cpf', 'national identity number'))
      ? verdict('government-id', 0.9, 'beside another number of a person')
      : undefined,
  toldOfPatient,
  whyAdmitted,
  (_, text, { kind, texts }) =>
    text === 'reason' && kind.clinical && texts.some(has('appointment', 'doctor', 'scheduled', 'visit'))
      ? verdict('medical', 0.85, 'in a table of appointments')
      : undefined,
  // `First Unit Assigned` among the times of the first unit is one of them.
  (at, text, table) =>
    /^(?:first|primary|last) unit assigned$/.test(text) &&
    near(table, at, 3, (other) =>
      /^(?:first|primary|last) unit (?:enroute|arrived|staged|onscene|dispatched|cleared)$/.test(other),
    )
      ? verdict('event-time', 0.95, 'beside the other times of the unit')
      : undefined,
  // Parts of an address that are called like parts of anything: a number before a street, a prefix beside a suite.
  (at, text, table) => {
    const whole = /^[a-z]+\.?$/i.test(table.names[at] as string);
    const next = `${table.texts[at + 1] ?? ''} | ${table.texts[at + 2] ?? ''}`;
    if (text === 'number' && whole && /\bstreet\b/.test(next))
      return verdict('street-address', 0.9, 'before the name of a street');
    if (
      is('prefix', 'suffix', 'direction')(text) &&
      near(table, at, 1, has('street', 'street name', 'apartment', 'apartment room'))
    )
      return verdict('street-address', 0.85, 'beside a street');
    return text.endsWith('cross street type') && near(table, at, 2, has('cross street prefix', 'cross street suffix'))
      ? verdict('street-address', 0.9, 'beside the other parts of a street')
      : undefined;
  },
  (at, text, table) =>
    text === 'area code' && near(table, at, 2, has('phone', 'extension')) ? verdict('phone', 0.9, 'beside a phone') : undefined,
  // `suppression_units` beside `suppression_personnel`, `civilian_injuries` beside `civilian_fatalities`: how many there were.
  (at, _, table) => (isTally(table.names, at) ? verdict('other', 0.9, 'beside the number of others') : undefined),
  // A parcel has a property index number.
  (_, text, { texts }) =>
    text === 'pin' && texts.some(has('parcel', 'permit', 'property', 'assessor', 'valuation'))
      ? verdict('other', 0.85, 'in a table of parcels')
      : undefined,
  // In a jail a cell is a room.
  (_, text, { kind }) =>
    kind.jail && is('cell', 'cell number', 'bed', 'block', 'housing', 'bunk', 'pod', 'tank', 'dorm')(text)
      ? verdict('unit-or-apartment', 0.9, 'in a table of inmates')
      : undefined,
  numberedInAccident,
  numberOfAccident,
  // Where a table names no car, a vehicle is what answers the call.
  (_, text, { kind }) =>
    kind.incidents && !kind.vehicles && is('vehicle name', 'vehicle number', 'vehicle call sign')(text)
      ? verdict('unit-or-officer', 0.85, 'in a table of incidents without cars')
      : undefined,
  // A state beside a plate or a driver licence belongs to it.
  (at, text, { texts, kind }) => {
    if (!is('state', 'state code', 'street', 'license state')(text)) return undefined;
    const before = texts[at - 1] ?? '';
    const after = texts[at + 1] ?? '';
    if (has('city', 'street', 'zip', 'postal')(before) || has('zip', 'postal', 'city')(after)) return undefined;
    if (has('license plate', 'plate')(before)) return verdict('license-plate', 0.9, 'beside a plate');
    return has('driver license', 'license number')(before) && (has('driver license')(before) || kind.persons)
      ? verdict('government-id', 0.85, 'beside a driver licence')
      : undefined;
  },
  // Year, colour, style and the like beside make or model; whole tables of vehicles.
  (at, text, table) => {
    const goods = table.kind.goods && !table.kind.vehicles;
    if (!goods && is('year', 'color', 'style', 'body', 'body type', 'type', 'trim', 'description')(text)) {
      const reach = is('year', 'color', 'body', 'trim')(text) ? 3 : 1;
      if (near(table, at, reach, is('make', 'model', 'vehicle make', 'vehicle model', 'make model')))
        return verdict('vehicle', 0.95, 'beside make and model');
    }
    const whole = is(
      'description',
      'category',
      'condition',
      'identification',
      'alias',
      'style',
      'class',
      'classification',
      'type',
    );
    return table.kind.vehicles && !table.kind.incidents && whole(text)
      ? verdict('vehicle', 0.8, 'in a table of vehicles')
      : undefined;
  },
  // `description` is the call type where no other column is, or beside a code; else it is text.
  (_, text, { kind }) => {
    if (text !== 'description' || !kind.incidents) return undefined;
    return kind.typeCode || (!kind.callType && !kind.freeText)
      ? verdict('call-type', 0.75, 'the only column that can tell the type')
      : verdict('narrative', 0.7, 'beside other columns with type or text');
  },
  // A bare `incident`, `event` or `call` beside its number is the type.
  (_, text, { kind }) =>
    kind.incidentNumber && is('incident', 'event', 'call', 'offense', 'crime', 'alarm')(text)
      ? verdict('call-type', 0.72, 'beside the number of the incident')
      : undefined,
  // With an initial and a final call type beside it, plain "call type" says how the call came in.
  (_, text, { kind }) =>
    kind.initialAndFinalType && text === 'call type'
      ? verdict('call-source', 0.9, 'beside the initial and final call type')
      : undefined,
  bodyPart,
  bareName,
  // Who wrote or keeps something, where the address to write to stands beside.
  (at, text, table) =>
    is('author', 'committer', 'maintainer', 'assignee', 'creator', 'requester', 'contributor')(text) &&
    near(table, at, 2, is(`${text} email`))
      ? verdict('person-name', 0.85, 'beside the e-mail address')
      : undefined,
  // `unit` between street and city is a flat; in tables without incidents too.
  (at, text, { texts, kind }) => {
    if (!is('unit', 'unit number', 'unit designator', 'unit type', 'unit description')(text)) return undefined;
    const before = texts[at - 1] ?? '';
    const after = texts[at + 1] ?? '';
    const between = has('address', 'street')(before) && !has('cross')(before) && has('city', 'zip', 'state', 'town')(after);
    return between || (kind.persons && !kind.incidents && !kind.units && kind.street)
      ? verdict('unit-or-apartment', 0.9, 'between street and city')
      : undefined;
  },
  // British control rooms grade their calls.
  (_, text, { kind }) =>
    text === 'grade' && kind.incidents && !kind.goods ? verdict('priority', 0.75, 'in a table of incidents') : undefined,
  // So is the unit of a tenant.
  (_, text, { kind, texts }) =>
    is('unit', 'unit number')(text) && !kind.incidents && texts.some(has('tenant', 'lease', 'rent', 'bedroom', 'move in'))
      ? verdict('unit-or-apartment', 0.9, 'in a table of tenants')
      : undefined,
  // `Clr` beside a make is no caller.
  (at, text, table) =>
    text === 'caller' &&
    /^clr$/i.test(table.names[at] as string) &&
    (near(table, at, 3, has('make', 'model')) || (table.kind.vehicles && !table.kind.incidents))
      ? verdict('vehicle', 0.9, 'beside make and model')
      : undefined,
  // A licence number belongs to the person or to the car.
  (_, text, { kind }) => {
    if (!is('license number', 'license', 'license state', 'license identifier')(text)) return undefined;
    if (kind.vehicles && !kind.persons) return verdict('license-plate', 0.85, 'in a table of vehicles');
    return kind.persons && !kind.vehicles ? verdict('government-id', 0.85, 'in a table of persons') : undefined;
  },
  ...GENERAL_RULES,
];

const textsOf = (readings: readonly HeaderReading[]): readonly string[] => readings.map(({ words }) => words.join(' '));

/** What a table with these readings of its names is about. */
export const kindOfTable = (readings: readonly HeaderReading[], names: readonly string[]): TableKind =>
  readTableKind(textsOf(readings), names);

/** Scores of each field after its neighbours have spoken; most fields keep their own. */
export function adjustByNeighbours(
  readings: readonly HeaderReading[],
  names: readonly string[],
  kind: TableKind,
): readonly Scores[] {
  const texts = textsOf(readings);
  const table: Neighbourhood = { readings, texts, names, kind };
  return readings.map((reading, at) => {
    for (const rule of RULES) {
      const found = rule(at, texts[at] as string, table);
      if (found === undefined) continue;
      const scores = new Map<DataClass, HeaderScore>();
      for (const [id, score] of reading.scores) scores.set(id, { ...score, score: score.score * 0.5 });
      scores.set(found.class, { score: found.score, phrase: `${texts[at] as string}`, because: found.because });
      return scores;
    }
    return reading.scores;
  });
}
