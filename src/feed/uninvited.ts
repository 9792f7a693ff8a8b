import type { SpanClass } from '../model/data-class.ts';
import { CELL_MARKS, type ExposureMark, TEXT_MARKS } from '../model/exposure.ts';
import type { Passenger, Uninvited } from '../model/feed.ts';
import { carriersOf } from './carriers.ts';
import type { FeedTable } from './feed-table.ts';
import { countMarked, type PassingRows } from './passing-rows.ts';

/** Passengers class by class, a person's place apart from it. A row can carry a class in two columns and counts once. */
export function joinPassengers(passengers: readonly Passenger[], table: FeedTable, passing: PassingRows): readonly Uninvited[] {
  const kinds = [...new Set(passengers.map(kindOf))];
  return kinds
    .map((kind) =>
      joinKind(
        passengers.filter((one) => kindOf(one) === kind),
        table,
        passing,
      ),
    )
    .toSorted((a, b) => b.rows - a.rows);
}

const kindOf = ({ class: cls, subject }: Passenger): string => (subject === undefined ? cls : `${cls}:${subject}`);

function joinKind(some: readonly Passenger[], table: FeedTable, { exposure, result }: PassingRows): Uninvited {
  const [most] = some.toSorted((a, b) => b.rows - a.rows) as [Passenger, ...Passenger[]];
  const fields = [...new Set(some.map(({ field }) => field))];
  const { class: cls, subject } = most;
  const found = { class: cls, ...(subject === undefined ? {} : { subject }), fields };
  if (fields.length === 1) return { ...found, rows: most.rows, ...(most.atMost === true ? { bound: 'at-most' } : {}) };
  const marks = [CELL_MARKS[cls], TEXT_MARKS[cls as SpanClass]].filter((mark): mark is ExposureMark => mark !== undefined);
  const carriers = marks.flatMap((mark) => carriersOf(mark, table));
  if (subject === undefined && carriers.length > 0 && carriers.every((one) => one.class === cls && fields.includes(one.field))) {
    return { ...found, rows: countMarked(exposure, ...marks) };
  }
  if (some.every(({ atMost }) => atMost !== true)) return { ...found, rows: most.rows, bound: 'at-least' };
  const perField = fields.map((field) => Math.max(...some.filter((one) => one.field === field).map(({ rows }) => rows)));
  const rows = Math.min(
    result.passing,
    perField.reduce((sum, n) => sum + n, 0),
  );
  return { ...found, rows, bound: 'at-most' };
}
