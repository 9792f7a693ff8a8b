import { type Notice, type ToldNotice, withNumber } from '../../model/notice.ts';
import { thousands } from '../../model/thousands.ts';

/** Notices of one part of a data set. */
interface ToldPart {
  readonly notices: readonly ToldNotice[];
  /** What the part is a slice of. Slices of one input tell places in that input; places in different ones cannot be compared. */
  readonly input?: string | undefined;
  /** Codes of what was noticed when the input was opened: each of its slices tells it. */
  readonly opening?: readonly string[] | undefined;
}

interface Joined {
  readonly notice: ToldNotice;
  readonly input: string | undefined;
  /** Told when the input was opened. */
  readonly opening: boolean;
}

/** Notices of several parts: one for each thing that was noticed, counted together, with the first place where that can be told. */
export function joinNotices(parts: readonly ToldPart[]): readonly ToldNotice[] {
  const joined = new Map<string, Joined>();
  for (const { notices, input, opening = [] } of parts) {
    for (const notice of notices) {
      const key = JSON.stringify([notice.code, wordsOf(notice)]);
      const one = { notice, input, opening: opening.includes(notice.code) };
      const known = joined.get(key);
      joined.set(key, known === undefined ? one : together(known, one));
    }
  }
  // One reading tells things in the order in which it meets them.
  return [...joined.values()].sort((a, b) => orderOf(a) - orderOf(b)).map(({ notice }) => notice);
}

function together(known: Joined, more: Joined): Joined {
  const { notice } = known;
  const same = known.input !== undefined && known.input === more.input;
  if (notice.count === undefined || (same && known.opening && more.opening && notice.count === more.notice.count)) return known;
  const { at, several: _, ...rest } = notice;
  const count = notice.count + (more.notice.count ?? 0);
  const text = withHash(wordsOf(notice), thousands(count));
  const first = same ? earlier(at, more.notice.at) : undefined;
  return {
    notice: { ...rest, text, count, ...(first === undefined ? {} : { at: first }) },
    input: same ? known.input : undefined,
    opening: known.opening && more.opening,
  };
}

const earlier = (a: Notice['at'], b: Notice['at']): Notice['at'] =>
  a === undefined || b === undefined ? undefined : placeOf(b) < placeOf(a) ? b : a;

const placeOf = ({ record, line }: NonNullable<Notice['at']>): number => line ?? record ?? 0;

/** Parts of several inputs keep their order. */
const orderOf = ({ notice: { at }, input, opening }: Joined): number =>
  input === undefined || opening ? 0 : at === undefined ? Number.MAX_SAFE_INTEGER : placeOf(at);

/** The text without the number it tells. */
const wordsOf = ({ text, count, several }: ToldNotice): string =>
  several ?? (count === undefined ? text : withNumber(text, count, '#'));

const withHash = (words: string, number: string): string =>
  words
    .split(' ')
    .map((word) => (word === '#' ? number : word))
    .join(' ');
