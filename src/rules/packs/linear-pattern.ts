/**
 * Patterns of rule packs are other people's input, and a careless regular expression can hang a program. Only patterns are
 * taken whose work at one place is bounded: no backreference, no look-around, no repetition without an upper limit, no
 * repetition inside a repetition, and few ways to match in all.
 */

/** Longest pattern. */
const LONGEST = 400;
/** Highest number of repetitions of one part. */
const MOST_REPEATS = 100;
/** Most ways in which a pattern can be tried at one place: the product of its choices. */
const MOST_WAYS = 10_000;

/** What a stretch of a pattern can do: the number of ways to match it, and whether it repeats anything. */
interface Part {
  readonly ways: number;
  readonly repeats: boolean;
}

class Refusal extends Error {}

/**
 * Why a pattern is not taken, as the end of a sentence that begins with it; `undefined` for a pattern that is linear and well formed. Never runs the pattern.
 */
export function refusePattern(pattern: string): string | undefined {
  if (pattern === '') return 'is empty';
  if (pattern.length > LONGEST) return `is longer than ${LONGEST} characters`;
  try {
    new RegExp(pattern, 'iu');
  } catch {
    return 'is not a regular expression';
  }
  try {
    const reader = new PatternReader(pattern);
    const { ways } = reader.readAlternatives();
    if (ways > MOST_WAYS) return `can be tried in more than ${MOST_WAYS} ways at one place; use exact counts such as {4}`;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Reads a pattern that the engine has accepted, so that only what is refused needs a look. */
class PatternReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAlternatives(): Part {
    let ways = 0;
    let repeats = false;
    for (;;) {
      const branch = this.#readSequence();
      ways += branch.ways;
      repeats ||= branch.repeats;
      if (this.#text[this.#at] !== '|') return { ways, repeats };
      this.#at++;
    }
  }

  #readSequence(): Part {
    let ways = 1;
    let repeats = false;
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] as string)) {
      const part = this.#repeat(this.#readAtom());
      ways = Math.min(ways * part.ways, MOST_WAYS + 1);
      repeats ||= part.repeats;
    }
    return { ways, repeats };
  }

  #readAtom(): Part {
    const char = this.#text[this.#at++] as string;
    if (char === '(') return this.#readGroup();
    if (char === '[') this.#skipClass();
    else if (char === '\\') this.#readEscape();
    return { ways: 1, repeats: false };
  }

  #readGroup(): Part {
    if (this.#text[this.#at] === '?') {
      if (this.#text[this.#at + 1] !== ':') throw new Refusal('looks around or names a group; only (?: ) and ( ) are taken');
      this.#at += 2;
    }
    const inside = this.readAlternatives();
    this.#at++;
    return inside;
  }

  #skipClass(): void {
    for (; this.#text[this.#at] !== ']'; this.#at++) if (this.#text[this.#at] === '\\') this.#at++;
    this.#at++;
  }

  #readEscape(): void {
    const char = this.#text[this.#at++] as string;
    if (/[1-9k]/.test(char)) throw new Refusal('refers back to a group');
    if ('pPu'.includes(char) && this.#text[this.#at] === '{') this.#at = this.#text.indexOf('}', this.#at) + 1;
  }

  /** The part with what stands behind it: `?`, `{3}` or `{1,8}`. */
  #repeat(part: Part): Part {
    const rest = this.#text.slice(this.#at);
    if (/^[*+]/.test(rest) || /^\{\d+,\}/.test(rest))
      throw new Refusal('repeats without an upper limit; write {0,20} for * and {1,20} for +');
    const counts = /^(?:\?|\{(\d+)(?:,(\d+))?\})\??/.exec(rest);
    if (counts === null) return part;
    this.#at += counts[0].length;
    const low = counts[1] === undefined ? 0 : Number(counts[1]);
    const high = counts[1] === undefined ? 1 : Number(counts[2] ?? counts[1]);
    if (high > MOST_REPEATS) throw new Refusal(`repeats a part more than ${MOST_REPEATS} times`);
    if (high > 1 && (part.repeats || part.ways > 1)) throw new Refusal('repeats something that repeats or has alternatives');
    return { ways: high === low ? part.ways : part.ways + high - low, repeats: part.repeats || high > 1 || high !== low };
  }
}
