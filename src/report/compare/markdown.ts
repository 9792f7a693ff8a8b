import type { ComparedCell, ComparedTerm, Comparison, FieldFlow } from '../../model/comparison.ts';
import { escapeMarkdown, markdownCode } from '../escape-markup.ts';
import { plural } from '../numbers.ts';
import { isDifference, sameCells } from './arrange.ts';
import { sayPractice } from './practice.ts';
import {
  aboutWords,
  agreedPlace,
  agreementLine,
  apartLine,
  citation,
  clusterLine,
  coverageLine,
  FLAG_WORDS,
  factLine,
  flowWord,
  isEmpty,
  LEGEND,
  letters,
  matrixCell,
  shown,
  standing,
  termHeading,
  tracedUnder,
} from './words.ts';

const esc = (text: string): string => escapeMarkdown(shown(text));

/** The comparison as Markdown: everything, since a file is not a screen. */
export function renderMarkdown(comparison: Comparison): string {
  const blocks = [
    `# ${plural(comparison.agreements.length, 'agreement')}, ${plural(comparison.flows.length, 'file')}`,
    ...heads(comparison),
    ...matrix(comparison),
    ...terms(comparison),
    ...flags(comparison),
    ...comparison.flows.flatMap((flow) => fieldFlow(comparison, flow)),
    ...clusters(comparison),
    ...practice(comparison),
    ...requests(comparison),
    '## What this does not tell',
    comparison.limits.map((text) => `- ${esc(text)}`).join('\n'),
    `*cad-audit ${esc(comparison.tool.version)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const heads = ({ agreements }: Comparison): readonly string[] =>
  agreements.flatMap((one) => [
    `**${one.letter}** ${esc(agreementLine(one))}\\\n${esc(coverageLine(one.coverage))}`,
    ...(one.facts.length === 0 ? [] : [one.facts.map((fact) => `- ${esc(factLine(fact))}`).join('\n')]),
    one.documents
      .map(
        ({ id, title, kind, url, part }) =>
          `- ${markdownCode(shown(id))} ${esc(title)} (${esc(kind)}${part === undefined ? '' : `, ${esc(part)}`})${url === undefined ? '' : ` ${markdownCode(shown(url))}`}`,
      )
      .join('\n'),
  ]);

function matrix({ agreements, terms: all }: Comparison): readonly string[] {
  const rows = all.filter((term) => !isEmpty(term));
  if (rows.length === 0) return [];
  return [
    '## What each says',
    table(
      ['', ...agreements.map(({ letter }) => letter), ''],
      rows.map((term) => [term.title, ...term.cells.map((cell) => esc(matrixCell(cell))), standing(term)]),
    ),
    esc(LEGEND),
  ];
}

/** Where they differ, then the other terms of which something is known. */
function terms(comparison: Comparison): readonly string[] {
  const told = comparison.terms.filter((term) => !isEmpty(term));
  const differing = told.filter(isDifference);
  const rest = told.filter((term) => !isDifference(term));
  return [
    ...(differing.length === 0 ? [] : ['## Where they differ', ...listTerms(comparison, differing)]),
    ...(rest.length === 0
      ? []
      : [`## ${differing.length === 0 ? 'Term by term' : 'The other terms'}`, ...listTerms(comparison, rest)]),
  ];
}

function listTerms(comparison: Comparison, listed: readonly ComparedTerm[]): readonly string[] {
  const named = letters(comparison);
  return listed.flatMap((term) => [
    `### ${termHeading(term)}`,
    sameCells(term.cells)
      .map((cells) => `- **${cells.map(({ agreement }) => named.get(agreement) ?? '').join(', ')}** ${say(cells[0])}`)
      .join('\n'),
  ]);
}

function say(cell: ComparedCell): string {
  const where = citation(cell);
  return [
    `${esc(cell.words)}${where === '' ? '' : ` (${esc(where)})`}`,
    ...(cell.quote === undefined ? [] : [`“${esc(cell.quote)}”`]),
    ...(cell.note === undefined ? [] : [`Note: ${esc(cell.note)}`]),
  ].join(' ');
}

const flags = (comparison: Comparison): readonly string[] =>
  comparison.flags.length === 0
    ? []
    : [
        '## What stands out',
        comparison.flags
          .map(
            ({ flag, about, text }) => `- **${flag}** (${FLAG_WORDS[flag]}) ${esc(aboutWords(comparison, about))}: ${esc(text)}`,
          )
          .join('\n'),
      ];

const fieldFlow = (comparison: Comparison, flow: FieldFlow): readonly string[] => {
  const { scan, rows, columns, location } = flow;
  return [
    `## Field by field: ${markdownCode(shown(scan))}`,
    `${plural(rows, 'row')}; ${esc(tracedUnder(comparison, flow).join('; '))}. Place: ${esc(location.measured ?? 'not measured')}; agreed: ${esc(agreedPlace(location.agreed))}; shown: ${esc(location.shown ?? 'not known')}.`,
    table(
      ['column', 'class', 'asked', 'agreed', 'sent', 'shown', ''],
      columns.map((one) => [
        markdownCode(shown(one.column)),
        one.class,
        flowWord(one.asked),
        flowWord(one.permitted),
        flowWord(one.delivered),
        flowWord(one.published),
        one.flags.join(' '),
      ]),
    ),
  ];
};

function clusters(comparison: Comparison): readonly string[] {
  const named = letters(comparison);
  return [
    ...(comparison.clusters.length === 0 ? [] : ['## The same words']),
    ...comparison.clusters.map((cluster) =>
      [
        esc(clusterLine(cluster, named)),
        '',
        ...cluster.quotes.map((one) =>
          [`- **${named.get(one.agreement) ?? ''}** “${esc(one.quote)}”`, esc(apartLine(one))].join(' ').trimEnd(),
        ),
      ].join('\n'),
    ),
  ];
}

const practice = ({ agreements, terms }: Comparison): readonly string[] => {
  const told = agreements.filter((one) => one.practice.length > 0);
  return told.length === 0
    ? []
    : [
        '## What is done, beside what was promised',
        told
          .flatMap(({ letter, practice: facts }) =>
            facts.map((fact) => `- **${letter}** ${escapeMarkdown(sayPractice(fact, terms))}`),
          )
          .join('\n'),
      ];
};

const requests = ({ requests: asked }: Comparison): readonly string[] =>
  asked.length === 0
    ? []
    : [
        '## What to ask for',
        ...asked.flatMap(({ agency, items }) => [
          `### ${esc(agency)}`,
          items.map(({ wording }, index) => `${index + 1}. ${esc(wording)}`).join('\n'),
        ]),
      ];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
