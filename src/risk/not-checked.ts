import type { TableCounts } from '../model/counts.ts';
import type { ScanPlan } from '../model/plan.ts';

/** What a scan of this table did not, or could not, look at. A reader must be able to tell silence from absence. */
export function listNotChecked(plan: ScanPlan, counts: TableCounts): readonly string[] {
  const { roles } = plan;
  const empty = counts.fields.filter((field) => field.filled === 0).length;
  return [
    ...(counts.rows === 0 ? ['values: there are no rows'] : []),
    ...(empty > 0 && counts.rows > 0
      ? [`what ${empty} empty ${empty === 1 ? 'column' : 'columns'} may hold in the next export`]
      : []),
    ...(roles.time.length === 0 ? ['who is alone at a place and time: no column tells the time of a call'] : []),
    ...(roles.locations.length === 0 ? ['the precision of coordinates: there are none'] : []),
    ...(roles.callTypes.length === 0
      ? ['sensitive types of call and the call-type filters of feeds: no column tells the type']
      : []),
    ...(roles.narratives.length === 0 ? ['free text: there is none'] : []),
    'whether this file can be joined to other releases, scanner logs or news reports',
    'how many homes stand at a point: that needs a list of address points',
    'pictures, recordings and documents that a link may lead to',
  ];
}
