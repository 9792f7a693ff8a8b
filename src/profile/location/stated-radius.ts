import type { Batch } from '../../model/batch.ts';
import type { StatedCounts } from '../../model/location-statistics.ts';
import type { StatedColumns } from '../../model/plan.ts';

/** What the rows of one batch state of the exactness of their points. */
export interface StatedRows {
  /** Metres; `NaN` where a row states none. */
  readonly metres: Float64Array;
  /** 1 where the point is that of a tower, 2 where it is that of the phone. */
  readonly service: Uint8Array;
}

/**
 * A receiver errs by about so many metres per unit of dilution: the error of a range to a satellite (GPS Standard Positioning
 * Service Performance Standard, 5th edition, 2020: 7 m in 95 of 100 cases, measured 4 to 6 m).
 */
const DILUTION_M = 5;

/** Reads the columns in which rows state how exact they are. */
export function readStated(batch: Batch, { radius, unitMetres = 1, dilution, service }: StatedColumns): StatedRows {
  const metres = new Float64Array(batch.rows).fill(Number.NaN);
  const served = new Uint8Array(batch.rows);
  for (let row = 0; row < batch.rows; row++) {
    if (radius !== undefined) metres[row] = metresIn(batch.value(radius, row), unitMetres);
    if (dilution !== undefined && Number.isNaN(metres[row] as number))
      metres[row] = metresIn(batch.value(dilution, row), DILUTION_M);
    if (service !== undefined) served[row] = serviceOf(batch.value(service, row));
  }
  return { metres, service: served };
}

/** A number above zero, with or without a unit of its own. */
function metresIn(text: string, unit: number): number {
  const match = /^\s*(\d{1,7}(?:\.\d{0,6})?)\s{0,2}([a-z]{0,6})\s*$/i.exec(text.length > 20 ? '' : text);
  if (match === null) return Number.NaN;
  const metres = Number(match[1]) * (OWN_UNITS[(match[2] ?? '').toLowerCase()] ?? unit);
  return metres > 0 ? metres : Number.NaN;
}

const OWN_UNITS: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metre: 1,
  metres: 1,
  ft: 0.3048,
  feet: 0.3048,
  km: 1000,
};

function serviceOf(text: string): number {
  const word = text.trim().toUpperCase();
  if (word === 'WPH1' || word === 'WDL1' || word === 'PHASE1' || word === 'PHASE 1' || word === 'PHASE I') return TOWER;
  return word === 'WPH2' || word === 'WDL2' || word === 'PHASE2' || word === 'PHASE 2' || word === 'PHASE II' ? PHONE : 0;
}

const TOWER = 1;
const PHONE = 2;

/** Bins of stated radii grow by 2 %, from a tenth of a metre to 100 km: bounded, and finer than anything that is said of them. */
const GROWTH = Math.log(1.02);
const LEAST_M = 0.1;
const BINS = 700;

/** Rows by what they state. A commutative monoid. */
export class StatedCounter {
  readonly #bins = new Map<number, number>();
  #towers = 0;
  #phones = 0;

  /** @param has whether each row has a position, by its status. */
  add({ metres, service }: StatedRows, has: (row: number) => boolean): void {
    for (let row = 0; row < metres.length; row++) {
      if (!has(row)) continue;
      const radius = metres[row] as number;
      if (!Number.isNaN(radius)) this.#put(binOf(radius), 1);
      if (service[row] === TOWER) this.#towers++;
      else if (service[row] === PHONE) this.#phones++;
    }
  }

  #put(bin: number, rows: number): void {
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + rows);
  }

  merge(other: StatedCounter): void {
    for (const [bin, rows] of other.#bins) this.#put(bin, rows);
    this.#towers += other.#towers;
    this.#phones += other.#phones;
  }

  /** `undefined` where no row stated anything. */
  summary(): StatedCounts | undefined {
    const sorted = [...this.#bins].sort((a, b) => a[0] - b[0]);
    const n = sorted.reduce((sum, [, rows]) => sum + rows, 0);
    if (n === 0 && this.#towers === 0 && this.#phones === 0) return undefined;
    const at = (share: number): number => {
      let left = share * n;
      for (const [bin, rows] of sorted) {
        left -= rows;
        if (left < 0) return LEAST_M * Math.exp((bin + 0.5) * GROWTH);
      }
      return 0;
    };
    return { p50: at(0.5), p90: at(0.9), n, towers: this.#towers, phones: this.#phones };
  }

  toJSON(): StatedJson {
    return { bins: [...this.#bins].sort((a, b) => a[0] - b[0]), towers: this.#towers, phones: this.#phones };
  }

  /** Takes in what {@link toJSON} gave. */
  restore({ bins, towers, phones }: StatedJson): void {
    for (const [bin, rows] of bins) this.#put(bin, rows);
    this.#towers += towers;
    this.#phones += phones;
  }
}

const binOf = (metres: number): number => Math.min(BINS, Math.max(0, Math.floor(Math.log(metres / LEAST_M) / GROWTH)));

export interface StatedJson {
  readonly bins: readonly (readonly [bin: number, rows: number])[];
  readonly towers: number;
  readonly phones: number;
}
