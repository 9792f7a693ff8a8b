import { isDataClass } from './data-class.ts';
import type { LocationColumns } from './plan.ts';

/** Columns of one location of each kind. */
const WIDTHS: ReadonlyMap<unknown, number> = new Map<LocationColumns['kind'], number>([
  ['degrees', 2],
  ['point', 1],
  ['projected', 2],
]);

const LISTS = ['time', 'callTypes', 'names', 'phones', 'narratives'] as const;
const SINGLE = ['beat', 'postalCode', 'incident', 'call'] as const;
const STATED = ['radius', 'dilution', 'service'] as const;

type Group = Readonly<Record<string, unknown>>;

/** What positions count: a list of the plan, and how many entries it has. */
interface Counted {
  readonly list: string;
  readonly entries: number;
}

/**
 * The first key by which a plan cannot be counted, and what it should be; `undefined` where there is none. Plans are edited, and come
 * from JSON: a position beyond the columns would be an empty column, and nobody would be told.
 */
export function faultOfPlan(plan: unknown): string | undefined {
  for (const fault of faultsOf(plan)) return fault;
  return undefined;
}

/** Each fault stands before whatever relies on the key that has it. */
function* faultsOf(plan: unknown): Generator<string> {
  if (!isGroup(plan)) return yield 'it should be a group of keys';
  const { fields, roles, quasi } = plan;
  if (!isList(fields)) return yield 'fields should be a list';
  for (const [at, field] of fields.entries()) yield* faultsOfField(field, `fields[${at}]`);
  if (!isGroup(roles)) return yield 'roles should be a group of keys';
  const columns: Counted = { list: 'fields', entries: fields.length };
  for (const key of LISTS) yield* faultsOfPositions(roles[key], `roles.${key}`, columns);
  for (const key of SINGLE) yield* faultsOfChoice(roles[key], `roles.${key}`, columns);
  const { addresses, locations, finest } = roles;
  if (!isList(addresses)) return yield 'roles.addresses should be a list';
  if (!isList(locations)) return yield 'roles.locations should be a list';
  for (const [at, address] of addresses.entries()) {
    const key = `roles.addresses[${at}]`;
    if (!isGroup(address)) return yield `${key} should be a group of keys`;
    yield* faultsOfPositions(address['fields'], `${key}.fields`, columns);
    if (address['crossing'] !== undefined) yield* faultsOfPositions(address['crossing'], `${key}.crossing`, columns);
  }
  for (const [at, location] of locations.entries())
    yield* faultsOfLocation(location, `roles.locations[${at}]`, columns, addresses.length);
  yield* faultsOfChoice(finest, 'roles.finest', { list: 'roles.locations', entries: locations.length });
  if (quasi === undefined) return;
  if (!isGroup(quasi)) return yield 'quasi should be a group of keys';
  yield* faultsOfPositions(quasi['fields'], 'quasi.fields', columns);
  yield* faultsOfChoice(quasi['sensitive'], 'quasi.sensitive', columns);
}

function* faultsOfField(field: unknown, key: string): Generator<string> {
  if (!isGroup(field)) return yield `${key} should be a group of keys`;
  if (typeof field['name'] !== 'string') yield `${key}.name should be text`;
  if (!isDataClass(String(field['class']))) yield `${key}.class should be a class`;
  if (typeof field['confidence'] !== 'number') yield `${key}.confidence should be a number`;
  if (!isList(field['why'])) yield `${key}.why should be a list`;
}

function* faultsOfLocation(location: unknown, key: string, columns: Counted, addresses: number): Generator<string> {
  if (!isGroup(location)) return yield `${key} should be a group of keys`;
  const { kind, fields, address, stated } = location;
  const width = WIDTHS.get(kind);
  if (width === undefined) return yield `${key}.kind should be one of ${[...WIDTHS.keys()].join(', ')}`;
  yield* faultsOfPositions(fields, `${key}.fields`, columns);
  if (!isList(fields) || new Set(fields).size !== width || fields.length !== width)
    yield `${key}.fields should be ${width === 1 ? 'one column' : 'two different columns'}`;
  yield* faultsOfChoice(address, `${key}.address`, { list: 'roles.addresses', entries: addresses });
  if (stated === undefined) return;
  if (!isGroup(stated)) return yield `${key}.stated should be a group of keys`;
  for (const one of STATED) yield* faultsOfChoice(stated[one], `${key}.stated.${one}`, columns);
}

function* faultsOfPositions(value: unknown, key: string, counted: Counted): Generator<string> {
  if (!isList(value)) return yield `${key} should be a list`;
  for (const [at, one] of value.entries()) yield* faultsOfPosition(one, `${key}[${at}]`, counted);
}

function* faultsOfChoice(value: unknown, key: string, counted: Counted): Generator<string> {
  if (value !== undefined) yield* faultsOfPosition(value, key, counted);
}

function* faultsOfPosition(value: unknown, key: string, { list, entries }: Counted): Generator<string> {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < entries) return;
  yield `${key} should be a position in ${list}, counted from 0, of which there are ${entries}`;
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
