import { plain } from './find-ruled.ts';

/** Lines that are looked at, how few tell nothing, and characters below which codes are as long as each other. */
const LOOKED_AT = 200;
const FEWEST_LINES = 20;
const SHORTEST = 40;
/** Share of the lines with a gap in them: what stands between padded cells. */
const WITH_GAP = 0.8;

/** Whether a text looks like columns at fixed positions without anything that tells them: padded lines, all of one length. */
export function looksFixed(text: string): boolean {
  const lines = text.split('\n').slice(0, LOOKED_AT + 1);
  lines.pop();
  const [first = '', ...rest] = lines.map(plain);
  if (lines.length < FEWEST_LINES || first.length < SHORTEST || text.includes('\t')) return false;
  if (rest.some(({ length }) => length !== first.length)) return false;
  return lines.filter((line) => / {3}\S/.test(line)).length >= lines.length * WITH_GAP;
}
