import { isCommonWord } from '../../value/name-lexicon.ts';
import { vocabulary } from './vocabulary.ts';

/** First letter and consonants, doubled ones once: `location` and `locatn` are both `lctn`. */
const skeleton = (word: string): string => (word.charAt(0) + word.slice(1).replace(/[aeiou]+/g, '')).replace(/(.)\1+/g, '$1');

/** Known words with one first letter, shortest first; their skeletons are made when first asked for. */
interface Shelf {
  readonly words: string[];
  bySkeleton?: ReadonlyMap<string, readonly string[]>;
}

let shelves: ReadonlyMap<string, Shelf> | undefined;

function shelfOf(letter: string): Shelf | undefined {
  if (shelves === undefined) {
    const map = new Map<string, Shelf>();
    for (const word of vocabulary()) {
      if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
      const shelf = map.get(word.charAt(0));
      if (shelf === undefined) map.set(word.charAt(0), { words: [word] });
      else shelf.words.push(word);
    }
    for (const { words } of map.values()) words.sort((a, b) => a.length - b.length);
    shelves = map;
  }
  return shelves.get(letter);
}

function bySkeleton(shelf: Shelf): ReadonlyMap<string, readonly string[]> {
  if (shelf.bySkeleton === undefined) {
    const map = new Map<string, string[]>();
    for (const word of shelf.words) {
      const bones = skeleton(word);
      if (bones.length < 3) continue;
      const alike = map.get(bones);
      if (alike === undefined) map.set(bones, [word]);
      else alike.push(word);
    }
    shelf.bySkeleton = map;
  }
  return shelf.bySkeleton;
}

/** Are the words one slip apart: a letter too many, missing, wrong, or in the wrong place? */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const left = endA - start;
  const right = endB - start;
  if (left <= 1 && right <= 1) return true;
  if (left !== right) return false;
  const middle = a.slice(start, endA);
  const other = b.slice(start, endB);
  return middle.slice(1) === other.slice(0, -1) || middle.slice(0, -1) === other.slice(1);
}

/** A letter that studies put before a word to say whose it is: `heducation` of the husband, `meducation` of the mother. */
const isWordWithPrefix = (token: string): boolean =>
  token.length > 6 && shelfOf(token.charAt(1))?.words.includes(token.slice(1)) === true;

/**
 * The known word an unknown token stands for: without its vowels (`vhcl`, `bldng`), cut short (`neighborh`), or with one
 * typing error in six letters or more (`streeet`, `occured`). `undefined` where nothing is close. People rarely mistype the
 * first letter, so only words with the same one are looked at: `platitude` is no latitude. A word of the language is no
 * typing error and not cut short: a `breath` is no breathing.
 */
export function similarWord(token: string): string | undefined {
  if (token.length < 3 || token.length > 24 || !/^[a-z]+$/.test(token)) return undefined;
  const shelf = shelfOf(token.charAt(0));
  if (shelf === undefined) return undefined;
  const vowels = token.replace(/[^aeiou]/g, '').length;
  // Only a token short of vowels is an abbreviation by skeleton: `locatn`, not `later`.
  if (token.length >= 4 && vowels <= token.length / 3) {
    const found = bySkeleton(shelf)
      .get(skeleton(token))
      ?.find((word) => word.length > token.length);
    if (found !== undefined) return found;
  }
  if (token.length >= 6 && !isWordWithPrefix(token) && !isCommonWord(token)) {
    const slipped = shelf.words.find((word) => word.length >= 6 && oneSlip(word, token));
    if (slipped !== undefined) return slipped;
  }
  return token.length >= 4 && !isCommonWord(token)
    ? shelf.words.find((word) => word.length > token.length && word.startsWith(token))
    : undefined;
}
