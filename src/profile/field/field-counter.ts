import type { Batch, CellBytes } from '../../model/batch.ts';
import type { FieldCounts, FirstSeen } from '../../model/counts.ts';
import type { DataClass, SpanClass } from '../../model/data-class.ts';
import { EXPOSURE_BIT } from '../../model/exposure.ts';
import type { ProfileKit } from '../../model/kit.ts';
import { isNullWord, mayBeNullLength } from '../../model/null-word.ts';
import type { FieldPlan } from '../../model/plan.ts';
import type { ShapeKey } from '../../model/shape.ts';
import type { Span } from '../../model/span.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { marksOfField, TEXT_MARK, VALUE_MARK } from '../exposure/exposure-marks.ts';
import { KeyCounts, type KeyCountsJson } from '../keys/key-counts.ts';
import { ContainsCounter } from './contains-counter.ts';
import { earlier } from './first-seen.ts';
import { NamedCells } from './named-cells.ts';
import { type ShapePlan, ShapeTable } from './shape-table.ts';

/** Distinct values and shapes are exact up to these numbers, sampled above (standard error 2 %). */
const DISTINCT_CAP = 2048;
/** Longest stretch of one cell that is read for spans; longer cells are read in part and counted. */
const TEXT_CAP = 65_536;

/**
 * Fields whose cells are never read for spans: they are structured through and through. Address texts have a reader of their
 * own; what free-text grammar sees in them (`#5`, `@`, names of streets) is not what it says.
 */
const NEVER_READ: ReadonlySet<DataClass> = new Set([
  'street-address',
  'address-block',
  'unit-or-apartment',
  'city-or-region',
  'grid-or-beat',
  'incident-id',
  'license-plate',
  'vehicle-id',
  'event-time',
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
  'postal-code',
  'priority',
  'date-of-birth',
  'age',
  'sex',
  'race-ethnicity',
  'phone',
  'email',
]);

/** Exposure marks that the classes of a cell's spans set. */
type MarkTable = Readonly<Partial<Record<DataClass, number>>>;

/** Counts of one field over every row of a table. A commutative monoid: `add`, `merge`; serialises without values. */
export class FieldCounter {
  readonly #plan: FieldPlan;
  readonly #kit: ProfileKit;
  readonly #marks: number;
  #filled = 0;
  #nullWords = 0;
  #overlong = 0;
  #unset = 0;
  #first: FirstSeen | undefined;
  #distinct = new KeyCounts(DISTINCT_CAP);
  readonly #passes = new Map<DataClass, number>();
  #contains = new ContainsCounter();
  readonly #shapes: ShapeTable;
  readonly #isFlag: boolean;
  /** Where the column's cells are marked as names: which of them name somebody. */
  readonly #named: NamedCells | undefined;
  readonly #cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };

  constructor(plan: FieldPlan, kit: ProfileKit) {
    this.#plan = plan;
    this.#kit = kit;
    this.#marks = marksOfField(plan);
    this.#isFlag = FLAG_CLASSES.has(plan.class);
    this.#named = (this.#marks & EXPOSURE_BIT['name']) === 0 ? undefined : new NamedCells(kit.tests);
    this.#shapes = new ShapeTable(kit.tests, plan.class, plan.freeText !== true && !NEVER_READ.has(plan.class));
  }

  /** Count one field of a batch and set the exposure marks of its rows. */
  add(columns: BatchColumns, field: number, marks: Int32Array): void {
    if (this.#plan.freeText === true) this.#addText(columns.batch, field, marks);
    else this.#addValues(columns, field, marks);
  }

  #addValues(columns: BatchColumns, field: number, marks: Int32Array): void {
    const { batch } = columns;
    const { rows } = batch;
    const shapes = columns.shapes(field);
    const hashes = columns.hashes(field);
    const askAge = this.#plan.class === 'age';
    const distinct = this.#distinct;
    const named = this.#named;
    let filled = 0;
    let first = -1;
    let lastKey: ShapeKey = -1;
    let plan = NO_PLAN;
    for (let row = 0; row < rows; row++) {
      const key = shapes[row] as ShapeKey;
      if (key === 0) continue;
      if (key !== lastKey) {
        plan = this.#shapes.find(key) ?? this.#shapes.learn(key, batch.value(field, row));
        lastKey = key;
      }
      const saysNo = this.#isFlag && SAYS_NO.test(batch.value(field, row));
      let mark = saysNo ? 0 : this.#marks;
      if (!plan.plain || askAge) {
        if (plan.mayBeNull && columns.isNull(field, row)) {
          this.#nullWords++;
          continue;
        }
        mark |= this.#testValue(batch, field, row, plan);
      }
      filled++;
      if (saysNo) this.#unset++;
      if (first < 0) first = row;
      distinct.addAt(hashes, row);
      if (named?.tells(batch, field, row, hashes[row] as number) === false) mark &= ~EXPOSURE_BIT['name'];
      marks[row] = (marks[row] as number) | mark;
    }
    this.#fill(batch, first, filled);
  }

  /** Run the tests of a cell's shape and, where it may hold more than one thing, the span finder; returns exposure marks. */
  #testValue(batch: Batch, field: number, row: number, plan: ShapePlan): number {
    const own = this.#plan.class;
    if (plan.tests.length === 0 && !plan.read && own !== 'age') return 0;
    const value = batch.value(field, row).trim();
    let mark = own === 'age' && isMinor(value) ? EXPOSURE_BIT['minor'] : 0;
    for (const test of plan.tests) {
      if (!test.test(value)) continue;
      this.#passes.set(test.class, (this.#passes.get(test.class) ?? 0) + 1);
      this.#contains.add(test.class, 1, value, batch.firstRecord + row, batch.line(row));
      mark |= VALUE_MARK[test.class] ?? 0;
    }
    if (plan.read) {
      if (value.length > TEXT_CAP) this.#overlong++;
      mark |= this.#noteSpans(batch, row, value, VALUE_MARK);
    }
    return mark;
  }

  #addText(batch: Batch, field: number, marks: Int32Array): void {
    const cell = this.#cell;
    let row = 0;
    const text = (): string => batch.value(field, row);
    const find = this.#kit.findSpansInBytes;
    for (; row < batch.rows; row++) {
      const inBytes = find !== undefined && batch.locate?.(field, row, cell) === true;
      const length = inBytes ? cell.end - cell.start : text().length;
      if (length === 0) continue;
      const first = inBytes ? (cell.bytes[cell.start] as number) : text().charCodeAt(0);
      const last = inBytes ? (cell.bytes[cell.end - 1] as number) : text().charCodeAt(length - 1);
      if (mayBeNullLength(length, first, last) && isNullWord(text())) {
        if (text().trim() !== '') this.#nullWords++;
        continue;
      }
      this.#fill(batch, row, 1);
      const hash = batch.hash(field, row);
      this.#distinct.add(hash);
      if (length > TEXT_CAP) this.#overlong++;
      const spans = inBytes ? find(cell.bytes, cell.start, cell.end, text) : undefined;
      const mark = spans?.length === 0 ? 0 : this.#noteSpans(batch, row, text(), TEXT_MARK, spans);
      const saysNo = this.#isFlag && SAYS_NO.test(text());
      if (saysNo) this.#unset++;
      const unnamed = this.#named?.tells(batch, field, row, hash) === false ? EXPOSURE_BIT['name'] : 0;
      marks[row] = (marks[row] as number) | (saysNo ? 0 : this.#marks & ~unnamed) | EXPOSURE_BIT['text'] | mark;
    }
  }

  /** Counts `cells` filled ones in, the first of which is in `row`. */
  #fill(batch: Batch, row: number, cells: number): void {
    if (cells === 0) return;
    this.#filled += cells;
    const record = batch.firstRecord + row;
    if (this.#first === undefined || record < this.#first.record) this.#first = { record, line: batch.line(row) };
  }

  /** Count the spans of a cell per class, found already or not, and say which exposure marks they set. */
  #noteSpans(batch: Batch, row: number, value: string, marksOf: MarkTable, found?: readonly Span[]): number {
    const text = value.length > TEXT_CAP ? value.slice(0, TEXT_CAP) : value;
    const spans = found ?? this.#kit.findSpans(text);
    if (spans.length === 0) return 0;
    const perClass = new Map<SpanClass, { count: number; sample: string }>();
    for (const span of spans) {
      if (span.class === this.#plan.class) continue;
      const seen = perClass.get(span.class);
      if (seen !== undefined) seen.count++;
      else perClass.set(span.class, { count: 1, sample: text.slice(span.start, span.end) });
    }
    let mark = 0;
    for (const [cls, { count, sample }] of perClass) {
      this.#contains.add(cls, count, sample, batch.firstRecord + row, batch.line(row));
      mark |= marksOf[cls] ?? 0;
    }
    return mark;
  }

  merge(other: FieldCounter): void {
    this.#filled += other.#filled;
    this.#nullWords += other.#nullWords;
    this.#overlong += other.#overlong;
    this.#unset += other.#unset;
    this.#first = earlier(this.#first, other.#first);
    this.#distinct.merge(other.#distinct);
    for (const [cls, cells] of other.#passes) this.#passes.set(cls, (this.#passes.get(cls) ?? 0) + cells);
    this.#contains.merge(other.#contains);
  }

  counts(): FieldCounts {
    return {
      name: this.#plan.name,
      filled: this.#filled,
      nullWords: this.#nullWords,
      // The estimate may exceed what there is; more values than filled cells there cannot be.
      distinct: Math.min(this.#distinct.distinct(), this.#filled),
      distinctExact: this.#distinct.exact,
      overlong: this.#overlong,
      ...(this.#unset === 0 ? {} : { unset: this.#unset }),
      passes: Object.fromEntries([...this.#passes].sort()),
      ...(this.#first === undefined ? {} : { first: this.#first }),
      contains: this.#contains.counts(),
    };
  }

  toJSON(): FieldCounterJson {
    return { counts: this.counts(), distinct: this.#distinct.toJSON() };
  }

  static fromJSON(json: FieldCounterJson, plan: FieldPlan, kit: ProfileKit): FieldCounter {
    const made = new FieldCounter(plan, kit);
    const { counts } = json;
    made.#filled = counts.filled;
    made.#nullWords = counts.nullWords;
    made.#overlong = counts.overlong;
    made.#unset = counts.unset ?? 0;
    made.#first = counts.first;
    made.#distinct = KeyCounts.fromJSON(json.distinct);
    for (const [cls, cells] of Object.entries(counts.passes)) made.#passes.set(cls as DataClass, cells);
    made.#contains = ContainsCounter.fromJSON(counts.contains);
    return made;
  }
}

export interface FieldCounterJson {
  readonly counts: FieldCounts;
  readonly distinct: KeyCountsJson;
}

const NO_PLAN: ShapePlan = { tests: [], mayBeNull: false, read: false, plain: true };

/** Classes whose columns are often flags (`CautionNote` 0, `NARCAN_GIVEN` N): a flag that is not set says nothing of its row. */
const FLAG_CLASSES: ReadonlySet<DataClass> = new Set(['hazard-flag', 'medical']);

/** A flag that is not set: the cell is filled and tells of nothing. */
const SAYS_NO = /^\s*(?:0+|n|no|f|false)\s*$/i;

/** Under 18 by the number alone. */
function isMinor(value: string): boolean {
  const years = Number(value);
  return years > 0 && years < 18;
}
