import type { Dialect } from '../model/table.ts';
import { visible } from './escape.ts';
import { percentOf, plural } from './numbers.ts';

const NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  ' ': 'blanks',
};

const RECORD_ENDS: Readonly<Record<Dialect['recordEnd'], string>> = {
  lf: 'LF',
  crlf: 'CR LF',
  cr: 'CR',
  mixed: 'mixed line ends',
};

const mark = (text: string): string => NAMES[text] ?? `"${visible(text, 20)}"`;
const marks = ({ delimiter, quote }: { readonly delimiter: string; readonly quote: string | null }): string =>
  `${mark(delimiter)}, ${quote === null ? 'no quote mark' : `quote mark ${visible(quote, 4)}`}`;

const fixed = ({ starts = [] }: Dialect): string =>
  `columns at fixed positions${starts.length === 0 ? '' : ` (${starts.join(', ')})`}`;

/** How a text table was taken apart, how well it fits and what nearly won: `commas, quote mark ", CR LF; fits 98%; …`. */
export function dialectWords(dialect: Dialect): string {
  const { recordEnd, escape: escapeMark, preambleLines, header, headerRows, footerLines, score, runnerUp } = dialect;
  const parts = [dialect.delimiter === '' ? fixed(dialect) : marks(dialect), RECORD_ENDS[recordEnd]];
  if (escapeMark !== undefined && escapeMark !== 'doubled')
    parts.push(escapeMark === 'none' ? 'quotes not escaped' : `escape ${visible(escapeMark, 4)}`);
  if (preambleLines > 0) parts.push(`${plural(preambleLines, 'line')} above the header`);
  if (!header) parts.push('no header');
  if (headerRows !== undefined && headerRows > 1) parts.push(`${plural(headerRows, 'header row')}`);
  if (footerLines !== undefined && footerLines > 0) parts.push(`${plural(footerLines, 'line')} below the table`);
  const fit = score === undefined ? [] : [`fits ${percentOf(score)}`];
  const second = runnerUp === undefined ? [] : [`next best ${marks(runnerUp)} with ${percentOf(runnerUp.score)}`];
  return `Read as ${[parts.join(', '), ...fit, ...second].join('; ')}.`;
}
