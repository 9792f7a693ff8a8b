import type { ScanResult } from '../../model/result.ts';
import { combinationLines, kAnonymityLines } from '../answer/groups.ts';
import { type Html, html, nothing, section } from './markup.ts';

/** Which columns together single rows out, and k, l and t where somebody asked. */
export function groupsSection({ combinations, kAnonymity }: ScanResult): Html {
  const sets = combinations === undefined ? [] : combinationLines(combinations);
  if (sets.length === 0 && kAnonymity === undefined) return nothing;
  return section('groups', 'Columns that together single out', [
    sets.length === 0
      ? nothing
      : html`<p>Whoever knows all columns of a line of one call can read the rest of its row.</p><ul>${sets.map((line) => html`<li>${line}</li>`)}</ul>`,
    kAnonymity === undefined
      ? nothing
      : html`<h3>k-anonymity</h3><ul>${kAnonymityLines(kAnonymity).map((line) => html`<li>${line}</li>`)}</ul>`,
  ]);
}
