import { answers, type DataClass, isSameKind } from '../model/data-class.ts';
import type { FeedProfile, FeedResult } from '../model/feed.ts';
import { type FieldPlan, type ScanPlan, tellsIncidentPlace } from '../model/plan.ts';
import { isOfIncident as isIncidents, isPlace } from '../model/subject.ts';

/** Columns by what would happen to them. */
interface ColumnFate {
  readonly sent: FeedResult['sent'];
  readonly missing: FeedResult['missing'];
  readonly withheld: FeedResult['withheld'];
}

/**
 * Which columns would be sent: those that hold what the profile requires or requests, of the incident itself where the
 * table tells subjects apart. Where an address is cut into several columns, all of them; where the call has many times or
 * ids, the ones that the row's roles name. Nothing is sent for a profile whose fields are not known.
 */
export function sortColumns(profile: FeedProfile, plan: ScanPlan): ColumnFate {
  const { required, requested, excluded } = profile.receives;
  const isExcluded = ({ class: cls }: FieldPlan): boolean => excluded.value?.some((one) => isSameKind(one, cls)) ?? false;
  const sent = new Map<number, 'required' | 'requested'>();
  const missing: (readonly DataClass[])[] = [];
  const take = (asked: readonly DataClass[], reason: 'required' | 'requested'): boolean => {
    const indexes = columnsFor(asked, plan).filter((index) => !isExcluded(plan.fields[index] as FieldPlan));
    for (const index of indexes) if (!sent.has(index)) sent.set(index, reason);
    return indexes.length > 0;
  };
  for (const anyOf of required.value ?? []) if (!take(anyOf, 'required')) missing.push(anyOf);
  for (const asked of requested.value ?? []) take([asked], 'requested');

  const columns = plan.fields.map((field, index) => ({ field: field.name, class: field.class, index, plan: field }));
  return {
    sent: columns.flatMap(({ field, class: cls, index }) => {
      const reason = sent.get(index);
      return reason === undefined ? [] : [{ field, class: cls, reason }];
    }),
    missing,
    withheld: columns
      .filter(({ index }) => !sent.has(index))
      .map(({ field, class: cls, plan: of }) => ({ field, class: cls, reason: isExcluded(of) ? 'excluded' : 'not-asked' })),
  };
}

/** Indexes of the columns that answer a request for any of these classes. */
function columnsFor(asked: readonly DataClass[], plan: ScanPlan): readonly number[] {
  const answering = plan.fields.flatMap((field, index) => (asked.some((cls) => answers(field.class, cls)) ? [index] : []));
  const ofRole = rolesFor(asked, plan);
  const both = answering.length === 0 ? ofRole : [...new Set([...answering.filter(isOfIncident(plan)), ...ofRole])];
  const chosen = both.length > 0 ? both : answering.filter((index) => standsIn(plan.fields[index], plan));
  return narrow(asked, chosen, plan);
}

/** Columns that a row's roles name for a class although their own class may be another (parts of an address). */
function rolesFor(asked: readonly DataClass[], { roles }: ScanPlan): readonly number[] {
  const wants = (cls: DataClass): boolean => asked.some((one) => answers(cls, one));
  return [
    ...(wants('street-address')
      ? roles.addresses.filter(({ subject }) => isIncidents(subject)).flatMap(({ fields }) => fields)
      : []),
    ...(wants('point') ? roles.locations.filter(({ subject }) => isIncidents(subject)).flatMap(({ fields }) => fields) : []),
  ];
}

/** A column about the incident itself. Response units are staff by nature, a business is often the place. */
const isOfIncident =
  ({ fields }: ScanPlan) =>
  (index: number): boolean => {
    const field = fields[index];
    return field === undefined || isIncidents(field.subject) || field.class === 'unit-or-officer';
  };

/**
 * What is told of a caller or a patient stands in for the incident's where there is none, that of staff never. A person's place
 * stands in only where no column at all tells where the incident is: coordinates of the caller's phone beside an address of the
 * incident are not coordinates of the incident.
 */
const standsIn = (field: FieldPlan | undefined, { roles }: ScanPlan): boolean =>
  field !== undefined && field.subject !== 'officer' && !(isPlace(field.class) && tellsIncidentPlace(roles));

/** Of many times and ids a feed takes one. */
function narrow(asked: readonly DataClass[], indexes: readonly number[], { fields, roles }: ScanPlan): readonly number[] {
  const classOf = (index: number): DataClass | undefined => fields[index]?.class;
  if (asked.includes('event-time')) {
    const main = indexes.filter((index) => roles.time.includes(index));
    return main.length > 0 ? main : roles.time.length > 0 ? roles.time : indexes.slice(0, 1);
  }
  if (asked.includes('incident-id')) return indexes.filter((index, at) => at === 0 || classOf(index) !== 'incident-id');
  return indexes;
}
