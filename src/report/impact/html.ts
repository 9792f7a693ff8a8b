import { endSentence } from '../../model/end-sentence.ts';
import type { ImpactItem, ImpactReport } from '../../model/impact.ts';
import { shown } from '../compare/words.ts';
import { cardTable, type Html, html, paragraphs, section } from '../html/markup.ts';
import { plural, sure } from '../numbers.ts';
import { makePage } from '../page.ts';
import { OPEN, ORIGIN_WORDS, rowsOfRisk } from './words.ts';

/** The draft as one self-contained page. */
export function renderImpactHtml(report: ImpactReport): string {
  const { source } = report;
  const body = [
    html`<header class="head"><p class="file"><b>${shown(source.name)}</b> ${plural(source.rows, 'row')}, ${plural(source.columns, 'column')}, SHA-256 ${source.sha256 ?? 'not known'}</p>
<h1>${shown(report.title)}</h1><p class="lede">${shown(report.feed)}. Agreement: ${report.agreement === null ? 'none given.' : endSentence(shown(report.agreement))}</p>
${report.remarks.map((text) => html`<p class="note">${shown(text)}</p>`)}</header>`,
    ...report.sections.map(({ number, title, items }) =>
      section(
        `section-${number}`,
        `${number}. ${title}`,
        items.flatMap((item, index) => oneItem(item, `${number}.${index + 1}`)),
      ),
    ),
    section('risks', 'Risks as measured', [
      cardTable(
        'Risks as measured',
        [
          { head: 'risk' },
          { head: 'rows', number: true },
          { head: 'evidence' },
          { head: 'what lowers it' },
          { head: 'how bad, how likely' },
        ],
        report.risks.map((risk) => [
          shown(risk.risk),
          html`<span>${rowsOfRisk(risk)}</span> ${risk.confidence === null ? undefined : html`<span class="note">${sure(risk.confidence)} sure</span>`}`,
          shown(risk.evidence),
          risk.lowers === '' ? '–' : shown(risk.lowers),
          html`<b>${OPEN}</b>`,
        ]),
      ),
    ]),
    section('weighing', 'Weighing', [
      cardTable(
        'Weighing benefit against risk',
        [{ head: 'step' }, { head: 'what is known' }, { head: OPEN.toLowerCase() }],
        report.weighing.map(({ step, known, open }) => [step, shown(known), open]),
      ),
    ]),
    section(
      'sources',
      'Sources',
      paragraphs(report.sources.map(({ title, url }) => shown(url === undefined ? title : `${title}: ${url}`))),
    ),
  ];
  return makePage({
    title: shown(report.title),
    body,
    version: report.tool.version,
    remark: 'A draft. No value of the file is in this report.',
  });
}

const oneItem = ({ question, answers, open }: ImpactItem, number: string): readonly Html[] => [
  html`<h3>${number} ${question}</h3>`,
  html`<ul>${answers.map(
    ({ origin, text, evidence }) =>
      html`<li><b>${ORIGIN_WORDS[origin]}.</b> ${shown(text)}${evidence.length === 0 ? undefined : html` <span class="note">${shown(evidence.join('; '))}</span>`}</li>`,
  )}${open === undefined ? undefined : html`<li class="warning"><b>${OPEN}.</b> ${open}</li>`}</ul>`,
];
