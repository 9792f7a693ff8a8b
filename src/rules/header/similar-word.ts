import { vocabulary } from './vocabulary.ts';

/** First letter and consonants, doubled ones once: `location` and `locatn` are both `lctn`. */
const skeleton = (word: string): string => (word.charAt(0) + word.slice(1).replace(/[aeiou]+/g, '')).replace(/(.)\1+/g, '$1');

interface Index {
  readonly bySkeleton: ReadonlyMap<string, string>;
  readonly byDeletion: ReadonlyMap<string, string>;
  readonly byStart: ReadonlyMap<string, string>;
}

let index: Index | undefined;

function buildIndex(): Index {
  const bySkeleton = new Map<string, string>();
  const byDeletion = new Map<string, string>();
  const byStart = new Map<string, string>();
  for (const word of [...vocabulary()].sort((a, b) => a.length - b.length)) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const bones = skeleton(word);
    if (bones.length >= 3 && !bySkeleton.has(bones)) bySkeleton.set(bones, word);
    for (let length = 4; length < word.length; length++) {
      const start = word.slice(0, length);
      if (!byStart.has(start)) byStart.set(start, word);
    }
    if (word.length >= 6) for (const shorter of deletions(word)) if (!byDeletion.has(shorter)) byDeletion.set(shorter, word);
  }
  return { bySkeleton, byDeletion, byStart };
}

function deletions(word: string): string[] {
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/**
 * The known word an unknown token stands for: without its vowels (`vhcl`, `bldng`), cut short (`neighborh`), or with one
 * typing error in six letters or more (`streeet`, `occured`). `undefined` where nothing is close.
 */
export function similarWord(token: string): string | undefined {
  if (token.length < 3 || token.length > 24 || !/^[a-z]+$/.test(token)) return undefined;
  index ??= buildIndex();
  const vowels = token.replace(/[^aeiou]/g, '').length;
  // Only a token short of vowels is an abbreviation by skeleton: `locatn`, not `later`.
  if (vowels <= token.length / 3) {
    const found = index.bySkeleton.get(skeleton(token));
    if (found !== undefined && found.length > token.length) return found;
  }
  if (token.length >= 6) {
    for (const shorter of deletions(token)) {
      const found = index.byDeletion.get(shorter);
      // People rarely mistype the first letter; `platitude` is no latitude.
      if (found !== undefined && found.charAt(0) === token.charAt(0) && Math.abs(found.length - token.length) <= 1) return found;
    }
  }
  return token.length >= 4 ? index.byStart.get(token) : undefined;
}
