import { shortMetres } from '../numbers.ts';
import type { Canvas } from './lines.ts';

/** The scale runs over four decades: 1 m to 10 km. */
const FROM = 1;
const TO = 10_000;
const DECADES = [1, 10, 100, 1000, 10_000];

/** Cell of a distance on a logarithmic scale of `width` cells. */
function cellOf(metres: number, width: number): number {
  const at = Math.log(Math.min(TO, Math.max(FROM, metres)) / FROM) / Math.log(TO / FROM);
  return Math.round(at * (width - 1));
}

/**
 * Three lines: tick labels, the scale with the radius from its median (●) to its ninth decile (○), and the yardsticks (▲).
 * The words above it say the same, so nothing is lost where it is not seen.
 */
export function scale(
  canvas: Canvas,
  radius: { readonly p50: number; readonly p90: number },
  yardsticks: readonly number[],
  indent = 4,
): readonly string[] {
  const width = Math.min(61, canvas.width - indent - 8);
  const labels = blank(width + 6);
  const axis = Array.from({ length: width }, () => '─');
  for (const tick of DECADES) {
    const at = cellOf(tick, width);
    axis[at] = '┼';
    put(labels, at, shortMetres(tick));
  }
  const from = cellOf(radius.p50, width);
  const to = cellOf(Math.max(radius.p50, radius.p90), width);
  for (let i = from; i <= to; i++) axis[i] = '━';
  axis[to] = '○';
  axis[from] = '●';
  const marks = blank(width);
  for (const metres of yardsticks) marks[cellOf(metres, width)] = '▲';
  const lines = [labels, axis, ...(yardsticks.length > 0 ? [marks] : [])];
  return lines.map((line) => (' '.repeat(indent) + line.join('')).trimEnd());
}

const blank = (width: number): string[] => Array.from({ length: width }, () => ' ');

function put(line: string[], at: number, text: string): void {
  for (const [index, char] of Array.from(text).entries()) if (at + index < line.length) line[at + index] = char;
}
