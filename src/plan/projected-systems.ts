import type { Batch } from '../model/batch.ts';
import { CadAuditError } from '../model/error.ts';
import type { ColumnEvidence, FieldPlan, LocationColumns, ProjectedSystem } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';
import { islandsOfPostcode, stateCode, stateOfZip } from '../rules/projection/states.ts';
import { type ProjectedPair, tellZone, type ZoneHints } from '../rules/projection/tell-zone.ts';
import { zoneOfCode } from '../rules/projection/zones.ts';
import { referCutCodes } from './about-region.ts';
import { tellOrder } from './pair-order.ts';

/** What the user knows of the reference system. */
export interface SystemOptions {
  /** EPSG code of projected columns: `EPSG:2263` or `2263`. */
  readonly crs?: string;
  /** State the data is from, as postal code or name. */
  readonly state?: string;
}

const MOST_PAIRS = 64;
/** Share of a column's values that must name the same state. */
const ONE_STATE = 0.9;

/**
 * The locations with the reference system of their projected pairs, and with a reference for codes cut to their end: the user's word first, then degrees in the same rows, then
 * the state by the user, a state column or ZIP codes.
 * @throws {CadAuditError} `usage` when the code or the state is not known.
 */
export async function tellSystems(
  locations: readonly LocationColumns[],
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
  batches: readonly Batch[],
  readers: Readers,
  options: SystemOptions,
): Promise<readonly LocationColumns[]> {
  const hints = hintsOf(fields, evidence, options);
  const told = await Promise.all(
    locations.map(async (location) => {
      if (location.kind !== 'projected') return location;
      const system: ProjectedSystem | undefined = await tellZone(pairsOf(location, locations, batches, readers), hints);
      return system === undefined ? location : { ...location, system };
    }),
  );
  return referCutCodes(tellOrder(told, fields, batches, readers, hints.islands), batches, readers, hints.state);
}

function hintsOf(fields: readonly FieldPlan[], evidence: readonly ColumnEvidence[], { crs, state }: SystemOptions): ZoneHints {
  if (crs !== undefined && zoneOfCode(crs) === undefined) {
    throw new CadAuditError(
      'usage',
      'The reference system is not known.',
      'Give an EPSG code of a State Plane zone (NAD83), of UTM (326xx, 269xx), or of a grid of the British Isles (27700, 29903, 2157).',
    );
  }
  const given = state === undefined ? undefined : stateCode(state);
  if (state !== undefined && given === undefined)
    throw new CadAuditError('usage', 'The state is not known.', 'Give a postal code such as NY, or the full name.');
  if (given !== undefined) return { ...(crs === undefined ? {} : { crs }), state: given };
  for (const [cls, read, from] of [
    ['city-or-region', stateCode, 'a column names the state'],
    ['postal-code', stateOfZip, 'the ZIP codes name the state'],
  ] as const) {
    for (const [index, field] of fields.entries()) {
      const found = field.class === cls ? oneState(evidence[index], read) : undefined;
      if (found !== undefined) return { ...(crs === undefined ? {} : { crs }), state: found, stateFrom: from };
    }
  }
  const islands = fields.map((field, index) =>
    field.class === 'postal-code' ? oneState(evidence[index], islandsOfPostcode) : undefined,
  );
  const [country] = islands.filter((found) => found !== undefined);
  return { ...(crs === undefined ? {} : { crs }), ...(country === undefined ? {} : { islands: country }) };
}

/** The state (or country) that nearly all values of a column name. */
function oneState<S extends string>(column: ColumnEvidence | undefined, read: (text: string) => S | undefined): S | undefined {
  const rows = new Map<S, number>();
  let all = 0;
  for (const { value, count } of column?.values ?? []) {
    all += count;
    const state = read(value);
    if (state !== undefined) rows.set(state, (rows.get(state) ?? 0) + count);
  }
  const [best] = [...rows].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= ONE_STATE * all ? best[0] : undefined;
}

/** Projected numbers of some rows of the sample, with the degrees of the same rows. */
function pairsOf(
  { fields: [x = 0, y = 0] }: LocationColumns,
  locations: readonly LocationColumns[],
  batches: readonly Batch[],
  readers: Readers,
): readonly ProjectedPair[] {
  const beside = locations.find(({ kind }) => kind !== 'projected');
  const pairs: ProjectedPair[] = [];
  for (const batch of batches) {
    for (let row = 0; row < batch.rows && pairs.length < MOST_PAIRS; row++) {
      const east = readers.degrees(batch.value(x, row))?.degrees ?? 0;
      const north = readers.degrees(batch.value(y, row))?.degrees ?? 0;
      if (Math.abs(east) <= 180 || Math.abs(north) <= 180) continue;
      const degrees = beside === undefined ? undefined : degreesOf(beside, batch, row, readers);
      pairs.push({ east, north, ...(degrees === undefined ? {} : degrees) });
    }
  }
  return pairs;
}

function degreesOf({ kind, fields: [one = 0, other = 0] }: LocationColumns, batch: Batch, row: number, readers: Readers) {
  const point = kind === 'point' ? readers.point(batch.value(one, row)) : undefined;
  const lat = kind === 'point' ? point?.lat : readers.degrees(batch.value(one, row))?.degrees;
  if (point?.within !== undefined) return undefined;
  const lon = kind === 'point' ? point?.lon : readers.degrees(batch.value(other, row))?.degrees;
  if (lat === undefined || lon === undefined || lat === 0 || lon === 0 || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return undefined;
  return { lat, lon };
}
