import type { BesideCount } from '../model/counted.ts';
import { mask } from '../model/masked.ts';
import type { SpanFinder } from '../model/span.ts';
import type { Aside } from '../model/table.ts';

/** What the text beside a table holds, by class, in the order in which it was met. */
export function countBeside(asides: readonly Aside[], findSpans: SpanFinder): readonly BesideCount[] {
  const counts = new Map<string, BesideCount>();
  for (const { text, where } of asides) {
    for (const { class: cls, start, end } of findSpans(text)) {
      const key = `${where} ${cls}`;
      const known = counts.get(key);
      const form = known?.form ?? mask(text.slice(start, end));
      counts.set(key, { class: cls, where, count: (known?.count ?? 0) + 1, form });
    }
  }
  return [...counts.values()];
}
