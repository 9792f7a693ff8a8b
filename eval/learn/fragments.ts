import type { LabelledNote } from './labelled-notes.ts';

/** What parts remarks in a note: lines, sentences, `;`, `//`, `|`, `..`. */
const PARTING = /\n|(?<=[a-zA-Z)]{2})\. |; ?| ?\/\/ ?| \| |\.\.+ ?/g;
const LEAST_LENGTH = 15;

/**
 * The remarks of a note, as notes of their own. Labelled notes are either clean or tell much; of those with one finding most would be clean,
 * and short true ones would be doubted.
 */
export function fragmentsOf({ text, spans }: LabelledNote): readonly LabelledNote[] {
  if (spans.length === 0) return [];
  const cuts = [...text.matchAll(PARTING)]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => !spans.some((span) => span.start < to && from < span.end));
  const pieces = [{ from: 0, to: 0 }, ...cuts].map(({ to }, n) => ({ start: to, end: cuts[n]?.from ?? text.length }));
  if (pieces.length === 1) return [];
  return pieces
    .filter(({ start, end }) => end - start >= LEAST_LENGTH)
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      spans: spans
        .filter((span) => span.start >= start && span.end <= end)
        .map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
    }));
}
