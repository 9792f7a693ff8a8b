import type { SpanClass } from '../../model/data-class.ts';
import type { Span } from '../../model/span.ts';

/** Up to this many candidates are compared with one another; more are settled on a map of the characters. */
const FEW = 64;

/** Collects what the grammars find and settles their quarrels. */
export class Candidates {
  #list: Span[] = [];
  /** Somebody's age has been found: the text is about a person. */
  aged = false;

  get size(): number {
    return this.#list.length;
  }

  add(start: number, end: number, spanClass: SpanClass, confidence: number, why: string): void {
    if (spanClass === 'age') this.aged = true;
    if (end > start) this.#list.push({ start, end, class: spanClass, confidence, why });
  }

  /** All candidates so far, unsettled. */
  all(): readonly Span[] {
    return this.#list;
  }

  /** The better of two overlapping candidates wins: confidence first, then length. Leaves the collection empty. */
  settle(): readonly Span[] {
    const list = this.#list;
    this.#list = [];
    if (list.length < 2 || isSettled(list)) return list;
    if (list.length <= FEW) return insertionSort(settleFew(insertionSort(list, byRank)), byPlace);
    return settleMany(list.sort(byRank)).sort(byPlace);
  }
}

/** The lists of one text are short and nearly in order. */
function insertionSort(list: Span[], compare: (a: Span, b: Span) => number): Span[] {
  for (let i = 1; i < list.length; i++) {
    const span = list[i];
    if (span === undefined) break;
    let at = i;
    for (let before = list[at - 1]; before !== undefined && compare(before, span) > 0; before = list[at - 1]) {
      list[at] = before;
      at--;
    }
    list[at] = span;
  }
  return list;
}

/** In order already, and none overlaps the next. */
function isSettled(list: readonly Span[]): boolean {
  let end = 0;
  for (const span of list) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

function settleFew(ranked: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of ranked) {
    let free = true;
    for (let k = 0; free && k < kept.length; k++) {
      const other = kept[k];
      if (other && other.start < span.end && span.start < other.end) free = false;
    }
    if (free) kept.push(span);
  }
  return kept;
}

function settleMany(ranked: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const last = ranked.reduce((end, span) => Math.max(end, span.end), 0);
  const taken = new Uint8Array(last);
  for (const span of ranked) {
    let free = true;
    for (let at = span.start; free && at < span.end; at++) if (taken[at] === 1) free = false;
    if (!free) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept;
}

/** Forty characters more weigh as much as a tenth of confidence. */
const rank = (span: Span): number => span.confidence + Math.min(span.end - span.start, 40) / 400;

const byRank = (a: Span, b: Span): number => rank(b) - rank(a) || a.start - b.start;
const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
