import { expandName, knownWords } from '../header/words/expand.ts';
import { plainLetters } from '../header/words/foreign/fold-letters.ts';
import { tokenise } from '../header/words/tokenise.ts';

/** Score of a column name under a rule of a pack. */
type HeaderScorer = (name: string) => number;

const folded = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
const plainWords = (text: string): readonly string[] =>
  plainLetters(text)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** Do `words` hold `phrase` as a stretch? */
const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && words.some((_, at) => phrase.every((word, i) => words[at + i] === word));

/**
 * Scores names by the phrases of a rule: whole words only, as written, spelt out, or the whole name run together (`JIDNO`).
 * A word that rules it out makes the score 0.
 */
export function scoreHeaders(words: Readonly<Record<string, number>>, not: readonly string[]): HeaderScorer {
  const phrases = Object.entries(words).map(([phrase, weight]) => ({
    weight,
    plain: plainWords(phrase),
    spelt: plainWords(phrase).flatMap((word) => knownWords(word) ?? [word]),
    whole: folded(phrase),
  }));
  const against = not.map((phrase) => ({
    plain: plainWords(phrase),
    spelt: plainWords(phrase).flatMap((word) => knownWords(word) ?? [word]),
  }));
  return (name) => {
    const { tokens } = tokenise(name);
    const { words: spelt } = expandName(name);
    if (against.some((phrase) => holds(tokens, phrase.plain) || holds(spelt, phrase.spelt))) return 0;
    const whole = folded(name);
    return phrases.reduce(
      (best, phrase) =>
        phrase.weight > best && (whole === phrase.whole || holds(tokens, phrase.plain) || holds(spelt, phrase.spelt))
          ? phrase.weight
          : best,
      0,
    );
  };
}
