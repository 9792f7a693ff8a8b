import type { SpanClass } from '../../../src/model/data-class.ts';
import { findSpans } from '../../../src/rules/text/find-spans.ts';

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly class: SpanClass }[];
}

/** Takes the `[[class:value]]` marks out of a text. */
export function readMarks(marked: string): Marked {
  const spans: { start: number; end: number; class: SpanClass }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+):(.*?)\]\]/g)) {
    const [whole, spanClass = '', value = ''] = match;
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + value.length, class: spanClass as SpanClass });
    text += value;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}

/** What is found in the text of a marked line, written with the same marks. */
export function markFound(marked: string): string {
  const { text } = readMarks(marked);
  let out = '';
  let from = 0;
  for (const span of findSpans(text)) {
    out += `${text.slice(from, span.start)}[[${span.class}:${text.slice(span.start, span.end)}]]`;
    from = span.end;
  }
  return out + text.slice(from);
}
