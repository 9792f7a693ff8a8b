/** Longest end of a name whose letters are read: longer names are paths of nested records. */
const LONGEST = 64;
/** How many letters a piece of a name has. */
const PIECES = [3, 4] as const;
/** What all pieces of a name together count for, beside words that count for 1. */
const PIECES_WEIGH = 1.5;
/** The number of words says something of its own, up to this many. */
const MOST_WORDS = 6;
const LENGTH_WEIGHS = 0.5;

/** Letters of a name in lower case, everything between its words as one `_`, each number as one `0`, `^` and `$` at the ends. */
export const spell = (name: string): string =>
  `^${name
    .slice(-LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/\d+/g, '0')}$`;

/** What the words of a neighbouring name count for. */
const NEIGHBOURS_WEIGH = 0.5;

/** A name as it is learned and judged. */
export interface Learnable {
  readonly text: string;
  /** Words of the name, abbreviations spelt out, head last (`readHeader`). */
  readonly words: readonly string[];
  /** Words of the names before and after it in the table; empty at its ends and where a name stands alone. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The parts a learned judgement is made of, with what each counts for: words (`h:` ends the name, `o:` stands before the end, `f:`
 * begins it, `a:` anywhere), pairs of neighbouring words (`b:`), pieces of its letters (`c:`), how many words there are (`n:`),
 * the last and the first word of the name before (`ph:`, `pf:`) and after (`qh:`, `qf:`), and one part that every name has (`*`).
 */
export function namePartsOf({ text, words, before, after }: Learnable): ReadonlyMap<string, number> {
  const parts = new Map<string, number>([['*', 1]]);
  parts.set(`n:${Math.min(words.length, MOST_WORDS)}`, LENGTH_WEIGHS);
  for (const [i, word] of words.entries()) {
    parts.set(`a:${word}`, 1);
    parts.set(i === words.length - 1 ? `h:${word}` : `o:${word}`, 1);
    if (i === 0 && words.length > 1) parts.set(`f:${word}`, 1);
    if (i > 0) parts.set(`b:${words[i - 1]} ${word}`, 1);
  }
  addNeighbour(parts, 'p', before);
  addNeighbour(parts, 'q', after);
  const letters = spell(text);
  const pieces = new Set<string>();
  for (const length of PIECES) for (let i = 0; i + length <= letters.length; i++) pieces.add(letters.slice(i, i + length));
  const weight = PIECES_WEIGH / Math.sqrt(Math.max(1, pieces.size));
  for (const piece of pieces) parts.set(`c:${piece}`, weight);
  return parts;
}

function addNeighbour(parts: Map<string, number>, side: string, words: readonly string[]): void {
  if (words.length === 0) return;
  parts.set(`${side}h:${words.at(-1)}`, NEIGHBOURS_WEIGH);
  parts.set(`${side}f:${words[0]}`, NEIGHBOURS_WEIGH);
}

/** 32-bit FNV-1a over the characters of a part: what the learned table is looked up by. */
export function hashPart(part: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
