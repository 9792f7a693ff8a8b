import { hashWord } from './word-hash.ts';

/** A set of words for tests on token hashes. */
export const wordSet = (list: string): ReadonlySet<number> => new Set(list.split(/\s+/).filter(Boolean).map(hashWord));
