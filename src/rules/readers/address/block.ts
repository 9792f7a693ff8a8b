import type { AddressReading } from '../../../model/reading.ts';
import { type HouseNumber, readHouseNumber } from './house-number.ts';
import { streetOf } from './reading.ts';
import { findCrossing, isStreetLike } from './street-like.ts';
import { addressWord, BLOCK_WORD, DIRECTION } from './words.ts';

/** A hundred block in any of its writings, `undefined` where the words are none. */
export function readBlock(words: readonly string[], number: HouseNumber, next: number): AddressReading | undefined {
  if (number.kind === 'block') {
    if (words.length === next || (number.hundred < 0 && !isStreetLike(words, next, words.length))) return undefined;
    return blockOf(number.hundred, words, skipBlockWords(words, next));
  }
  // `X E ALDER ST`: one masked digit, the block below 100. Without a direction `X` says "cross street".
  if (words[0] === 'X' && words.length > 2 && (addressWord(words[1] ?? '').bits & DIRECTION) !== 0) return blockOf(0, words, 1);
  for (let i = 0; i < words.length && i < 4; i++) {
    // All words for a block start with B.
    const word = words[i] as string;
    if (word.charCodeAt(0) !== 66 || (addressWord(word).bits & BLOCK_WORD) === 0) continue;
    if (i > 0 && (number.kind === 'plain' || number.kind === 'zero')) {
      const round =
        number.number === '' || /(?:^|\D)\d*00$/.test(number.number) || words[i + 1] === 'OF' || words[i + 1] === 'OFF';
      const direction = i > next ? words.slice(next, i) : [];
      if (
        !round ||
        words.length === i + 1 ||
        !direction.every((word) => (addressWord(word).bits & DIRECTION) !== 0 || word === 'HUNDRED')
      )
        return undefined;
      const rest = skipBlockWords(words, i);
      return blockOf(number.hundred, [...direction.filter((word) => word !== 'HUNDRED'), ...words.slice(rest)], 0);
    }
    // `BLOCK 1200 N MAIN ST`
    const following = readHouseNumber(words[i + 1] ?? '');
    if (i === 0 && (following.kind === 'plain' || following.kind === 'block') && words.length > 2)
      return blockOf(following.hundred, words, 2);
    return undefined;
  }
  return undefined;
}

function blockOf(hundred: number, words: readonly string[], from: number): AddressReading {
  const stop = findCrossing(words);
  return { level: 'block', number: '', street: streetOf(words, from, stop > from ? stop : words.length), hundred, unit: '' };
}

function skipBlockWords(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length - 1 && ((addressWord(words[at] ?? '').bits & BLOCK_WORD) !== 0 || words[at] === 'OF')) at++;
  return at;
}
