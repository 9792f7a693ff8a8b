import type { RecordEndName } from '../../../model/table.ts';
import { CR, LF } from '../records/format.ts';
import { BACKSLASH, isText } from './find-escape.ts';

/** What ends the records of a text, by the line ends outside of its quotes; `slashed`: a quote in a cell has a backslash before it. */
export function findLineEnds(
  head: Buffer,
  quote: string,
  slashed: boolean,
): { readonly bareCr: boolean; readonly recordEnd: RecordEndName | 'mixed' } {
  const mark = quote.charCodeAt(0);
  const outside = { lf: 0, crlf: 0, cr: 0 };
  const inside = { lf: 0, crlf: 0, cr: 0 };
  let quoted = false;
  let stray = false;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at];
    if (byte === mark) {
      if (slashed && quoted && head[at - 1] === BACKSLASH && head[at - 2] !== BACKSLASH) continue;
      quoted = !quoted;
      if (quoted && isText(head[at - 1])) stray = true;
    } else if (byte === LF) (quoted ? inside : outside)[head[at - 1] === CR ? 'crlf' : 'lf']++;
    else if (byte === CR && at + 1 < head.length && head[at + 1] !== LF) (quoted ? inside : outside).cr++;
  }
  // A stray quote turns outside and inside round: then quotes that close open, and more line ends are inside than any text has.
  const turned = stray && sum(inside) > 2 * sum(outside);
  const { lf, crlf, cr } = turned ? inside : outside;
  const all = lf + crlf + cr;
  // A few bare carriage returns in a file of line feeds are characters of its cells.
  const bareCr = cr > 0 && cr >= (lf + crlf) * 0.2;
  const counts = [
    ['lf', lf],
    ['crlf', crlf],
    ['cr', bareCr ? cr : 0],
  ] as const;
  const main = counts.find(([, count]) => count >= all * 0.98);
  return { bareCr, recordEnd: all === 0 ? 'lf' : (main?.[0] ?? 'mixed') };
}

const sum = ({ lf, crlf, cr }: { readonly lf: number; readonly crlf: number; readonly cr: number }): number => lf + crlf + cr;
