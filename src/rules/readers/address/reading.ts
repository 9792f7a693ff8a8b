import type { AddressLevel, AddressReading } from '../../../model/reading.ts';
import { addressWord, DIRECTION, HIGHWAY, SUFFIX, WEAK_SUFFIX } from './words.ts';

/** A reading without number and unit. */
export function bare(level: AddressLevel, street: string): AddressReading {
  return { level, number: '', street, hundred: -1, unit: '' };
}

/** Words from `from` to `to`, with suffixes and directions written one way (`STREET` → `ST`, `NORTH` → `N`). Joined at once: texts built piece by piece hash slowly. */
export function streetOf(words: readonly string[], from: number, to: number): string {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] as string;
    const known = addressWord(word);
    out.push((known.bits & (SUFFIX | DIRECTION | HIGHWAY | WEAK_SUFFIX)) !== 0 ? known.canonical : word);
  }
  return out.join(' ');
}
