import type { Notice } from '../../model/notice.ts';
import { thousands } from '../../model/thousands.ts';

/**
 * Notices of several parts: one for each thing that was noticed, counted together. A text that tells the number tells the sum.
 * Places differ from part to part and are left out where there are several.
 */
export function joinNotices(parts: readonly (readonly Notice[])[]): readonly Notice[] {
  const joined = new Map<string, Notice>();
  for (const notice of parts.flat()) {
    const key = JSON.stringify([notice.code, wordsOf(notice)]);
    const known = joined.get(key);
    if (known === undefined) joined.set(key, notice);
    else if (known.count !== undefined) {
      const { at: _, ...rest } = known;
      const count = known.count + (notice.count ?? 0);
      joined.set(key, { ...rest, text: withNumber(known, thousands(count)), count });
    }
  }
  return [...joined.values()];
}

/** The text without the number it tells. */
const wordsOf = (notice: Notice): string => withNumber(notice, '#');

/** The text with another number for its own, where it stands alone: the `1` of `windows-1252` is none. */
const withNumber = ({ text, count }: Notice, other: string): string =>
  count === undefined
    ? text
    : text
        .split(' ')
        .map((word) => (word === thousands(count) ? other : word))
        .join(' ');
