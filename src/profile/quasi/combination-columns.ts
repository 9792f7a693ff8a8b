import type { CombinationColumn, CombinationLevel } from '../../model/combination.ts';
import type { DataClass } from '../../model/data-class.ts';
import { addressFields, type ScanPlan } from '../../model/plan.ts';

/** A column of a combination and where its keys come from. */
export interface CombinationSource extends CombinationColumn {
  /** Field index of a cell; `undefined` for the row's day and block. */
  readonly field?: number;
}

/** With five columns there are 25 combinations of up to three. */
const MOST_COLUMNS = 5;

/**
 * What somebody outside can know of a call, most widely known first. Names, numbers and exact points are left out: they single
 * out alone, by their nature. One column of each class.
 */
const KNOWN_OUTSIDE = [
  'call-type',
  'age',
  'sex',
  'race-ethnicity',
  'postal-code',
  'grid-or-beat',
  'unit-or-officer',
  'vehicle',
  'place-name',
  'disposition',
  'call-source',
] as const satisfies readonly DataClass[];

/** The columns whose combinations are counted: day and block of the row, then what else is known. */
export function combinationSources(plan: ScanPlan): readonly CombinationSource[] {
  const { roles, fields } = plan;
  const named = (indexes: readonly number[]) => indexes.map((index) => fields[index]?.name ?? '');
  const whole = (indexes: readonly number[], cls: DataClass, level: CombinationLevel): CombinationSource[] =>
    indexes.length === 0 ? [] : [{ fields: named(indexes), class: cls, level }];
  // Names of places have a block in few rows; what is known of them is the name, which is a column of its own below.
  const address = addressFields(roles).filter((index) => fields[index]?.class !== 'place-name');
  const cells = KNOWN_OUTSIDE.flatMap((cls): CombinationSource[] => {
    const field = fields.findIndex((candidate) => candidate.class === cls && candidate.freeText !== true);
    return field < 0 ? [] : [{ fields: named([field]), class: cls, level: 'cell', field }];
  });
  return [...whole(roles.time, 'event-time', 'day'), ...whole(address, 'street-address', 'block'), ...cells].slice(
    0,
    MOST_COLUMNS,
  );
}
