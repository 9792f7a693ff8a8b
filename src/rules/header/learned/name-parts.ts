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
/** What it counts for that there are other names. */
const OTHERS_WEIGH = 0.5;

/** A name as it is learned and judged. */
export interface Learnable {
  readonly text: string;
  /** Words of the name, abbreviations spelt out, head last (`readHeader`). */
  readonly words: readonly string[];
  /** Words of the names before and after it in the table; empty at its ends and where a name stands alone. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words of all names of the table, its own among them: one set for all names of a table. */
  readonly table: ReadonlySet<string>;
}

/**
 * The parts of a name by itself, with what each counts for: words (`h:` ends the name, `o:` stands before the end, `f:` begins it,
 * `a:` anywhere), pairs of neighbouring words (`b:`), pieces of its letters (`c:`), how many words there are (`n:`), whether there
 * are other names (`t`), and one part that every name has (`*`).
 */
export function ownPartsOf({ text, words, before, after, table }: Learnable): Map<string, number> {
  const parts = new Map<string, number>([['*', 1]]);
  parts.set(`n:${Math.min(words.length, MOST_WORDS)}`, LENGTH_WEIGHS);
  for (const [i, word] of words.entries()) {
    parts.set(`a:${word}`, 1);
    parts.set(i === words.length - 1 ? `h:${word}` : `o:${word}`, 1);
    if (i === 0 && words.length > 1) parts.set(`f:${word}`, 1);
    if (i > 0) parts.set(`b:${words[i - 1]} ${word}`, 1);
  }
  if (before.length + after.length > 0 || table.size > words.length) parts.set('t', OTHERS_WEIGH);
  const letters = spell(text);
  const pieces = new Set<string>();
  for (const length of PIECES) for (let i = 0; i + length <= letters.length; i++) pieces.add(letters.slice(i, i + length));
  const weight = PIECES_WEIGH / Math.sqrt(Math.max(1, pieces.size));
  for (const piece of pieces) parts.set(`c:${piece}`, weight);
  return parts;
}

/**
 * The parts a learned judgement is made of: those of the name by itself, and the last and the first word of the name before it
 * (`ph:`, `pf:`) and after it (`qh:`, `qf:`). To these come those of the table ({@link tableQuestions}).
 */
export function namePartsOf(name: Learnable): ReadonlyMap<string, number> {
  const parts = ownPartsOf(name);
  addNeighbour(parts, 'p', name.before);
  addNeighbour(parts, 'q', name.after);
  return parts;
}

/** Words that end names of anything: what is meant depends on what the table is about. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  `address category class code comment comments count date desc description end first flag group id identifier key last level
   location method middle name note notes number reason result source start state status text time title type update value`.split(
    /\s+/,
  ),
);
/** Longer names say themselves what is meant. */
const MOST_WORDS_OF_ANYTHING = 2;

/**
 * What the words of the table are asked about: each says something of every name in it (`s:` and the word), and of a name that could be
 * of anything by its last word (`g:`, that word, the other word): an `id` among the words of calls is of a call, among ranks of staff.
 */
export const tableQuestions = ({ words }: Pick<Learnable, 'words'>): readonly string[] => {
  const head = words.at(-1);
  const ofAnything = head !== undefined && words.length <= MOST_WORDS_OF_ANYTHING && OF_ANYTHING.has(head);
  return ofAnything ? ['s:', `g:${head} `] : ['s:'];
};

/**
 * Which words of the table stand in other names than this one (as far as words tell: its own are left out), and what each of
 * them counts for: the more there are, the less each says, so that wide tables do not outshout the name.
 */
export function wordsBeside({ words, table }: Learnable): {
  readonly own: readonly string[];
  readonly others: number;
  readonly weigh: number;
} {
  const own = [...new Set(words)].filter((word) => table.has(word));
  const others = table.size - own.length;
  return { own, others, weigh: others === 0 ? 0 : 1 / Math.sqrt(others) };
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
