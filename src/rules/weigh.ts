/**
 * Reads a table of header phrases: lines of `weight: phrase, phrase …`; a line that begins without a weight goes on with the
 * one above. Written this way a class fits on one screen.
 * @throws {Error} when a phrase stands twice or before any weight: a mistake in a rule, not in an input.
 */
export function weigh(table: string): Readonly<Record<string, number>> {
  const words: Record<string, number> = {};
  let weight = Number.NaN;
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':');
    if (colon !== -1) weight = Number(line.slice(0, colon));
    for (const part of line.slice(colon + 1).split(',')) {
      const phrase = part.trim();
      if (phrase === '') continue;
      if (Number.isNaN(weight) || Object.hasOwn(words, phrase))
        throw new Error(`header phrase "${phrase}" stands twice or has no weight`);
      words[phrase] = weight;
    }
  }
  return words;
}
