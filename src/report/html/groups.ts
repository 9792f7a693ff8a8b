import type { ScanResult } from '../../model/result.ts';
import { combinationLines, diversityLines, diversityMeaning, kAnonymityLines, trueKLine } from '../answer/groups.ts';
import { oneCall } from '../words.ts';
import { type Html, html, nothing, section } from './markup.ts';

/** Which columns together single rows out, and k, l and t where somebody asked. */
export function groupsSection({ combinations, kAnonymity, trueK, placeDiversity }: ScanResult): Html {
  const types = placeDiversity === undefined ? [] : diversityLines(placeDiversity);
  const sets = combinations === undefined ? [] : combinationLines(combinations);
  if (sets.length === 0 && types.length === 0 && kAnonymity === undefined && trueK === undefined) return nothing;
  return section('groups', 'Columns that together single out', [
    sets.length === 0
      ? nothing
      : html`<p>Whoever knows all columns of a line of one call can read the rest of its row.${oneCall(combinations ?? {})}</p><ul>${sets.map((line) => html`<li>${line}</li>`)}</ul>`,
    trueK === undefined ? nothing : html`<h3>Addresses that share a point</h3><p>${trueKLine(trueK)}</p>`,
    types.length === 0
      ? nothing
      : html`<h3>Places with one type of call</h3><p>${placeDiversity === undefined ? '' : diversityMeaning(placeDiversity)}${oneCall(placeDiversity ?? {})}</p><ul>${types.map((line) => html`<li>${line}</li>`)}</ul>`,
    kAnonymity === undefined
      ? nothing
      : html`<h3>k-anonymity</h3><ul>${kAnonymityLines(kAnonymity).map((line) => html`<li>${line}</li>`)}</ul>`,
  ]);
}
