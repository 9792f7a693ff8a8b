import type { ComparedCell, ComparedTerm, Comparison, FieldFlow } from '../../model/comparison.ts';
import type { Paint } from '../../model/reporter.ts';
import { plural } from '../numbers.ts';
import { grid } from '../terminal/grid.ts';
import { type Canvas, hanging, heading, labelled, NARROWEST, paragraph } from '../terminal/lines.ts';
import { blocksOf, cellsIn, isDifference, sameCells } from './arrange.ts';
import { heads } from './heads.ts';
import { sayPractice } from './practice.ts';
import {
  aboutWords,
  agreedPlace,
  apartLine,
  citation,
  clusterLine,
  FLAG_WORDS,
  flowWord,
  isEmpty,
  LEGEND,
  letters,
  matrixCell,
  shown,
  termHeading,
  termMark,
  tracedUnder,
} from './words.ts';

interface TerminalOptions {
  readonly width: number;
  readonly paint: Paint;
  /** Every term with its words, not only those that differ. */
  readonly all: boolean;
}

/** The comparison for people: heads, matrix, differences, what stands out, field flow, same words, practice, what to ask for. */
export function renderTerminal(comparison: Comparison, { width, paint, all }: TerminalOptions): string {
  const canvas: Canvas = { width: Math.max(NARROWEST, width), paint };
  const lines = [
    ...paragraph(
      canvas,
      `cad-audit compare · ${plural(comparison.agreements.length, 'agreement')} · ${plural(comparison.flows.length, 'file')}`,
      0,
      'strong',
    ),
    ...heads(canvas, comparison, all),
    ...matrix(canvas, comparison),
    ...differences(canvas, comparison, all),
    ...flags(canvas, comparison),
    ...comparison.flows.flatMap((flow) => fieldFlow(canvas, comparison, flow)),
    ...sameWords(canvas, comparison, all),
    ...practice(canvas, comparison),
    ...requests(canvas, comparison, all),
    ...limits(canvas, comparison),
    ...whatIsMissing(canvas, comparison),
  ];
  return `${lines.join('\n')}\n`;
}

function matrix(canvas: Canvas, { agreements, terms }: Comparison): readonly string[] {
  const told = terms.filter((term) => !isEmpty(term));
  if (told.length === 0) return [];
  const blocks = blocksOf(agreements).map((block) => {
    const columns = block.agreements.map(({ letter }) => ({ head: letter, most: 4 }));
    const rows = told.map((term) => ({
      cells: [`${term.title} ${termMark(term)}`.trim(), ...cellsIn(term, block).map(matrixCell)],
    }));
    return grid(canvas, [{ head: '', most: 22 }, ...columns], rows);
  });
  const rest = terms.length - told.length;
  return [
    ...heading(canvas, 'What each says'),
    ...blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    '',
    ...hanging(canvas, `* they differ; ~ in different words. ${LEGEND}`, 2),
    ...(rest > 0
      ? paragraph(
          canvas,
          `${plural(rest, 'more term')} ${rest === 1 ? 'is' : 'are'} not known for any of them: ${terms
            .filter(isEmpty)
            .map(({ title }) => title)
            .join(', ')}.`,
        )
      : []),
  ];
}

function differences(canvas: Canvas, comparison: Comparison, all: boolean): readonly string[] {
  const { terms } = comparison;
  const wanted = terms.filter((term) => isDifference(term) || (all && !isEmpty(term)));
  const unclear = terms.filter(({ agreement }) => agreement === 'unclear').length;
  if (comparison.agreements.length < 2 && !all) return [];
  const named = letters(comparison);
  return [
    ...heading(canvas, all ? 'Every term' : 'Where they differ'),
    ...(wanted.length === 0
      ? paragraph(canvas, 'Nothing that is known differs.')
      : wanted.flatMap((term) => oneTerm(canvas, term, named))),
    ...(unclear > 0 && !all
      ? [
          '',
          ...paragraph(
            canvas,
            `On ${plural(unclear, 'more term')} at least one is not known: they may differ or not (--all shows them).`,
          ),
        ]
      : []),
  ];
}

function oneTerm(canvas: Canvas, term: ComparedTerm, named: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...paragraph(canvas, termHeading(term), 2, 'strong'),
    ...sameCells(term.cells).flatMap((cells) =>
      oneCell(canvas, cells[0], cells.map(({ agreement }) => named.get(agreement) ?? '').join(', ')),
    ),
  ];
}

function oneCell(canvas: Canvas, cell: ComparedCell, letter: string): readonly string[] {
  const where = citation(cell);
  return [
    ...labelled(canvas, letter, `${shown(cell.words)}${where === '' ? '' : ` (${where})`}`, { indent: 4, column: 3 }),
    ...(cell.quote === undefined ? [] : labelled(canvas, '', `“${shown(cell.quote)}”`, { indent: 4, column: 3 })),
    ...(cell.note === undefined ? [] : labelled(canvas, '', `Note: ${shown(cell.note)}`, { indent: 4, column: 3 })),
  ];
}

const flags = (canvas: Canvas, comparison: Comparison): readonly string[] =>
  comparison.flags.length === 0
    ? []
    : [
        ...heading(canvas, 'What stands out'),
        ...comparison.flags.flatMap(({ flag, about, text }) => [
          ...paragraph(canvas, `${canvas.paint('strong', flag)} · ${aboutWords(comparison, about)}`),
          ...paragraph(canvas, shown(text), 4),
        ]),
        '',
        ...hanging(
          canvas,
          `${[...new Set(comparison.flags.map(({ flag }) => flag))].map((flag) => `${flag}: ${FLAG_WORDS[flag]}`).join('; ')}.`,
          2,
        ),
      ];

function fieldFlow(canvas: Canvas, comparison: Comparison, flow: FieldFlow): readonly string[] {
  const rows = flow.columns.map(({ column, class: cls, asked, permitted, delivered, published, flags: marks }) => ({
    cells: [shown(column), cls, flowWord(asked), flowWord(permitted), flowWord(delivered), flowWord(published), marks.join(' ')],
  }));
  const { measured, agreed, shown: seen } = flow.location;
  return [
    ...heading(canvas, `Field by field: ${shown(flow.scan)}`),
    ...paragraph(canvas, `${plural(flow.rows, 'row')} · ${tracedUnder(comparison, flow).join(' · ')}`),
    ...grid(
      canvas,
      [
        { head: 'column', most: 15 },
        { head: 'class', most: 13 },
        { head: 'asked', most: 9 },
        { head: 'agreed', most: 6 },
        { head: 'sent', most: 4 },
        { head: 'shown', most: 5 },
        { head: '', most: 14 },
      ],
      rows,
    ),
    ...paragraph(
      canvas,
      `Place: ${shown(measured ?? 'not measured')}; agreed: ${agreedPlace(agreed)}; shown: ${shown(seen ?? 'not known')}. A question mark is neither yes nor no.`,
    ),
  ];
}

/** Quotes of one cluster on the screen: all in files and with --all. */
const MOST_QUOTES = 3;

function sameWords(canvas: Canvas, comparison: Comparison, all: boolean): readonly string[] {
  if (comparison.clusters.length === 0) return [];
  const named = letters(comparison);
  return [
    ...heading(canvas, 'The same words'),
    ...comparison.clusters.flatMap((cluster) => [
      ...paragraph(canvas, clusterLine(cluster, named)),
      ...cluster.quotes
        .slice(0, all || cluster.quotes.length === MOST_QUOTES + 1 ? undefined : MOST_QUOTES)
        .flatMap((one) => [
          ...labelled(canvas, named.get(one.agreement) ?? '', `“${shown(one.quote)}”`, { indent: 4, column: 3 }),
          ...(one.apart.length === 0 ? [] : labelled(canvas, '', apartLine(one), { indent: 4, column: 3 })),
        ]),
      ...(all || cluster.quotes.length <= MOST_QUOTES + 1
        ? []
        : paragraph(canvas, `and ${cluster.quotes.length - MOST_QUOTES} more (--all)`, 4)),
    ]),
  ];
}

function practice(canvas: Canvas, { agreements, terms }: Comparison): readonly string[] {
  const told = agreements.filter((one) => one.practice.length > 0);
  if (told.length === 0) return [];
  return [
    ...heading(canvas, 'What is done, beside what was promised'),
    ...told.flatMap(({ letter, practice: facts }) =>
      facts.flatMap((fact, index) => labelled(canvas, index === 0 ? letter : '', sayPractice(fact, terms), { column: 3 })),
    ),
  ];
}

function requests(canvas: Canvas, { requests: asked }: Comparison, all: boolean): readonly string[] {
  if (asked.length === 0) return [];
  if (!all) {
    const counts = asked.map(({ agency, items }) => `${shown(agency)} ${items.length}`).join(', ');
    return [
      ...heading(canvas, 'What to ask for'),
      ...paragraph(
        canvas,
        `Wording of a records request for every term that is open: ${counts}. Shown with --all, and in the Markdown, HTML and JSON reports.`,
      ),
    ];
  }
  return [
    ...heading(canvas, 'What to ask for'),
    ...asked.flatMap(({ agency, items }) => [
      ...paragraph(canvas, shown(agency), 2, 'strong'),
      ...items.flatMap(({ wording }, index) => labelled(canvas, `${index + 1}.`, shown(wording), { indent: 4, column: 4 })),
    ]),
  ];
}

/** A file by itself, or an agreement by itself: what a comparison still needs. */
function whatIsMissing(canvas: Canvas, { agreements, flows }: Comparison): readonly string[] {
  if (agreements.length === 0)
    return [
      '',
      ...paragraph(
        canvas,
        'To compare with: cad-audit compare AGREEMENT FILE; cad-audit agreement init prints a blank agreement to fill in.',
      ),
    ];
  if (agreements.length === 1 && flows.length === 0)
    return ['', ...paragraph(canvas, 'To compare with: a second agreement, or the export that is delivered under this one.')];
  return [];
}

const limits = (canvas: Canvas, { limits: told }: Comparison): readonly string[] => [
  ...heading(canvas, 'What this does not tell'),
  ...told.flatMap((text) => hanging(canvas, `- ${shown(text)}`, 2)),
];
