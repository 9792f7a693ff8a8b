import { fact, unknown } from '../../src/feed/define-feed.ts';
import type { FeedTable } from '../../src/feed/feed-table.ts';
import type { CallGroup } from '../../src/model/call-group.ts';
import type { ContainsCount, FieldCounts, TableCounts } from '../../src/model/counts.ts';
import type { DataClass } from '../../src/model/data-class.ts';
import { EXPOSURE_BIT, type ExposureMark } from '../../src/model/exposure.ts';
import type { FeedProfile } from '../../src/model/feed.ts';
import type { AddressResult, LocationResult, PrecisionClass } from '../../src/model/location.ts';
import type { FieldPlan, RowRoles } from '../../src/model/plan.ts';
import { ADDRESS_LEVELS, type AddressLevel } from '../../src/model/reading.ts';

/** Columns of an imagined export and what its free text and address hold. */
export interface Imagined {
  readonly columns: Readonly<Record<string, DataClass | Partial<FieldPlan>>>;
  /** Rows by group and marks. */
  readonly rows: readonly {
    readonly group: CallGroup;
    readonly marks: readonly ExposureMark[];
    readonly crossing?: true;
    readonly rows: number;
  }[];
  readonly contains?: Readonly<Record<string, Readonly<Partial<Record<ContainsCount['class'], number>>>>>;
  readonly point?: { readonly columns: readonly string[]; readonly class: PrecisionClass; readonly radiusM?: number };
  readonly address?: {
    readonly columns: readonly string[];
    readonly level: AddressLevel;
    readonly rows?: Partial<Record<AddressLevel, number>>;
    readonly disguised?: boolean;
    /** Rows finer than the level. */
    readonly remainder?: number;
  };
}

/** A table as the judgement of a feed sees it, without any data. */
export function imagineTable({ columns, rows, contains = {}, point, address }: Imagined): FeedTable {
  const fields: FieldPlan[] = Object.entries(columns).map(([name, of]) => ({
    name,
    class: 'other',
    confidence: 1,
    why: [],
    ...(typeof of === 'string' ? { class: of } : of),
    ...(of === 'narrative' ? { freeText: true } : {}),
  }));
  const index = (name: string): number => fields.findIndex((field) => field.name === name);
  const ofClass = (cls: DataClass): readonly number[] =>
    fields.flatMap((field, at) => (field.class === cls && field.subject !== 'officer' ? [at] : []));
  const roles: RowRoles = {
    time: ofClass('event-time').slice(0, 1),
    callTypes: ofClass('call-type'),
    addresses: address === undefined ? [] : [{ fields: address.columns.map(index) }],
    locations: point === undefined ? [] : [{ kind: 'degrees', fields: point.columns.map(index) }],
    names: ofClass('person-name'),
    phones: ofClass('phone'),
    narratives: fields.flatMap((field, at) => (field.freeText === true ? [at] : [])),
  };
  const total = rows.reduce((sum, one) => sum + one.rows, 0);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const counts: TableCounts = {
    rows: total,
    fields: fields.map(({ name }): FieldCounts => {
      const found = Object.entries(contains[name] ?? {}) as [ContainsCount['class'], number][];
      return {
        name,
        filled: total,
        nullWords: 0,
        distinct: total,
        distinctExact: true,
        overlong: 0,
        passes: {},
        contains: found.map(([cls, cells]) => ({ class: cls, cells, spans: cells, first: { record: 1, line: 2 }, form: 'Aaa' })),
      };
    }),
    exposure: rows.map(({ group, marks, crossing, rows: n }) => ({
      ...(crossing && { crossing }),
      group,
      marks: marks.reduce((sum, mark) => sum | EXPOSURE_BIT[mark], 0),
      rows: n,
    })),
    callGroups: groups.map((group) => ({
      group,
      rows: rows.filter((one) => one.group === group).reduce((sum, one) => sum + one.rows, 0),
    })),
    singlingOut: [],
    locations: [],
    addresses: [],
  };
  return {
    plan: { planVersion: 1, fields, roles, coverage: 'all' },
    counts,
    locations: point === undefined ? [] : [locationResult(point, total)],
    addresses: address === undefined ? [] : [addressResult(address, total)],
  };
}

function locationResult({ columns, class: cls, radiusM }: NonNullable<Imagined['point']>, total: number): LocationResult {
  return {
    columns,
    referenceSystem: { id: 'EPSG:4326', how: 'degrees' },
    rows: { total, empty: 0, valid: total, sentinel: 0, outside: 0, unreadable: 0, swapped: 0, repaired: 0 },
    stored: { decimals: 6, stepMetres: 0.1 },
    effective: {
      mask: 'none',
      class: cls,
      radiusM: radiusM === undefined ? null : { p50: radiusM, p90: radiusM },
      confidence: 0.9,
      evidence: [],
    },
    distinctPoints: total,
    yardsticks: [],
    cannotTell: [],
  };
}

function addressResult(
  { columns, level, rows, disguised, remainder = 0 }: NonNullable<Imagined['address']>,
  total: number,
): AddressResult {
  const none = Object.fromEntries(ADDRESS_LEVELS.map((one) => [one, 0])) as Record<AddressLevel, number>;
  return {
    columns,
    rows: { ...none, ...(rows ?? { [level]: total }) },
    level,
    disguisedBlocks: disguised ?? false,
    remainder,
    end00: { share: 0, n: 0 },
  };
}

/** A profile of which nothing is known but what a test says. */
export function imagineFeed(part: {
  readonly receives?: Partial<FeedProfile['receives']>;
  readonly precision?: Partial<FeedProfile['precision']>;
}): FeedProfile {
  return {
    id: 'imagined-feed',
    recipient: 'Example Maps Inc.',
    programme: 'Example program',
    period: '2030',
    summary: 'A feed that does not exist.',
    receives: {
      required: unknown(),
      requested: unknown(),
      excluded: unknown(),
      callGroupsIn: unknown(),
      callGroupsOut: unknown(),
      maxAgeMinutes: unknown(),
      method: unknown(),
      ...part.receives,
    },
    shows: { classes: unknown(), withheld: unknown(), audience: unknown(), delay: unknown() },
    precision: { delivered: unknown(), published: unknown(), ...part.precision },
    retention: unknown(),
    onwardTransfer: unknown(),
    sources: [{ id: 'example', title: 'An example' }],
    notes: [],
  };
}

export { fact, unknown };
