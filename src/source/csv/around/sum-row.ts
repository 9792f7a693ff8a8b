const OF = '(?: (?:of |number of )?(?:all )?(?:calls?|incidents?|events?|records?|rows?|count))?';
const WORDS = `(?:(?:grand |report |overall )?(?:sub-?)?totals?${OF}|sum${OF}|averages?|avg|mean|count|(?:number of )?(?:calls|incidents|events|records|rows)|(?:call|incident|event|record|row) count)`;
const NUMBER = '[-+$(]{0,2}\\d[\\d.,]*[%)]?';

const NAME = new RegExp(`^[^\\p{L}\\d]{0,5}${WORDS}\\s*[:=]?$`, 'iu');
const VALUE = new RegExp(`^${NUMBER}$`);
const BOTH = new RegExp(`^[^\\p{L}\\d]{0,5}${WORDS}\\s*[:=]?\\s*${NUMBER}(?: ${WORDS})?\\.?$`, 'iu');

/** Characters of the longest sum with its words. */
const LONGEST = 80;

/**
 * Whether cells are a sum and nothing else: `Total`, `1234`, or both in one cell. A call has more to it than a word for sums and numbers; a
 * firm or a fire (`TOTAL LOSS`) has other words.
 */
export function isSum(filled: readonly string[]): boolean {
  const [first = '', ...others] = filled;
  if (first.length > LONGEST) return false;
  return others.length === 0 ? BOTH.test(first) : NAME.test(first) && others.every((cell) => VALUE.test(cell));
}

/** Whether a cell is what sums are called. */
export const isSumName = (cell: string): boolean => cell.length <= LONGEST && NAME.test(cell);
