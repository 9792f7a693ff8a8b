import type { SpanClass } from '../../model/data-class.ts';
import type { Span } from '../../model/span.ts';

/** Collects what the grammars find and settles their quarrels. */
export class Candidates {
  #list: Span[] = [];

  get size(): number {
    return this.#list.length;
  }

  add(start: number, end: number, spanClass: SpanClass, confidence: number, why: string): void {
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
    if (list.length < 2) return list;
    list.sort(byPlace);
    if (list.every((span, i) => i === 0 || (list[i - 1]?.end ?? 0) <= span.start)) return list;
    list.sort(byRank);
    const kept: Span[] = [];
    const last = list.reduce((end, span) => Math.max(end, span.end), 0);
    const taken = new Uint8Array(last);
    for (const span of list) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      kept.push(span);
    }
    return kept.sort(byPlace);
  }
}

/** Forty characters more weigh as much as a tenth of confidence. */
const rank = (span: Span): number => span.confidence + Math.min(span.end - span.start, 40) / 400;

const byRank = (a: Span, b: Span): number => rank(b) - rank(a) || a.start - b.start;
const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
