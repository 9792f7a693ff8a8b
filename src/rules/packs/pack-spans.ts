import type { SpanClass } from '../../model/data-class.ts';
import type { Span, SpanFinder } from '../../model/span.ts';

/** What a cue of a pack leads to. */
export interface CueRule {
  readonly rule: string;
  readonly class: SpanClass;
  readonly cues: readonly string[];
  /** Sticky, bounded (see `linear-pattern.ts`). */
  readonly pattern: RegExp;
}

/** What may stand between a cue and its value: `JID: 4711`, `JID# 4711`. */
const SEPARATORS = /[ \t:#=.-]/;
const MOST_SEPARATORS = 4;
const WORDY = /[\p{L}\d]/u;
const SURE = 0.9;

const wordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && WORDY.test(text[at] as string);

/** Finds the values behind the cues of a pack. Linear in the length of the text: each cue is sought once, each pattern is bounded. */
export function findBehindCues(rules: readonly CueRule[]): SpanFinder {
  const sought = rules.flatMap(({ cues, ...rule }) => cues.map((cue) => ({ ...rule, cue: cue.toLowerCase() })));
  return (text) => {
    const lower = text.toLowerCase();
    // A few letters change their length in lower case; then the offsets would lie.
    if (lower.length !== text.length) return [];
    const found: Span[] = [];
    for (const { cue, pattern, class: id, rule } of sought) {
      for (let at = lower.indexOf(cue); at !== -1; at = lower.indexOf(cue, at + cue.length)) {
        if (wordAt(text, at - 1) || wordAt(text, at + cue.length)) continue;
        let start = at + cue.length;
        for (let skipped = 0; skipped < MOST_SEPARATORS && SEPARATORS.test(text[start] ?? ''); skipped++) start++;
        if (start === at + cue.length) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        const end = start + (match?.[0].length ?? 0);
        if (end > start && !wordAt(text, end))
          found.push({ start, end, class: id, confidence: SURE, why: `behind a cue of rule ${rule}` });
      }
    }
    return withoutOverlaps(found);
  };
}

/** In order; where two overlap the longer one stays. */
function withoutOverlaps(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** Both finders together; where they overlap the second, the user's own, is right. */
export const joinFinders =
  (builtIn: SpanFinder, own: SpanFinder): SpanFinder =>
  (text) => {
    const mine = own(text);
    const all = builtIn(text);
    if (mine.length === 0) return all;
    const free = all.filter((span) => mine.every((other) => span.end <= other.start || span.start >= other.end));
    return [...free, ...mine].sort((a, b) => a.start - b.start);
  };
