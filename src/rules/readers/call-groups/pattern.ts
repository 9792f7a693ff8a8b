import { readWords } from './words.ts';

/** One way to match a line of the taxonomy. */
export interface Pattern {
  /** This word occurs in every text that matches: what patterns are found by. */
  readonly key: string;
  /** Words it needs; the more, the more it says. */
  readonly length: number;
  /** Does it match? Each cell is a text framed by blanks. */
  readonly matches: (cells: readonly string[]) => boolean;
}

/**
 * Compiles a line of the taxonomy. A line is terms with a blank between them, each of which must occur in the call's words, in
 * any order: `a|b` either, `a_b` one right after the other, `!a` must not occur, `=a` a cell says this and nothing else.
 * Words may be spelt as anybody likes: they are made canonical like the text. One pattern per alternative of the first
 * term, so that each has its own length.
 */
export function compilePatterns(line: string): readonly Pattern[] {
  const terms = line.split(' ');
  const [first = [], ...others] = terms.filter(isWanted).map(alternatives);
  const barred = terms.filter((term) => !isWanted(term)).flatMap((term) => alternatives(term.slice(1)));
  const rest = others.reduce((sum, phrases) => sum + Math.max(...phrases.map(countWords)), 0);
  return first.map((phrase) => ({
    key: wordsOf(phrase)[0] ?? '',
    length: countWords(phrase) + rest,
    matches: (cells) => occurs([phrase], cells) && others.every((any) => occurs(any, cells)) && !occurs(barred, cells),
  }));
}

/** The keys of the patterns of a line, without compiling them. */
export function keysOf(line: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const alternative of line.split(' ').find(isWanted)?.split('|') ?? [])
    keys.add(wordsOf(phraseOf(alternative, 1))[0] ?? '');
  return keys;
}

const isWanted = (term: string): boolean => !term.startsWith('!');

/** `a_b|c` → phrases framed by blanks; `=` stays as the mark of a cell's start and end. */
const alternatives = (term: string): string[] => term.split('|').map((alternative) => phraseOf(alternative));

/** The phrase of an alternative, or the beginning of it. */
function phraseOf(alternative: string, atMost?: number): string {
  const words = alternative.replace('=', '').split('_', atMost).flatMap(readWords).join(' ');
  return alternative.startsWith('=') ? ` = ${words} = ` : ` ${words} `;
}

const wordsOf = (phrase: string): string[] => phrase.split(' ').filter((word) => word !== '' && word !== '=');

const countWords = (phrase: string): number => wordsOf(phrase).length;

const occurs = (phrases: readonly string[], cells: readonly string[]): boolean =>
  phrases.some((phrase) => cells.some((cell) => cell.includes(phrase)));
