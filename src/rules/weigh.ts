/** A table of header phrases as {@link weigh} takes it, or a record where there are few. It is read when first needed. */
export type PhraseTable = { readonly table: string } | Readonly<Record<string, number>>;

/**
 * A table of header phrases: lines of `weight: phrase, phrase …`; a line that begins without a weight goes on with the one
 * above. Written this way a class fits on one screen, and a program that only prints its help does not read it.
 */
export const weigh = (table: string): PhraseTable => ({ table });

/** Hands over each phrase of a table with its weight, in order. */
export function readPhrases(phrases: PhraseTable, visit: (phrase: string, weight: number) => void): void {
  const { table } = phrases;
  if (typeof table !== 'string') {
    for (const [phrase, weight] of Object.entries(phrases)) visit(phrase, Number(weight));
    return;
  }
  let weight = Number.NaN;
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':');
    if (colon !== -1) weight = Number(line.slice(0, colon));
    for (let start = colon + 1; start < line.length; ) {
      const comma = line.indexOf(',', start);
      const end = comma === -1 ? line.length : comma;
      const phrase = line.slice(start, end).trim();
      if (phrase !== '') visit(phrase, weight);
      start = end + 1;
    }
  }
}

/**
 * The phrases of a table as a record.
 * @throws {Error} when a phrase stands twice or before any weight: a mistake in a rule, not in an input.
 */
export function wordsOf(table: PhraseTable): Readonly<Record<string, number>> {
  const words: Record<string, number> = {};
  readPhrases(table, (phrase, weight) => {
    if (Number.isNaN(weight) || Object.hasOwn(words, phrase))
      throw new Error(`header phrase "${phrase}" stands twice or has no weight`);
    words[phrase] = weight;
  });
  return words;
}
