/** The longest sequence of words that stand in both in the same order. The time grows with the product of their lengths. */
export function commonWords(a: readonly string[], b: readonly string[]): readonly string[] {
  // Row i, column j: length of the longest sequence common to a from i and b from j.
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const word = a[i] as string;
    if (word === b[j]) {
      common.push(word);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** Words outside a sequence that stands in them in this order; words that follow each other are one run. */
export function runsOutside(words: readonly string[], common: readonly string[]): readonly string[] {
  const runs: string[] = [];
  let matched = 0;
  let open = false;
  for (const word of words) {
    const inside = word === common[matched];
    if (inside) matched++;
    else if (open) runs.push(`${runs.pop()} ${word}`);
    else runs.push(word);
    open = !inside;
  }
  return runs;
}

/** How many words; bound ones count each. */
export const countWords = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.split(' ').length, 0);
