import type { Comparison } from '../../model/comparison.ts';
import { visible } from '../escape.ts';
import { csvCell } from '../escape-markup.ts';

const HEAD = [
  'agency',
  'recipient',
  'agreement',
  'section',
  'term',
  'title',
  'value',
  'status',
  'document',
  'page',
  'clause',
  'quote',
  'note',
  'reading',
  'known_from',
];

/** Long form for newsrooms: one line for each agency and term. UTF-8, commas, formulas neutralised. */
export function renderCsv({ agreements, terms }: Comparison): string {
  const heads = new Map(agreements.map((one) => [one.id, one]));
  const rows = terms.flatMap(({ id, section, title, cells }) =>
    cells.map((cell) => {
      const head = heads.get(cell.agreement);
      return [
        head?.agency ?? '',
        head?.recipient ?? '',
        cell.agreement,
        section,
        id,
        title,
        cell.status === 'stated' || cell.status === 'disputed' ? cell.words : '',
        cell.status,
        cell.sources.join('; '),
        cell.page ?? '',
        cell.clause ?? '',
        cell.quote ?? '',
        cell.note ?? '',
        cell.inferred ? 'ours' : '',
        cell.sources.length === 0 ? '' : cell.atHand,
      ];
    }),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => csvCell(typeof cell === 'number' || cell === '' ? cell : visible(cell, 4000))).join(',');
  return `${[HEAD, ...rows].map(line).join('\n')}\n`;
}
