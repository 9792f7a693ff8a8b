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
import { isDifference, sameCells } from './arrange.ts';
import { matrix } from './matrix-html.ts';
import { sayPractice } from './practice.ts';
import {
  aboutWords,
  agreedPlace,
  apartLine,
  citation,
  clusterLine,
  coverageLine,
  FLAG_WORDS,
  factLine,
  flowWord,
  instrumentLine,
  isEmpty,
  letters,
  MOST_IN_FULL,
  shown,
  termHeading,
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
    ...terms(comparison),
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

/** Of many agreements first what each says, then what they are, so that ten fit on the first page; then where they differ. */
function inOrder(comparison: Comparison): readonly Html[] {
  const { agreements } = comparison;
  const first = [heads(agreements), matrix(comparison)];
  return [
    ...(agreements.length > MOST_IN_FULL ? first.toReversed() : first),
    ...(agreements.length < 2 ? [] : [differences(comparison)]),
  ];
}

const heads = (agreements: readonly ComparedAgreement[]): Html =>
  section(
    'agreements',
    'Agreements',
    agreements.map(
      (one) => html`<h3>${one.letter}. ${shown(one.agency)}</h3>
<p>${instrumentLine(one)}</p><p class="note">${coverageLine(one.coverage)}</p>
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

const differences = (comparison: Comparison): Html => {
  const found = comparison.terms.filter(isDifference);
  const unclear = comparison.terms.filter(({ agreement }) => agreement === 'unclear').length;
  return section('differences', 'Where they differ', [
    ...(found.length === 0 ? [html`<p>Nothing that is known differs.</p>`] : listTerms(comparison, found)),
    ...paragraphs(unclear === 0 ? [] : [`On ${plural(unclear, 'more term')} at least one is not known: they may differ or not.`]),
  ]);
};

/** What is known of the terms that do not differ. */
const terms = (comparison: Comparison): readonly Html[] => {
  const rest = comparison.terms.filter((term) => !isDifference(term) && !isEmpty(term));
  const title = comparison.terms.some(isDifference) ? 'The other terms' : 'Term by term';
  return rest.length === 0 ? [] : [section('terms', title, listTerms(comparison, rest))];
};

const listTerms = (comparison: Comparison, listed: readonly ComparedTerm[]): readonly Html[] => {
  const named = letters(comparison);
  return listed.map(
    (term) => html`<h3>${termHeading(term)}</h3>
<ul>${sameCells(term.cells).map(
      (cells) => html`<li><b>${cells.map(({ agreement }) => named.get(agreement) ?? '').join(', ')}</b> ${say(cells[0])}</li>`,
    )}</ul>`,
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
