import type {
  ComparedAgreement,
  ComparedCell,
  ComparedTerm,
  Comparison,
  FieldFlow,
  RecordsRequest,
} from '../../model/comparison.ts';
import { cardTable, type Html, html, paragraphs, section } from '../html/markup.ts';
import { plural } from '../numbers.ts';
import { makePage } from '../page.ts';
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
  MOST_IN_FULL,
  matrixCell,
  SECTION_WORDS,
  STATUS_SIGNS,
  shown,
  standing,
  termMark,
  tracedUnder,
} from './words.ts';

/** The comparison as one self-contained page, for publishing and printing. */
export function renderHtml(comparison: Comparison): string {
  const counted = [
    ...(comparison.agreements.length === 0 ? [] : [plural(comparison.agreements.length, 'agreement')]),
    ...(comparison.flows.length === 0 ? [] : [plural(comparison.flows.length, 'file')]),
  ];
  const title = counted.join(', ');
  const body = [
    html`<header class="head"><h1>${title} side by side</h1>${comparison.agreements.length < 2 ? undefined : html`<p class="lede">${summary(comparison)}</p>`}</header>`,
    ...(comparison.agreements.length === 0 ? [] : inOrder(comparison)),
    ...(comparison.flags.length === 0 ? [] : [flags(comparison)]),
    ...comparison.flows.map((flow, index) => fieldFlow(comparison, flow, index)),
    ...(comparison.clusters.length === 0 ? [] : [clusters(comparison)]),
    ...(comparison.agreements.some(({ practice }) => practice.length > 0) ? [practice(comparison)] : []),
    ...(comparison.requests.length === 0 ? [] : [requests(comparison.requests)]),
    section('limits', 'What this does not tell', paragraphs(comparison.limits.map(shown))),
  ];
  return makePage({
    title: `${title} side by side`,
    body,
    version: comparison.tool.version,
    remark: 'No value of a scanned file is in this report. Quotes are those of the documents named beside them.',
  });
}

function summary({ terms: all }: Comparison): string {
  const count = (what: ComparedTerm['agreement']): number => all.filter(({ agreement }) => agreement === what).length;
  const words = count('wording') === 0 ? '' : `, use different words on ${count('wording')}`;
  return `They differ on ${plural(count('differs'), 'term')}${words}, say the same on ${count('same')}; on ${count('unclear')} at least one is not known, on ${count('unknown')} none is. Not known is neither yes nor no.`;
}

/** Of many agreements first what each says, then what they are, so that ten fit on the first page. */
function inOrder(comparison: Comparison): readonly Html[] {
  const first = [heads(comparison.agreements), matrix(comparison)];
  return [...(comparison.agreements.length > MOST_IN_FULL ? first.toReversed() : first), terms(comparison)];
}

const heads = (agreements: readonly ComparedAgreement[]): Html =>
  section(
    'agreements',
    'Agreements',
    agreements.map(
      (one) => html`<h3>${one.letter}. ${shown(one.agency)}</h3>
<p>${agreementLine(one)}</p><p class="note">${coverageLine(one.coverage)}</p>
${one.facts.map((fact) => html`<p class="note">${factLine(fact)}</p>`)}
<ul>${one.documents.map(
        ({ id, title, kind, url, part }) =>
          html`<li><code>${shown(id)}</code> ${link(shown(title), url)} (${kind.replaceAll('-', ' ')}${part === undefined ? '' : `, ${shown(part)}`})</li>`,
      )}</ul>`,
    ),
  );

/** The schema lets only http and https through; anything else stays text. */
const link = (text: string, url: string | undefined): Html =>
  url !== undefined && /^https?:\/\//.test(url) ? html`<a href="${shown(url)}" rel="noreferrer">${text}</a>` : html`${text}`;

const matrix = ({ agreements, terms: all }: Comparison): Html => {
  const told = all.filter((term) => !isEmpty(term));
  const rows = told.map(
    (term) =>
      html`<tr><th scope="row">${termMark(term)} ${term.title}</th>${term.cells.map(
        (cell) =>
          html`<td class="${toneOf(cell)}"><span title="${STATUS_SIGNS[cell.status].words}">${matrixCell(cell)}</span></td>`,
      )}</tr>`,
  );
  return section('matrix', 'What each says', [
    // Letters alone say nothing on paper.
    html`<p class="note">${agreements.map(({ letter, agency }, index) => html`${index === 0 ? '' : '; '}<b>${letter}</b> ${shown(agency)}`)}.</p>`,
    html`<table class="matrix"><caption>* they differ; ~ in different words. ${LEGEND}</caption><thead><tr><th scope="col">Term</th>${agreements.map(
      ({ letter, agency }) => html`<th scope="col"><abbr title="${shown(agency)}">${letter}</abbr></th>`,
    )}</tr></thead><tbody>${rows}</tbody></table>`,
    ...paragraphs(
      told.length === all.length
        ? []
        : [
            `Not known of any of them: ${all
              .filter(isEmpty)
              .map(({ title }) => title)
              .join(', ')}.`,
          ],
    ),
  ]);
};

/** A wash behind what is known; what is not stays paper. */
const toneOf = ({ status }: ComparedCell): string =>
  status === 'stated' ? 't2' : status === 'disputed' ? 't3' : status === 'redacted' ? 't4' : status === 'silent' ? 't1' : 'none';

const terms = (comparison: Comparison): Html => {
  const named = letters(comparison);
  return section(
    'terms',
    'Term by term',
    comparison.terms
      .filter((term) => !isEmpty(term))
      .map(
        (
          term,
        ) => html`<h3>${term.title}</h3><p class="note">${[SECTION_WORDS[term.section], standing(term)].filter((words) => words !== '').join('; ')}</p>
<ul>${term.cells.map((cell) => html`<li><b>${named.get(cell.agreement) ?? ''}</b> ${say(cell)}</li>`)}</ul>`,
      ),
  );
};

function say(cell: ComparedCell): Html {
  const where = citation(cell);
  return html`${shown(cell.words)}${where === '' ? '' : ` (${where})`}${cell.quote === undefined ? undefined : html` <q>${shown(cell.quote)}</q>`}${
    cell.note === undefined ? undefined : html` <span class="note">${shown(cell.note)}</span>`
  }`;
}

const flags = (comparison: Comparison): Html =>
  section('flags', 'What stands out', [
    html`<ul>${comparison.flags.map(({ flag, about, text }) => html`<li><b>${flag}</b> (${FLAG_WORDS[flag]}) ${aboutWords(comparison, about)}: ${shown(text)}</li>`)}</ul>`,
  ]);

const fieldFlow = (comparison: Comparison, flow: FieldFlow, index: number): Html => {
  const { scan, sha256, rows, columns, location } = flow;
  return section(`flow-${index + 1}`, `Field by field: ${shown(scan)}`, [
    html`<p class="note">${plural(rows, 'row')}; SHA-256 ${sha256 ?? 'not known'}; ${tracedUnder(comparison, flow).join('; ')}</p>`,
    cardTable(
      `Columns of ${shown(scan)}`,
      ['column', 'class', 'asked', 'agreed', 'sent', 'shown', 'stands out'].map((head) => ({ head })),
      columns.map((one) => [
        shown(one.column),
        one.class,
        flowWord(one.asked),
        flowWord(one.permitted),
        flowWord(one.delivered),
        flowWord(one.published),
        one.flags.length === 0 ? '' : html`<span class="gap">${one.flags.join(' ')}</span>`,
      ]),
    ),
    html`<p>Place: ${shown(location.measured ?? 'not measured')}; agreed: ${agreedPlace(location.agreed)}; shown: ${shown(location.shown ?? 'not known')}. A question mark is neither yes nor no.</p>`,
  ]);
};

const clusters = (comparison: Comparison): Html => {
  const named = letters(comparison);
  return section(
    'same-words',
    'The same words',
    comparison.clusters.map(
      (cluster) => html`<p>${clusterLine(cluster, named)}</p>
<ul>${cluster.quotes.map((one) => html`<li><b>${named.get(one.agreement) ?? ''}</b> <q>${shown(one.quote)}</q> <span class="note">${apartLine(one)}</span></li>`)}</ul>`,
    ),
  );
};

const practice = ({ agreements, terms }: Comparison): Html =>
  section('practice', 'What is done, beside what was promised', [
    html`<ul>${agreements.flatMap(({ letter, practice: facts }) => facts.map((fact) => html`<li><b>${letter}</b> ${sayPractice(fact, terms)}</li>`))}</ul>`,
  ]);

const requests = (asked: readonly RecordsRequest[]): Html =>
  section(
    'requests',
    'What to ask for',
    asked.map(
      ({ agency, items }) =>
        html`<h3>${shown(agency)}</h3><ol>${items.map(({ wording }) => html`<li>${shown(wording)}</li>`)}</ol>`,
    ),
  );
