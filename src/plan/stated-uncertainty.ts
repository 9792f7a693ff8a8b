import type { DataClass } from '../model/data-class.ts';
import { isFromPhone } from '../model/phone-position.ts';
import type { ColumnEvidence, FieldPlan, LocationColumns, StatedColumns } from '../model/plan.ts';

/**
 * The columns that state how far off points may be, each with the location it belongs to: `UNC` and `COF` of an ALI record,
 * `radius` with `uom` of a PIDF-LO circle, the accuracy of a receiver, its dilution of precision, the class of service of a
 * wireless caller. They belong to the location of the same path or prefix; those of ALI to the phone's, where there is one.
 */
export function findStated(
  locations: readonly LocationColumns[],
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
): readonly LocationColumns[] {
  if (locations.length === 0) return locations;
  const out = locations.map((location): { stated?: StatedColumns } & LocationColumns => location);
  fields.forEach((field, index) => {
    const column = evidence[index];
    if (column === undefined || OF_PLACES.has(field.class)) return;
    const words = wordsOf(field.name);
    const kind = kindOf(words, column);
    if (kind === undefined) return;
    const owner = ownerOf(words, index, locations, fields);
    const location = out[owner];
    if (location === undefined || location.stated?.[kind] !== undefined) return;
    const told =
      kind === 'service'
        ? { service: index }
        : kind === 'dilution'
          ? { dilution: index }
          : { radius: index, unitMetres: unitOf(words, index, fields, evidence) };
    out[owner] = { ...location, stated: { ...location.stated, ...told } };
  });
  return out;
}

/** Columns of these classes are the places themselves, or names of them. */
const OF_PLACES: ReadonlySet<DataClass> = new Set([
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
  'street-address',
  'address-block',
  'place-name',
  'event-time',
]);

type Kind = 'radius' | 'dilution' | 'service';

/** `ALI.Location_UncertaintyFt` → ali location uncertainty ft. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

function kindOf(words: readonly string[], column: ColumnEvidence): Kind | undefined {
  if (words.some((word) => NO_PLACE.has(word))) return undefined;
  if (isService(column)) return 'service';
  const last = words.at(-1) ?? '';
  if (words.some((word) => word === 'hdop' || word === 'pdop')) return shareOf(column, isSmall) > MOST ? 'dilution' : undefined;
  const named =
    words.some((word) => UNCERTAINTY.has(word)) ||
    (words.some((word) => BESIDE_PLACE.has(word)) && words.every((word) => BESIDE_PLACE.has(word) || PLACE.has(word))) ||
    (last === 'radius' && words.every((word) => PLACE.has(word) || word === 'radius'));
  if (!named || shareOf(column, (value) => !Number.isNaN(distanceIn(value))) <= MOST) return undefined;
  return isPercent(column) ? undefined : 'radius';
}

/** Words that name a radius of uncertainty. `COF` and `CNF` are a radius with some carriers, a percentage with others: the values tell. */
const UNCERTAINTY: ReadonlySet<string> = new Set(['unc', 'uncert', 'uncertainty', 'hacc', 'cof', 'cnf']);
/** Words that do so beside words of places. */
const BESIDE_PLACE: ReadonlySet<string> = new Set(['accuracy', 'acc', 'error', 'precision']);
const PLACE: ReadonlySet<string> = new Set(
  'gps horizontal hor h location loc position pos coordinate coordinates coord point geo lat lon latlon xy device phone cell caller ali fix circle gs gml pidf lo geopriv usage rules value shape radius uncertainty in m meter meters metre metres ft feet foot km est estimated value incident call latitude longitude'.split(
    ' ',
  ),
);
/** What else is uncertain, or has a radius. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'vertical vert altitude alt elevation z speed velocity bearing heading direction time timestamp level confidence percent pct score search alarm blast evacuation isolation perimeter geofence data address geocode geocoder match'.split(
    ' ',
  ),
);
/** Share of the values that have to be what the name says. */
const MOST = 0.8;

const CLASSES_OF_SERVICE =
  /^(?:WPH[12]|W911|WRLS|WCVC|WDL[12]?|PHASE ?(?:1|2|I|II)|PH ?[12]|RESD|BUSN|VOIP|VNOM|VMBL|VRES|VBUS|COIN|PBX[BR]?|CNTX|MOBL|TLMA|TELE|SMS|TXT)$/i;

/** The class of service of NENA's data formats: a wireless call of the first phase shows the tower, one of the second the phone. */
function isService(column: ColumnEvidence): boolean {
  return (
    column.values.length > 0 &&
    shareOf(column, (value) => CLASSES_OF_SERVICE.test(value.trim())) > MOST &&
    shareOf(column, (value) => /^(?:W|PH)/i.test(value.trim())) > 0
  );
}

const isSmall = (value: string): boolean => Number(value) >= 0 && Number(value) < 100 && value.trim() !== '';

/** A column in which nearly every value is one of the usual levels of confidence says how sure, not how far. */
function isPercent({ values }: ColumnEvidence): boolean {
  const all = values.reduce((sum, { count }) => sum + count, 0);
  const usual = values.filter(({ value }) => /%/.test(value) || LEVELS.has(Number(value.trim())));
  const sure = usual.reduce((sum, { count }) => sum + count, 0);
  // Scores between nothing and one are no metres.
  return sure > MOST * all || values.every(({ value }) => Number(value) <= 1);
}

/** Confidence levels of position estimates (3GPP TS 23.032 and what carriers state). */
const LEVELS: ReadonlySet<number> = new Set([39, 63, 67, 68, 90, 95, 98, 99, 100]);

const shareOf = ({ values }: ColumnEvidence, test: (value: string) => boolean): number => {
  const all = values.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? 0 : values.reduce((sum, { value, count }) => sum + (test(value) ? count : 0), 0) / all;
};

const distanceIn = (value: string): number =>
  Number.parseFloat(/^\s*\d[\d.]*\s*(?:m|ft|km|meters?|metres?|feet)?\s*$/i.test(value) ? value : 'none');

/** The location whose name it shares most of; that of the phone for what an ALI record says; else the nearest. */
function ownerOf(
  words: readonly string[],
  index: number,
  locations: readonly LocationColumns[],
  fields: readonly FieldPlan[],
): number {
  const ali = words.some((word) => OF_ALI.has(word));
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  locations.forEach(({ fields: columns, subject }, at) => {
    const names = columns.map((field) => fields[field]?.name ?? '');
    const byPhone = subject === 'caller' || names.some(isFromPhone);
    const shared = Math.max(...names.map((name) => commonStart(wordsOf(name), words)));
    const way = Math.min(...columns.map((field) => Math.abs(field - index)));
    const score = 10 * shared + (ali && byPhone ? 100 : 0) - way / 10;
    if (score > most) [best, most] = [at, score];
  });
  return best;
}

const OF_ALI: ReadonlySet<string> = new Set(['ali', 'unc', 'cof', 'cnf', 'phase', 'cos', 'service']);

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Metres per unit: by the name, by a column of units beside it (EPSG codes of GML, or words), else metres. */
function unitOf(
  words: readonly string[],
  index: number,
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
): number {
  for (const word of words) {
    const unit = UNITS[word];
    if (unit !== undefined) return unit;
  }
  const beside = fields
    .map(({ name }, at) => ({ at, own: wordsOf(name) }))
    .filter(
      ({ own }) =>
        own.includes('uom') ||
        (own.includes('unit') && own.some((word) => word === 'measure' || word === 'uncertainty' || word === 'radius')),
    )
    .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0];
  const value = beside === undefined ? undefined : evidence[beside.at]?.values[0]?.value;
  return UNITS[/([a-z]+|\d{4})\s*$/i.exec(value ?? '')?.[1]?.toLowerCase() ?? ''] ?? 1;
}

/** Units by name and by their EPSG codes. */
const UNITS: Readonly<Record<string, number>> = {
  ft: 0.3048,
  feet: 0.3048,
  foot: 0.3048,
  '9002': 0.3048,
  '9003': 1200 / 3937,
  km: 1000,
  '9036': 1000,
};
