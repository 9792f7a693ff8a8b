import type { SpanClass } from '../../model/data-class.ts';
import type { Span } from '../../model/span.ts';

/** Up to this many candidates are compared with one another; more are settled on a map of the characters. */
const FEW = 64;

/** Room at first; it doubles when a text needs more. */
const ROOM = 256;

/** Collects what the grammars find and settles their quarrels. Columns of numbers, used again for the next text. */
export class Candidates {
  #size = 0;
  #start = new Int32Array(ROOM);
  #end = new Int32Array(ROOM);
  #confidence = new Float64Array(ROOM);
  #class: SpanClass[] = [];
  #why: string[] = [];
  /** What counts when candidates compete; see {@link rankOf}. */
  #rank = new Float64Array(ROOM);
  #order = new Int32Array(ROOM);
  /** Somebody's age has been found: the text is about a person. */
  aged = false;

  get size(): number {
    return this.#size;
  }

  start(k: number): number {
    return this.#start[k] as number;
  }

  end(k: number): number {
    return this.#end[k] as number;
  }

  confidence(k: number): number {
    return this.#confidence[k] as number;
  }

  class(k: number): SpanClass {
    return this.#class[k] as SpanClass;
  }

  why(k: number): string {
    return this.#why[k] as string;
  }

  clear(): void {
    this.#size = 0;
    this.aged = false;
  }

  add(start: number, end: number, spanClass: SpanClass, confidence: number, why: string): void {
    if (spanClass === 'age') this.aged = true;
    if (end <= start) return;
    const k = this.#size++;
    if (k === this.#start.length) this.#grow();
    this.#start[k] = start;
    this.#end[k] = end;
    this.#confidence[k] = confidence;
    this.#class[k] = spanClass;
    this.#why[k] = why;
  }

  /** The better of two overlapping candidates wins: confidence first, then length. Those of at least `least`, in order. */
  settle(least: number): Span[] {
    const spans: Span[] = [];
    const competing = !this.#isSettled();
    const kept = competing ? this.#compete() : this.#size;
    for (let place = 0; place < kept; place++) {
      const k = competing ? (this.#order[place] as number) : place;
      const confidence = this.confidence(k);
      if (confidence < least) continue;
      spans.push({ start: this.start(k), end: this.end(k), class: this.class(k), confidence, why: this.why(k) });
    }
    return spans;
  }

  /** In order already, and none overlaps the next. */
  #isSettled(): boolean {
    let end = 0;
    for (let k = 0; k < this.#size; k++) {
      if (this.start(k) < end) return false;
      end = this.end(k);
    }
    return true;
  }

  /** Puts the winners to the front of the order, by their places; returns how many there are. */
  #compete(): number {
    const size = this.#size;
    const order = this.#order;
    const rank = this.#rank;
    for (let k = 0; k < size; k++) {
      order[k] = k;
      rank[k] = rankOf(this.confidence(k), this.end(k) - this.start(k));
    }
    if (size <= FEW) {
      sortByRank(order, size, rank, this.#start);
      const kept = this.#settleFew(order);
      sortByPlace(order, kept, this.#start, this.#end);
      return kept;
    }
    order.subarray(0, size).sort(this.#byRank);
    const kept = this.#settleMany(order);
    order.subarray(0, kept).sort(this.#byPlace);
    return kept;
  }

  #settleFew(ranked: Int32Array): number {
    let kept = 0;
    for (let r = 0; r < this.#size; r++) {
      const k = ranked[r] as number;
      let free = true;
      for (let other = 0; free && other < kept; other++) {
        const winner = ranked[other] as number;
        if (this.start(winner) < this.end(k) && this.start(k) < this.end(winner)) free = false;
      }
      if (free) ranked[kept++] = k;
    }
    return kept;
  }

  #settleMany(ranked: Int32Array): number {
    let last = 0;
    for (let k = 0; k < this.#size; k++) last = Math.max(last, this.end(k));
    const taken = new Uint8Array(last);
    let kept = 0;
    for (let r = 0; r < this.#size; r++) {
      const k = ranked[r] as number;
      if (isTaken(taken, this.start(k), this.end(k))) continue;
      taken.fill(1, this.start(k), this.end(k));
      ranked[kept++] = k;
    }
    return kept;
  }

  readonly #byRank = (a: number, b: number): number =>
    (this.#rank[b] as number) - (this.#rank[a] as number) || this.start(a) - this.start(b);

  readonly #byPlace = (a: number, b: number): number => this.start(a) - this.start(b) || this.end(a) - this.end(b);

  #grow(): void {
    const room = 2 * this.#start.length;
    const [start, end, confidence] = [this.#start, this.#end, this.#confidence];
    this.#start = new Int32Array(room);
    this.#start.set(start);
    this.#end = new Int32Array(room);
    this.#end.set(end);
    this.#confidence = new Float64Array(room);
    this.#confidence.set(confidence);
    this.#order = new Int32Array(room);
    this.#rank = new Float64Array(room);
  }
}

/** Forty characters more weigh as much as a tenth of confidence. */
const rankOf = (confidence: number, length: number): number => confidence + Math.min(length, 40) / 400;

/** The best first; of equals the one that begins first. The lists of one text are short: insertion. */
function sortByRank(list: Int32Array, size: number, rank: Float64Array, start: Int32Array): void {
  for (let i = 1; i < size; i++) {
    const k = list[i] as number;
    const own = rank[k] as number;
    const from = start[k] as number;
    let at = i;
    for (; at > 0; at--) {
      const other = list[at - 1] as number;
      const theirs = rank[other] as number;
      if (theirs > own || (theirs === own && (start[other] as number) <= from)) break;
      list[at] = other;
    }
    list[at] = k;
  }
}

/** In the order of the text; nearly sorted as a rule. */
function sortByPlace(list: Int32Array, size: number, start: Int32Array, end: Int32Array): void {
  for (let i = 1; i < size; i++) {
    const k = list[i] as number;
    const from = start[k] as number;
    const to = end[k] as number;
    let at = i;
    for (; at > 0; at--) {
      const other = list[at - 1] as number;
      const theirs = start[other] as number;
      if (theirs < from || (theirs === from && (end[other] as number) <= to)) break;
      list[at] = other;
    }
    list[at] = k;
  }
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}
