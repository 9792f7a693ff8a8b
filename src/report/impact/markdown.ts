import type { ImpactItem, ImpactReport } from '../../model/impact.ts';
import { shown } from '../compare/words.ts';
import { escapeMarkdown, markdownCode } from '../escape-markup.ts';
import { plural, sure } from '../numbers.ts';
import { OPEN, ORIGIN_WORDS, rowsOfRisk } from './words.ts';

const esc = (text: string): string => escapeMarkdown(shown(text));

/** The draft as Markdown, to be filled in. Open questions are task-list items, so that nobody overlooks them. */
export function renderImpactMarkdown(report: ImpactReport): string {
  const { source } = report;
  const blocks = [
    `# ${esc(report.title)}`,
    [
      `File: ${markdownCode(shown(source.name))}, ${plural(source.rows, 'row')}, ${plural(source.columns, 'column')}, SHA-256 ${source.sha256 ?? 'not known'}`,
      `Recipient: ${esc(report.feed)}`,
      `Agreement: ${report.agreement === null ? 'none given' : markdownCode(shown(report.agreement))}`,
    ].join('\\\n'),
    report.remarks.map((text) => `> ${esc(text)}`).join('\n>\n'),
    ...report.sections.flatMap(({ number, title, items }) => [
      `## ${number}. ${esc(title)}`,
      ...items.flatMap((item, index) => oneItem(item, `${number}.${index + 1}`)),
    ]),
    '## Risks as measured',
    table(
      ['risk', 'rows', 'evidence', 'what lowers it', 'how bad, how likely'],
      report.risks.map((risk) => [
        esc(risk.risk),
        `${rowsOfRisk(risk)}${risk.confidence === null ? '' : `, ${sure(risk.confidence)} sure`}`,
        esc(risk.evidence),
        esc(risk.lowers === '' ? '–' : risk.lowers),
        OPEN,
      ]),
    ),
    '## Weighing',
    table(
      ['step', 'what is known', OPEN.toLowerCase()],
      report.weighing.map(({ step, known, open }) => [esc(step), esc(known), esc(open)]),
    ),
    '## Sources',
    report.sources
      .map(({ title, url }) => `- ${esc(title)}${url === undefined ? '' : ` ${markdownCode(shown(url))}`}`)
      .join('\n'),
    `*Drafted by cad-audit ${esc(report.tool.version)}. No value of the file is in this report.*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const oneItem = ({ question, answers, open }: ImpactItem, number: string): readonly string[] => [
  `### ${number} ${esc(question)}`,
  [
    ...answers.map(
      ({ origin, text, evidence }) =>
        `- **${ORIGIN_WORDS[origin]}.** ${esc(text)}${evidence.length === 0 ? '' : ` (${esc(evidence.join('; '))})`}`,
    ),
    ...(open === undefined ? [] : [`- [ ] **${OPEN}.** ${esc(open)}`]),
  ].join('\n'),
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
