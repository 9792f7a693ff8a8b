import type { Batch } from '../model/batch.ts';
import { CALL_GROUPS, type CallGroup } from '../model/call-group.ts';
import type { ExposureRow, TableCounts } from '../model/counts.ts';
import type { ProfileKit } from '../model/kit.ts';
import type { ScanPlan } from '../model/plan.ts';
import { PLACE_LEVELS } from '../model/singling-out.ts';
import { BatchColumns } from './cells/batch-columns.ts';
import { callsOfRows } from './cells/calls-of-rows.ts';
import { type CountedElsewhere, HeldRows } from './cells/held-rows.ts';
import { ExposureCounter } from './exposure/exposure-counter.ts';
import { FieldCounter, type FieldCounterJson } from './field/field-counter.ts';
import { AddressCounter, type AddressCounterJson } from './location/address-counts.ts';
import { LocationCounter, type LocationCounterJson } from './location/location-counts.ts';
import { comparePairs, type LocationPairCounter, type LocationPairJson } from './location/location-pairs.ts';
import { GroupedPlacesCounter, type GroupedPlacesJson } from './place/grouped-places-counter.ts';
import { PeriodCounter, type PeriodJson } from './place/period.ts';
import { PlaceDiversityCounter, type PlaceDiversityJson } from './place/place-diversity.ts';
import { placeKeys } from './place/place-keys.ts';
import { SinglingOutCounter, type SinglingOutJson } from './place/singling-out-counter.ts';
import { TimeGrainCounter, type TimeGrainJson } from './place/time-grain.ts';
import { combinationSources } from './quasi/combination-columns.ts';
import { CombinationCounter, type CombinationCounterJson } from './quasi/combination-counter.ts';
import { QuasiCounter, type QuasiCounterJson } from './quasi/quasi-counter.ts';
import { RowMarker } from './row/row-marker.ts';
import { RowReader } from './row/row-reader.ts';

/**
 * All counts of a table, given its plan. A commutative monoid: a new profile is the identity, `add` takes a batch, `merge`
 * another profile of the same plan; rows may be split over any number of profiles in any way. Serialises to JSON; holds
 * hashes and counts, never a value.
 */
export class TableProfile {
  readonly #plan: ScanPlan;
  readonly #reader: RowReader;
  readonly #marker: RowMarker;
  readonly #columns = new BatchColumns();
  #rows = 0;
  #fields: FieldCounter[];
  #exposure = new ExposureCounter();
  readonly #held = new HeldRows();
  #singlingOut: SinglingOutCounter;
  #grouped: GroupedPlacesCounter;
  #diversity: PlaceDiversityCounter;
  #combinations: CombinationCounter;
  #quasi: QuasiCounter | undefined;
  #locations: LocationCounter[];
  #addresses: AddressCounter[];
  #pairs: LocationPairCounter[];
  #grain = new TimeGrainCounter();
  #period = new PeriodCounter();

  constructor(plan: ScanPlan, kit: ProfileKit) {
    this.#plan = plan;
    this.#reader = new RowReader(plan.roles, kit);
    this.#marker = new RowMarker(plan.roles);
    this.#fields = plan.fields.map((field) => new FieldCounter(field, kit));
    const call = callColumn(plan);
    this.#singlingOut = new SinglingOutCounter(call);
    this.#grouped = new GroupedPlacesCounter(call);
    this.#diversity = new PlaceDiversityCounter(call);
    this.#combinations = new CombinationCounter(combinationSources(plan), call);
    this.#quasi = plan.quasi && new QuasiCounter(plan.quasi);
    const names = (indexes: readonly number[]) => indexes.map((index) => plan.fields[index]?.name ?? '');
    this.#locations = plan.roles.locations.map(({ kind, fields }, group) => new LocationCounter(names(fields), kind, group));
    this.#addresses = plan.roles.addresses.map(({ fields }, group) => new AddressCounter(names(fields), group));
    this.#pairs = comparePairs(plan.roles.locations, kit.readers);
  }

  /** @param elsewhere the fields of the batch that are not to be counted here; see {@link mergeFields}. */
  add(batch: Batch, elsewhere?: CountedElsewhere): void {
    const { roles } = this.#plan;
    const marks = new Int32Array(batch.rows);
    const columns = this.#columns;
    columns.open(batch);
    const facts = this.#reader.read(columns);
    if (elsewhere?.fields !== 'all') {
      for (let field = 0; field < this.#fields.length; field++)
        if (elsewhere === undefined || this.#plan.fields[field]?.freeText !== true)
          this.#fields[field]?.add(columns, field, marks);
    }
    facts.locations.forEach((rows, index) => {
      this.#locations[index]?.add(rows);
    });
    facts.addresses.forEach((readings, index) => {
      this.#addresses[index]?.add(readings);
    });
    for (const pair of this.#pairs) pair.add(facts.locations);
    const crossings = this.#marker.mark(columns, facts, marks);
    if (elsewhere === undefined) this.#exposure.add(facts.groups, crossings, marks);
    else this.#held.hold({ groups: facts.groups, crossings, marks, elsewhere });
    this.#release();
    const places = placeKeys(columns, roles, facts.locations[roles.finest ?? 0], facts.addresses[0]);
    const calls = callsOfRows(columns, roles.call);
    this.#singlingOut.add(batch.rows, places, facts.times, calls);
    this.#grouped.add(batch.rows, places, facts.times, facts.groups, calls);
    if (roles.callTypes.length > 0) this.#diversity.add(batch.rows, places, facts.groups, calls);
    this.#combinations.add(columns, places[BLOCK], facts.times, calls);
    this.#quasi?.add(columns);
    this.#grain.add(facts.times);
    this.#period.add(facts.times);
    this.#rows += batch.rows;
  }

  #release(): void {
    this.#held.release((groups, crossings, marks) => this.#exposure.add(groups, crossings, marks));
  }

  /** Takes the counts of the fields that were counted elsewhere; all of them must have been. */
  mergeFields(fields: readonly FieldCounterJson[], kit: ProfileKit): void {
    this.#release();
    this.#plan.fields.forEach((plan, index) => {
      this.#fields[index]?.merge(FieldCounter.fromJSON(fields[index] as FieldCounterJson, plan, kit));
    });
  }

  merge(other: TableProfile): void {
    this.#rows += other.#rows;
    this.#fields.forEach((field, index) => {
      field.merge(other.#fields[index] as FieldCounter);
    });
    this.#exposure.merge(other.#exposure);
    this.#singlingOut.merge(other.#singlingOut);
    this.#grouped.merge(other.#grouped);
    this.#diversity.merge(other.#diversity);
    this.#combinations.merge(other.#combinations);
    if (other.#quasi !== undefined) this.#quasi?.merge(other.#quasi);
    this.#locations.forEach((location, index) => {
      location.merge(other.#locations[index] as LocationCounter);
    });
    this.#addresses.forEach((address, index) => {
      address.merge(other.#addresses[index] as AddressCounter);
    });
    this.#pairs.forEach((pair, index) => {
      pair.merge(other.#pairs[index] as LocationPairCounter);
    });
    this.#grain.merge(other.#grain);
    this.#period.merge(other.#period);
  }

  counts(): TableCounts {
    const exposure = this.#exposure.rows();
    const grain = this.#grain.grain();
    const placeSizes = this.#singlingOut.placeSizes();
    const placeDiversity = this.#diversity.summary();
    const { span, setAside } = this.#period.summary();
    return {
      rows: this.#rows,
      fields: this.#fields.map((field) => field.counts()),
      exposure,
      callGroups: this.#plan.roles.callTypes.length === 0 ? [] : rowsPerGroup(exposure),
      singlingOut: this.#singlingOut.cells(grain),
      groupedPlaces: this.#grouped.summary(grain),
      ...(placeSizes === undefined ? {} : { placeSizes }),
      ...(placeDiversity === undefined ? {} : { placeDiversity }),
      combinations: this.#combinations.counts(),
      ...(this.#quasi === undefined ? {} : { quasi: this.#quasi.counts() }),
      ...(span === undefined ? {} : { period: span }),
      ...(setAside === 0 ? {} : { datesSetAside: setAside }),
      locations: this.#locations.map((location) => location.summary()),
      addresses: this.#addresses.map((address) => address.summary()),
      ...(this.#pairs.length === 0 ? {} : { locationPairs: this.#pairs.map((pair) => pair.summary()) }),
    };
  }

  toJSON(): TableProfileJson {
    return {
      profileVersion: 1,
      rows: this.#rows,
      fields: this.#fields.map((field) => field.toJSON()),
      exposure: this.#exposure.toJSON(),
      singlingOut: this.#singlingOut.toJSON(),
      grouped: this.#grouped.toJSON(),
      diversity: this.#diversity.toJSON(),
      combinations: this.#combinations.toJSON(),
      ...(this.#quasi === undefined ? {} : { quasi: this.#quasi.toJSON() }),
      locations: this.#locations.map((location) => location.toJSON()),
      addresses: this.#addresses.map((address) => address.toJSON()),
      ...(this.#pairs.length === 0 ? {} : { pairs: this.#pairs.map((pair) => pair.toJSON()) }),
      grain: this.#grain.toJSON(),
      period: this.#period.toJSON(),
    };
  }

  static fromJSON(json: TableProfileJson, plan: ScanPlan, kit: ProfileKit): TableProfile {
    const made = new TableProfile(plan, kit);
    const call = callColumn(plan);
    made.#rows = json.rows;
    made.#fields = plan.fields.map((field, index) => FieldCounter.fromJSON(json.fields[index] as FieldCounterJson, field, kit));
    made.#exposure = ExposureCounter.fromJSON(json.exposure);
    made.#singlingOut = SinglingOutCounter.fromJSON(json.singlingOut, call);
    made.#grouped = GroupedPlacesCounter.fromJSON(json.grouped, call);
    made.#diversity = PlaceDiversityCounter.fromJSON(json.diversity, call);
    made.#combinations = CombinationCounter.fromJSON(json.combinations, combinationSources(plan), call);
    if (plan.quasi !== undefined && json.quasi !== undefined) made.#quasi = QuasiCounter.fromJSON(json.quasi, plan.quasi);
    made.#locations = json.locations.map((location) => LocationCounter.fromJSON(location));
    made.#addresses = json.addresses.map((address) => AddressCounter.fromJSON(address));
    made.#pairs.forEach((pair, index) => {
      const saved = json.pairs?.[index];
      if (saved !== undefined) pair.restore(saved);
    });
    made.#grain = TimeGrainCounter.fromJSON(json.grain);
    made.#period = PeriodCounter.fromJSON(json.period);
    return made;
  }
}

export interface TableProfileJson {
  readonly profileVersion: 1;
  readonly rows: number;
  readonly fields: readonly FieldCounterJson[];
  readonly exposure: readonly ExposureRow[];
  readonly singlingOut: SinglingOutJson;
  readonly grouped: GroupedPlacesJson;
  readonly diversity: PlaceDiversityJson;
  readonly combinations: CombinationCounterJson;
  readonly quasi?: QuasiCounterJson;
  readonly locations: readonly LocationCounterJson[];
  readonly addresses: readonly AddressCounterJson[];
  readonly pairs?: readonly LocationPairJson[];
  readonly grain: TimeGrainJson;
  readonly period: PeriodJson;
}

/** Name of the column that tells which rows are of one call. */
const callColumn = ({ fields, roles }: ScanPlan): string | undefined =>
  roles.call === undefined ? undefined : fields[roles.call]?.name;

const BLOCK = PLACE_LEVELS.indexOf('block');

function rowsPerGroup(exposure: readonly ExposureRow[]): TableCounts['callGroups'] {
  const perGroup = new Map<CallGroup, number>();
  for (const { group, rows } of exposure) perGroup.set(group, (perGroup.get(group) ?? 0) + rows);
  return [...perGroup]
    .map(([group, rows]) => ({ group, rows }))
    .sort((a, b) => b.rows - a.rows || CALL_GROUPS.indexOf(a.group) - CALL_GROUPS.indexOf(b.group));
}
