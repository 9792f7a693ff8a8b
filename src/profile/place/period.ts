import type { Period } from '../../model/period.ts';

const DAY = 24 * 3_600_000;

/** Midnights that programs write where they know no time: day 0 of spreadsheets and old databases, and of Unix clocks. */
const STAND_INS: ReadonlySet<number> = new Set([Date.UTC(1900, 0, 1), 0]);

/** Months without a row that part dates beyond belief from the rest, and the share of the rows that may lie behind them. */
const FAR_MONTHS = 120;
const FEW = 0.01;

/**
 * Longer than any system of calls has run, or begun before there were such systems: births, hirings or purchases under a neutral
 * name (`Date`), of which the first and the last day would be somebody's. Only their years are told.
 */
const LONG_YEARS = 30;
const EARLY_YEAR = 1990;

/** The rows of one month, with the first and the last of their days. */
interface MonthEntry {
  rows: number;
  from: number;
  to: number;
}

/**
 * From when to when the times of a table go. Dates that stand for none, and a few that lie ten years and more from all others (a
 * slip of the pen), are set aside and counted. A commutative monoid, bounded by the months that times can be read of.
 */
export class PeriodCounter {
  readonly #months = new Map<number, MonthEntry>();
  #standIns = 0;
  #lastDay = Number.NaN;
  #last: MonthEntry = { rows: 0, from: 0, to: 0 };

  /** @param times milliseconds per row, `NaN` where unknown. */
  add(times: Float64Array): void {
    for (const time of times) {
      if (Number.isNaN(time)) continue;
      if (STAND_INS.has(time)) {
        this.#standIns++;
        continue;
      }
      const day = Math.floor(time / DAY);
      if (day !== this.#lastDay) {
        this.#lastDay = day;
        this.#last = this.#monthOf(day);
      }
      this.#last.rows++;
    }
  }

  /** The entry of the month of a day, which reaches to that day from now on. */
  #monthOf(day: number): MonthEntry {
    const date = new Date(day * DAY);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const known = this.#months.get(month) ?? { rows: 0, from: day, to: day };
    known.from = Math.min(known.from, day);
    known.to = Math.max(known.to, day);
    this.#months.set(month, known);
    return known;
  }

  merge(other: PeriodCounter): void {
    this.#standIns += other.#standIns;
    for (const { rows, from, to } of other.#months.values()) {
      this.#monthOf(from).rows += rows;
      this.#monthOf(to);
    }
    this.#lastDay = Number.NaN;
  }

  summary(): Period {
    const months = [...this.#months].sort(([a], [b]) => a - b);
    const rows = months.reduce((sum, [, month]) => sum + month.rows, 0);
    const before = strayMonths(months, FEW * rows);
    const after = strayMonths(months.toReversed(), FEW * rows);
    const kept = months.slice(before, months.length - after).map(([, month]) => month);
    const [first] = kept;
    const last = kept.at(-1);
    const setAside = this.#standIns + rows - kept.reduce((sum, month) => sum + month.rows, 0);
    return {
      ...(first === undefined || last === undefined ? {} : { span: spanText(dayText(first.from), dayText(last.to)) }),
      setAside,
    };
  }

  toJSON(): PeriodJson {
    const months = [...this.#months.values()].map(({ rows, from, to }) => [rows, from, to] as const);
    return { months: months.sort(([, a], [, b]) => a - b), standIns: this.#standIns };
  }

  static fromJSON({ months, standIns }: PeriodJson): PeriodCounter {
    const made = new PeriodCounter();
    made.#standIns = standIns;
    for (const [rows, from, to] of months) {
      made.#monthOf(from).rows += rows;
      made.#monthOf(to);
    }
    return made;
  }
}

export interface PeriodJson {
  readonly months: readonly (readonly [rows: number, from: number, to: number])[];
  readonly standIns: number;
}

/** How many months at the start, with few rows in sum, are parted from the others by a long time without any. */
function strayMonths(months: readonly (readonly [number, MonthEntry])[], few: number): number {
  let stray = 0;
  let rows = 0;
  for (let at = 1; at < months.length; at++) {
    const [before, { rows: more }] = months[at - 1] as (typeof months)[number];
    rows += more;
    if (rows > few) break;
    if (Math.abs((months[at]?.[0] ?? before) - before) > FAR_MONTHS) stray = at;
  }
  return stray;
}

function spanText(from: string, to: string): { readonly from: string; readonly to: string } {
  const [begins, ends] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  const byYear = begins < EARLY_YEAR || ends - begins > LONG_YEARS;
  return byYear ? { from: from.slice(0, -'-MM-DD'.length), to: to.slice(0, -'-MM-DD'.length) } : { from, to };
}

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
