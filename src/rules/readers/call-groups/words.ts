import { CANONICAL } from './spellings.ts';

/** Nature fields are often cut at 15 to 20 characters; only a text of such a length may end in a word that was cut. */
const CUT_TEXT = { shortest: 14, longest: 20 } as const;
const SHORTEST_CUT_WORD = 5;

/**
 * Text → words in order, lower case, each in its canonical spelling and without plural -s. Runs of letters and runs of digits are
 * words of their own (`415DV` is two), `273.5` is one; everything else separates. Accents are dropped, apostrophes close up.
 */
export function readWords(text: string): readonly string[] {
  const tokens = /^[a-z]+$/.test(text) ? [text] : cutTokens(text);
  const mayBeCut = text.length >= CUT_TEXT.shortest && text.length <= CUT_TEXT.longest;
  return tokens.map((token, index) => {
    const known = CANONICAL.get(token) ?? CANONICAL.get(singular(token));
    if (known !== undefined) return known;
    return (mayBeCut && index === tokens.length - 1 ? completeWord(token) : undefined) ?? inProgress(token) ?? singular(token);
  });
}

const cutTokens = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/\d+(?:\.\d+)?|[a-z]+/g) ?? [];

const singular = (token: string): string => (token.length > 3 && /[^sui]s$/.test(token) ? token.slice(0, -1) : token);

/** `BURGIP`, `ASLTJO`: APCO codes end in "in progress" or "just occurred". */
function inProgress(token: string): string | undefined {
  return token.length > 5 && /(?:ip|jo)$/.test(token) ? CANONICAL.get(token.slice(0, -2)) : undefined;
}

/** A word cut by the width of its column (`DISTURBAN`), if it can only be one. */
function completeWord(token: string): string | undefined {
  if (token.length < SHORTEST_CUT_WORD) return undefined;
  const candidates = new Set<string>();
  for (const [spelling, word] of CANONICAL) if (spelling.startsWith(token)) candidates.add(word);
  const [only] = candidates;
  return candidates.size === 1 ? only : undefined;
}
