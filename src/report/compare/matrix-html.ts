import type { ComparedAgreement, ComparedCell, ComparedTerm, Comparison } from '../../model/comparison.ts';
import { type Html, html, paragraphs, section } from '../html/markup.ts';
import { blocksOf, cellsIn } from './arrange.ts';
import { isEmpty, LEGEND, matrixSign, matrixWords, shown, standing, termMark } from './words.ts';

/** Term by agency, in blocks that fit a telephone. A screen reader is told the words for which the signs stand. */
export function matrix({ agreements, terms }: Comparison): Html {
  const told = terms.filter((term) => !isEmpty(term));
  const rest = terms.filter(isEmpty).map(({ title }) => title);
  return section('matrix', 'What each says', [
    // Letters alone say nothing on paper.
    html`<p class="note">${agreements.map(({ letter, agency }, index) => html`${index === 0 ? '' : '; '}<b>${letter}</b> ${shown(agency)}`)}.</p>`,
    html`<p class="note">* they differ; ~ in different words. ${LEGEND}</p>`,
    ...blocksOf(agreements).map(
      (block) =>
        html`<table class="matrix"><caption>${range(block.agreements)}</caption><thead><tr><th scope="col">Term</th>${block.agreements.map(letterHead)}</tr></thead><tbody>${told.map(
          (term) => html`<tr>${termHead(term)}${cellsIn(term, block).map(cellOf)}</tr>`,
        )}</tbody></table>`,
    ),
    ...paragraphs(rest.length === 0 ? [] : [`Not known of any of them: ${rest.join(', ')}.`]),
  ]);
}

const range = (agreements: readonly ComparedAgreement[]): string =>
  [...new Set([agreements[0]?.letter ?? '', agreements.at(-1)?.letter ?? ''])].join(' to ');

const letterHead = ({ letter, agency }: ComparedAgreement): Html =>
  html`<th scope="col">${letter}<span class="unseen">, ${shown(agency)}</span></th>`;

const termHead = (term: ComparedTerm): Html =>
  html`<th scope="row"><span aria-hidden="true">${termMark(term)} </span>${term.title}${standing(term) === '' ? undefined : html`<span class="unseen">: ${standing(term)}</span>`}</th>`;

const cellOf = (cell: ComparedCell): Html =>
  html`<td class="${toneOf(cell)}"><span aria-hidden="true">${matrixSign(cell)}${cell.page === undefined ? undefined : html`<span class="page">${cell.page}</span>`}</span><span class="unseen">${matrixWords(cell)}</span></td>`;

/** A wash behind what is known; what is not stays paper. */
const toneOf = ({ status }: ComparedCell): string =>
  status === 'stated' ? 't2' : status === 'disputed' ? 't3' : status === 'redacted' ? 't4' : status === 'silent' ? 't1' : 'none';
