import type { SinglingOutCell } from '../../model/counts.ts';
import type { ScanResult } from '../../model/result.ts';
import { PLACE_LEVELS, TIME_LEVELS } from '../../model/singling-out.ts';
import {
  aloneShare,
  atMost,
  blurWords,
  cheapestBlur,
  placeColumns,
  sampleNote,
  tellAlone,
  thinPlaces,
  underEight,
} from '../answer/when.ts';
import { oneCall, onlyOne, PLACE_WORDS, TIME_WORDS } from '../words.ts';
import { aloneFigure } from './alone-figure.ts';
import { type Html, html, nothing, section } from './markup.ts';

/** Upper ends of the tints of the table, as shares alone. */
const TINTS = [0.02, 0.1, 0.3, 0.6, 1] as const;

/** Who is alone, at which grain of place and time: a curve to see it, a table to read it. */
export function aloneSection(scan: ScanResult): Html {
  const cells = scan.singlingOut.filter(({ rows }) => rows > 0);
  if (cells.length === 0) return nothing;
  const places = PLACE_LEVELS.filter((place) => cells.some((cell) => cell.place === place));
  const times = TIME_LEVELS.filter((time) => cells.some((cell) => cell.time === time));
  const blur = cheapestBlur(cells);
  const at = (place: string, time: string): SinglingOutCell | undefined =>
    cells.find((cell) => cell.place === place && cell.time === time);
  const head = times.map((time) => html`<th scope="col">${TIME_WORDS[time]}</th>`);
  const rows = places.map(
    (place) =>
      html`<tr><th scope="row">${PLACE_WORDS[place]}</th>${times.map((time) => cellOf(at(place, time), at(place, time) === blur))}</tr>`,
  );
  const most = Math.max(...cells.map((cell) => cell.rows));
  return section('alone', 'Alone at a place and time', [
    html`<p>Share of rows that ${onlyOne(cells[0] ?? {})} at their place in their stretch of time, of ${atMost(most)} both.${oneCall(cells[0] ?? {})} Alone means singled out, not named.</p>`,
    aloneFigure(cells, places, times, blur),
    html`<table class="matrix"><caption>Share of rows alone, place down, time across</caption><thead><tr><th scope="col">place</th>${head}</tr></thead><tbody>${rows}</tbody></table>`,
    ...placeColumns(scan).map((note) => html`<p class="note">${note}</p>`),
    ...sampleNote(cells).map((note) => html`<p class="note">${note}</p>`),
    ...thinPlaces(cells).map((note) => html`<p class="note">${note}</p>`),
    blur === undefined
      ? nothing
      : html`<p><b>A smaller step that goes far:</b> with ${blurWords(blur, scan)}, ${tellAlone(blur)} alone, ${underEight(blur)} in groups of fewer than eight.</p>`,
  ]);
}

function cellOf(cell: SinglingOutCell | undefined, chosen: boolean): Html {
  if (cell === undefined) return html`<td>–</td>`;
  const tint = TINTS.findIndex((end) => cell.alone <= end);
  return html`<td class="t${tint}${chosen ? ' chosen' : ''}">${aloneShare(cell)}</td>`;
}
