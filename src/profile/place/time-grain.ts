import type { TimeGrain } from '../../model/singling-out.ts';

const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;

/** Share of the rows that may stand at other times: times that were typed in by hand, or defaults. */
const FEW = 0.01;

/** Rows from which on times of day say something: before, all could be at the same one by chance. */
const LEAST_FOR_DAYS = 3;
/** The same for full hours and for first days of a month, which are likelier. */
const LEAST_FOR_MORE = 10;
/** Dates that became points in time stand at one time of day in summer and at another in winter; that takes more rows to tell. */
const LEAST_FOR_ZONES = 50;

/** How finely the times of a table are told. A commutative monoid. */
export class TimeGrainCounter {
  /** Rows per minute of the day. */
  readonly #minutes = new Float64Array(MINUTES_A_DAY);
  /** Rows that are not on the first day of a month. */
  #otherDays = 0;
  #lastDay = Number.NaN;
  #lastIsFirst = false;

  /** @param times milliseconds per row, `NaN` where unknown. */
  add(times: Float64Array): void {
    const minutes = this.#minutes;
    for (const time of times) {
      if (Number.isNaN(time)) continue;
      const day = Math.floor(time / (MINUTES_A_DAY * MINUTE));
      const minute = Math.floor(time / MINUTE) - day * MINUTES_A_DAY;
      minutes[minute] = (minutes[minute] as number) + 1;
      if (day !== this.#lastDay) {
        this.#lastDay = day;
        this.#lastIsFirst = new Date(day * MINUTES_A_DAY * MINUTE).getUTCDate() === 1;
      }
      if (!this.#lastIsFirst) this.#otherDays++;
    }
  }

  merge(other: TimeGrainCounter): void {
    other.#minutes.forEach((rows, minute) => {
      this.#minutes[minute] = (this.#minutes[minute] as number) + rows;
    });
    this.#otherDays += other.#otherDays;
  }

  grain(): TimeGrain {
    const minutes = this.#minutes;
    const rows = minutes.reduce((sum, count) => sum + count, 0);
    const few = FEW * rows;
    if (rows >= LEAST_FOR_DAYS && rows - (minutes[0] as number) <= few) {
      return rows >= LEAST_FOR_MORE && this.#otherDays === 0 ? 'month' : 'day';
    }
    if (rows >= LEAST_FOR_ZONES && isOneTime(minutes, rows - few)) return 'day';
    const fullHours = minutes.reduce((sum, count, minute) => (minute % 60 === 0 ? sum + count : sum), 0);
    return rows >= LEAST_FOR_MORE && rows - fullHours <= few ? 'hour' : 'minute';
  }

  toJSON(): TimeGrainJson {
    const minutes = [...this.#minutes].flatMap((rows, minute) => (rows === 0 ? [] : [[minute, rows] as const]));
    return { minutes, otherDays: this.#otherDays };
  }

  static fromJSON(json: TimeGrainJson): TimeGrainCounter {
    const made = new TimeGrainCounter();
    for (const [minute, rows] of json.minutes) made.#minutes[minute] = rows;
    made.#otherDays = json.otherDays;
    return made;
  }
}

export interface TimeGrainJson {
  readonly minutes: readonly (readonly [minute: number, rows: number])[];
  readonly otherDays: number;
}

/** Are nearly all rows at one time of day, or at two an hour apart (the same midnight in summer and in winter)? */
function isOneTime(minutes: Float64Array, enough: number): boolean {
  return minutes.some((rows, minute) => rows > 0 && rows + (minutes[(minute + 60) % MINUTES_A_DAY] as number) >= enough);
}
