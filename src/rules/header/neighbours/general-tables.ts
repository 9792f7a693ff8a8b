import type { DataClass } from '../../../model/data-class.ts';
import type { HeaderReading } from '../header-reading.ts';
import { EVERYDAY_RULES } from './everyday-words.ts';
import { has, is, type NeighbourRule, near, verdict } from './neighbourhood.ts';

/** Bare words that mean something else among orders and products. */
const OF_GOODS = is(
  ...['carrier', 'model number', 'model', 'make', 'color', 'style', 'body', 'size', 'location', 'tracking number'],
  ...['serial number', 'number', 'description', 'name', 'unit', 'units', 'source', 'grade', 'case', 'case number', 'condition'],
  ...[
    'supplier',
    'channel',
    'box',
    'handle',
    'lot',
    'lot number',
    'category',
    'subcategory',
    'sub category',
    'segment',
    'priority',
  ],
);

/** Bare words that dispatch uses for itself; where nobody is dispatched they are attributes of something else. */
const OF_DISPATCH = is('type', 'status', 'code', 'category', 'class', 'title', 'level');
const ALSO_OF_DISPATCH = is(
  ...['source', 'origin', 'channel', 'method', 'segment', 'port', 'subcategory', 'sub category', 'condition', 'grade'],
  ...[
    'action',
    'result',
    'team',
    'operation',
    'resource',
    'charge',
    'monthly charge',
    'total charge',
    'count charge',
    'source port',
    'position',
    'position identifier',
  ],
  ...['response time', 'status code', 'response status code', 'reason'],
);

/** People as a kind or a number: a name says so (`partner name`), or the table is of calls. */
const PEOPLE = is(
  'partner',
  'dependent',
  'citizen',
  'senior citizen',
  'people',
  'member',
  'party',
  'child',
  'adult',
  'staff',
  'worker',
);

/** Keys of the rows themselves; of calls they are the number of the call. */
const ROW_KEYS = is('identifier', 'record identifier', 'master record identifier');

/** What a seller or a registry tells of a car. */
const OF_CARS = is('manufacturer', 'manufactured', 'year', 'model year', 'maker');

/** People who write about what they bought, where nobody is dispatched. */
const WRITERS = is('reviewer', 'reviewer name', 'author name', 'editor name', 'creator name', 'seller name', 'buyer name');

const POLICY = is('policy', 'policy number', 'policy identifier');
const OF_INSURERS = has('claim', 'premium', 'deductible');

/** Spans of years and hours; and what makes years and hours moments. */
const SPAN = /\b(?:year|hour|month|week|day|night)\b.* |.* \b(?:year|hour|month|week|day|night)\b/;
const DATED =
  /\b(?:birth|model|make|vehicle|fiscal|date|time|calendar|of|entered|created|start|end|incident|event|release|built|arrival|visit|death|last|first|seen)\b/;
/** Parts of a date that stand together: `year month`, `day of week`. */
const DATE_PARTS = /^(?:(?:year|month|week|day|number|name)(?: |$))+$/;

const DISPATCH: ReadonlySet<DataClass> = new Set<DataClass>([
  ...(['call-type', 'disposition', 'priority', 'incident-id', 'hazard-flag'] as const),
]);
const WEAK = 0.75;

function isWeaklyDispatch(reading: HeaderReading | undefined): boolean {
  let best: DataClass | undefined;
  let most = 0;
  for (const [id, { score }] of reading?.scores ?? []) {
    if (score <= most) continue;
    best = id;
    most = score;
  }
  return best !== undefined && most < WEAK && DISPATCH.has(best);
}

/** A lot is a flat where an address is; else it is a share of goods made or sold together. */
const LOT = is('lot', 'lot number', 'lot identifier');
/** Parts of an address, beside which a lot is one too. */
const OF_ADDRESS = has('street', 'address', 'house number', 'city', 'apartment', 'tenant', 'resident');
/** What a car has besides make and model. */
const PART_OF_CAR = is(
  'engine',
  'engine size',
  'engine type',
  'transmission',
  'drive train',
  'drivetrain',
  'fuel type',
  'interior color',
  'exterior color',
);

const OF_MACHINES = has('asset', 'machine', 'equipment', 'battery', 'pump', 'bearing', 'turbine', 'transformer', 'maintenance');

/** `tag`, `bag_tag`, `AssetTag`. */
const TAG = /^tag$|^(?!player|gamer|battle|clan)[a-z]+[_ ]tag$|[a-z]Tag$/;

/** Keys of what is given, done and found in medicine. */
const KEY_OF_MEDICAL = is(
  ...['medication identifier', 'drug identifier', 'medicine identifier', 'procedure identifier', 'symptom identifier'],
  ...['disease identifier', 'condition identifier', 'diagnosis identifier', 'treatment identifier', 'vaccine identifier'],
  ...['allergy identifier', 'prescription identifier', 'injury identifier', 'lab identifier', 'test identifier'],
  ...['specimen identifier', 'specimen number', 'vital identifier', 'lab result identifier', 'observation identifier'],
);

/** Rules for tables without calls: people, cars, goods, patients, web logs. */
export const GENERAL_RULES: readonly NeighbourRule[] = [
  ...EVERYDAY_RULES,
  // How old a machine is.
  (_, text, { kind, texts }) =>
    text === 'age' && !kind.persons && !kind.clinical && texts.some(OF_MACHINES)
      ? verdict('other', 0.9, 'in a table of machines')
      : undefined,
  // Years of service and hours a week are spans of a life, not moments.
  (_, text, { kind }) =>
    kind.general && SPAN.test(text) && !DATED.test(text) && !DATE_PARTS.test(text)
      ? verdict('other', 0.85, 'a span, not in a table of incidents')
      : undefined,
  // Goods, not cars, calls or people: a table of orders or products.
  (_, text, { kind }) =>
    kind.goods && !kind.incidents && OF_GOODS(text) ? verdict('other', 0.9, 'in a table of goods') : undefined,
  // A tag is of a thing where there are no cars, or of a player.
  (at, text, { kind, names }) =>
    text.endsWith('license plate') && TAG.test(names[at] ?? '') && !kind.incidents && !kind.vehicles
      ? verdict('other', 0.7, 'a tag, not in a table of vehicles')
      : undefined,
  // The car's, beside its make, model or plate.
  (at, text, table) =>
    OF_CARS(text) &&
    (table.kind.vehicles ? !table.kind.incidents || near(table, at, 3, has('make', 'model', 'vin', 'vehicle color')) : false)
      ? verdict('vehicle', 0.9, 'in a table of vehicles')
      : undefined,
  (at, text, table) =>
    LOT(text) &&
    !table.kind.incidents &&
    (!table.kind.street || table.kind.goods || table.kind.vehicles || !near(table, at, 5, OF_ADDRESS))
      ? verdict('other', 0.9, 'with no address beside it')
      : undefined,
  // An engine has a bore and a stroke.
  (at, text, table) =>
    /^stroke(?: (?:mm|length|inch|cm))?$/.test(text) &&
    (text !== 'stroke' || table.kind.vehicles || near(table, at, 2, is('bore'))) &&
    !table.kind.clinical
      ? verdict('vehicle', 0.8, 'in a table of vehicles')
      : undefined,
  // Parcels are numbered by block and lot, side by side.
  (at, text, table) =>
    (text === 'block' && near(table, at, 1, LOT)) || (LOT(text) && near(table, at, 1, is('block')))
      ? verdict('other', 0.85, 'block and lot of a parcel')
      : undefined,
  // The key of a catalog or a record: what the thing is stands beside it.
  (_, text) => (KEY_OF_MEDICAL(text) ? verdict('other', 0.8, 'a key') : undefined),
  // Where something is: a town, if its country stands beside it.
  (at, text, table) =>
    text === 'location' &&
    !table.kind.incidents &&
    !table.kind.street &&
    near(table, at, 1, is('country', 'country name', 'country code'))
      ? verdict('city-or-region', 0.8, 'beside the country')
      : undefined,
  // The unit of a building, where rooms are let or sold.
  (_, text, { kind, texts }) =>
    text === 'unit' &&
    !kind.incidents &&
    !kind.goods &&
    texts.some(has('bedroom', 'bedrooms', 'tenant', 'rent', 'lease', 'apartment', 'landlord'))
      ? verdict('unit-or-apartment', 0.8, 'where rooms are let or sold')
      : undefined,
  // From one town to another; airlines write codes.
  (at, text, table) =>
    is('origin', 'destination')(text) &&
    !table.texts.some(has('flight', 'airline', 'carrier', 'airport')) &&
    near(table, at, 2, is(text === 'origin' ? 'destination' : 'origin'))
      ? verdict('city-or-region', 0.7, 'where a journey begins and ends')
      : undefined,
  (_, text, { kind }) =>
    PART_OF_CAR(text) && kind.vehicles && !kind.incidents ? verdict('vehicle', 0.8, 'in a table of vehicles') : undefined,
  (_, text, { kind }) =>
    kind.vehicles && !kind.incidents && is('car identifier', 'vehicle identifier', 'car number')(text)
      ? verdict('other', 0.7, 'a key, in a table of vehicles')
      : undefined,
  // A program has a licence, and a thing, a kind of animal or a country a common name.
  (_, text, { texts, kind }) =>
    (text === 'license' && texts.some(has('version', 'repository', 'package', 'dependency'))) ||
    (text === 'common name' && !kind.incidents && !kind.street)
      ? verdict('other', 0.8, 'not in a table of people or places')
      : undefined,
  (_, text, { kind }) => (text === 'subject' && kind.general ? verdict('other', 0.8, 'not in a table of incidents') : undefined),
  (_, text, { kind }) =>
    text === 'region' && (kind.general || kind.everyday)
      ? verdict('city-or-region', 0.8, 'not in a table of incidents')
      : undefined,
  // The contract of a customer or a claim; in the record of a crash it is a person's, to be asked for by number.
  (_, text, { kind, texts }) =>
    POLICY(text) && (kind.general || texts.some(OF_INSURERS)) && !kind.crash && !kind.clinical
      ? verdict('other', 0.8, 'not in a table of incidents or patients')
      : undefined,
  (_, text, { kind }) =>
    WRITERS(text) && !kind.incidents ? verdict('person-name', 0.85, 'not in a table of incidents') : undefined,
  // A weak word for what dispatch does means something else where nobody is dispatched: `workclass`.
  (at, text, { kind, readings }) =>
    kind.general && text !== 'identifier' && isWeaklyDispatch(readings[at])
      ? verdict('other', 0.6, 'not in a table of incidents')
      : undefined,
  // `type`, `status`, `code` are attributes of something else.
  (_, text, { kind }) =>
    !kind.incidents &&
    kind.size > 3 &&
    (OF_DISPATCH(text) ||
      (kind.general &&
        (ALSO_OF_DISPATCH(text) ||
          PEOPLE(text) ||
          (ROW_KEYS(text) &&
            !(kind.persons && text === 'identifier') &&
            (kind.goods || kind.vehicles || kind.clinical || kind.commerce)))))
      ? verdict('other', 0.75, 'not in a table of incidents')
      : undefined,
];
