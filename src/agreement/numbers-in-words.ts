const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...UNITS.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
]);

/** Numbers of a text in figures (`1,000`, `1.5`) and in English words (`one hundred and eighty`), in their order. */
export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let open: number | undefined;
  const close = (): void => {
    if (open !== undefined) numbers.push(open);
    open = undefined;
  };
  for (const [word] of text.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)) {
    const small = SMALL.get(word);
    if (/^\d/.test(word)) {
      close();
      numbers.push(Number(word.replaceAll(',', '')));
    } else if (small !== undefined) {
      // "Thirty five" is one number, "five thirty" is two.
      if (open !== undefined && (small === 0 || (open % 100 !== 0 && (open % 10 !== 0 || small > 9)))) close();
      open = (open ?? 0) + small;
    } else if (word === 'hundred' && open !== undefined) open *= 100;
    else if (word !== 'and') close();
  }
  close();
  return numbers;
}
