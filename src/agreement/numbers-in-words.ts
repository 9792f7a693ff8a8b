const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
]);

/** What multiplies the number before it; alone, and behind "a", it stands for one of it. */
const MANY: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Numbers of a text, and the text without them. */
export interface ReadNumbers {
  /** In their order; where a number can be read in two ways (`1.000`, `30/60`), both stand. */
  readonly numbers: readonly number[];
  /** The text in lower case, a space in the place of each number. */
  readonly rest: string;
}

/** Figures: with a fraction (`1 1/2`), in groups of thousands, or plain with decimals. */
const FIGURES = /(?:\d+ )?\d+\/\d+|\d{1,3}(?:[\s,.]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/;
const WORD = [...SMALL.keys(), ...MANY.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** Words of one number, with what may stand between them: `a hundred and eighty`, `thirty-five`. */
const WORDS = new RegExp(`\\b(?:an?\\s+(?=${[...MANY.keys()].join('|')}))?(?:${WORD})(?:(?:\\s+and\\s+|[\\s-]+)(?:${WORD}))*\\b`);
const NUMBER = new RegExp(`${FIGURES.source}|${WORDS.source}`, 'g');

/** Numbers of a text in figures (`1,000`, `1.5`, `1½`) and in English words (`one hundred and eighty`). */
export function readNumbers(text: string): ReadNumbers {
  const numbers: number[] = [];
  const rest = text
    .toLowerCase()
    .replaceAll(/[¼-¾⅐-⅞]/g, (sign) => ` ${sign.normalize('NFKD').replace('⁄', '/')}`)
    .replaceAll(NUMBER, (found) => {
      numbers.push(...(/\d/.test(found) ? inFigures(found) : inWords(found)));
      return ' ';
    });
  return { numbers, rest };
}

function inFigures(text: string): readonly number[] {
  const [, whole = '0', top, bottom] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text) ?? [];
  if (top !== undefined) {
    const [a, b] = [Number(top), Number(bottom)];
    // "30/60 days" are two numbers.
    return a < b && b <= 12 ? [Number(whole) + a / b] : [a, b];
  }
  const bare = text.replaceAll(/[\s,.]/g, '');
  if (/^\d{1,3}(?:[\s,.]\d{3})+$/.test(text)) return /^\d+\.\d+$/.test(text) ? [Number(bare), Number(text)] : [Number(bare)];
  return [Number(text.replace(',', '.'))];
}

/** "Thirty five" is one number, "five thirty" is two. */
function inWords(text: string): readonly number[] {
  const numbers: number[] = [];
  let thousands = 0;
  let open: number | undefined;
  const close = (): void => {
    if (open !== undefined || thousands > 0) numbers.push(thousands + (open ?? 0));
    thousands = 0;
    open = undefined;
  };
  for (const word of text.split(/[\s-]+/)) {
    const small = SMALL.get(word);
    const many = MANY.get(word);
    if (small !== undefined) {
      if (open !== undefined && (small === 0 || (open % 100 !== 0 && (open % 10 !== 0 || small > 9)))) close();
      open = (open ?? 0) + small;
    } else if (many !== undefined && many < 1000) open = (open ?? 1) * many;
    else if (many !== undefined) {
      thousands += (open ?? 1) * many;
      open = undefined;
    }
  }
  close();
  return numbers;
}
