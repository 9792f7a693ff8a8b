import { type WordSet, wordSet } from '../token/word-set.ts';

/** How far the finding goes: to the end of the clause, or only the words matched. */
export type Reach = 'clause' | 'words';

/** One place in a pattern. */
export interface Place {
  readonly words: WordSet;
  /** The place may be empty. */
  readonly optional: boolean;
  /** Up to six words of the clause may stand before it. */
  readonly far: boolean;
  /** A number fits too. */
  readonly number: boolean;
}

/** Words of a warning or an illness, one set after the other. */
export interface Pattern {
  /** The words of each place, as {@link P} takes them. */
  readonly lists: readonly string[];
  /** What {@link placesOf} has read of them. */
  places: readonly Place[] | undefined;
  readonly reach: Reach;
  readonly confidence: number;
  readonly why: string;
}

/** A pattern of so sure a finding. A place that begins with `?` may be empty, one with `~` stand further on in the clause (never the second place); `#` among its words is any number. */
export const P = (reach: Reach, confidence: number, why: string, ...lists: readonly string[]): Pattern => ({
  lists,
  places: undefined,
  reach,
  confidence,
  why,
});

/** The places of a pattern, read when they are asked for: few of the patterns ever meet their first word. */
export function placesOf(pattern: Pattern): readonly Place[] {
  pattern.places ??= pattern.lists.map(placeOf);
  return pattern.places;
}

function placeOf(list: string): Place {
  const optional = list.startsWith('?');
  const number = list.includes('#');
  const far = list.startsWith('~');
  return { words: wordSet(list.replace(/^[?~]/, '').replace('#', '')), optional, far, number };
}
