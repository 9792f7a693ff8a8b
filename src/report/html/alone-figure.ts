import type { SinglingOutCell } from '../../model/counts.ts';
import { PLACE_LEVELS, type PlaceLevel, type TimeLevel } from '../../model/singling-out.ts';
import { aloneShare } from '../answer/when.ts';
import { PLACE_WORDS, TIME_WORDS } from '../words.ts';
import { type Html, html, nothing } from './markup.ts';

/** Two drawings of the same curves; the style sheet shows the one that fits the screen. Lengths in pixels of the drawing. */
const SIZES = [
  { name: 'wide', width: 700, height: 300, left: 44, right: 104, font: 13 },
  { name: 'narrow', width: 340, height: 260, left: 40, right: 92, font: 10.5 },
] as const;
type Size = (typeof SIZES)[number];

const TOP = 14;
const BOTTOM = 30;

interface Line {
  readonly place: PlaceLevel;
  readonly points: readonly { readonly x: number; readonly y: number; readonly cell: SinglingOutCell }[];
}

/** Share alone against the grain of time, one curve for each grain of place, named at its end. */
export function aloneFigure(
  cells: readonly SinglingOutCell[],
  places: readonly PlaceLevel[],
  times: readonly TimeLevel[],
  blur: SinglingOutCell | undefined,
): Html {
  // A curve needs two points.
  if (times.length < 2) return nothing;
  const says = places.map((place) => {
    const shares = cells.filter((cell) => cell.place === place).map((cell) => `${TIME_WORDS[cell.time]} ${aloneShare(cell)}`);
    return `${PLACE_WORDS[place]}: ${shares.join(', ')}`;
  });
  const drawings = SIZES.map((size) => draw(size, cells, places, times, blur, `${says.join('; ')}.`));
  return html`<figure>${drawings}<figcaption>Each curve is a grain of place; to the right time gets coarser. The ring marks the smaller step named below.</figcaption></figure>`;
}

function draw(
  size: Size,
  cells: readonly SinglingOutCell[],
  places: readonly PlaceLevel[],
  times: readonly TimeLevel[],
  blur: SinglingOutCell | undefined,
  says: string,
): Html {
  const { name, width, height, left, right, font } = size;
  const step = (width - left - right) / (times.length - 1);
  const x = (time: TimeLevel): number => round(left + times.indexOf(time) * step);
  const y = (share: number): number => round(TOP + (1 - share) * (height - TOP - BOTTOM));
  const lines = places.map(
    (place): Line => ({
      place,
      points: times.flatMap((time) => {
        const cell = cells.find((one) => one.place === place && one.time === time);
        return cell === undefined ? [] : [{ x: x(time), y: y(cell.alone), cell }];
      }),
    }),
  );
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      html`<line class="grid" x1="${left}" x2="${width - right}" y1="${y(share)}" y2="${y(share)}"/><text class="tick" x="${left - 6}" y="${y(share) + 4}" text-anchor="end">${share * 100}%</text>`,
  );
  const axis = times.map(
    (time) => html`<text class="tick" x="${x(time)}" y="${height - 8}" text-anchor="middle">${TIME_WORDS[time]}</text>`,
  );
  const ring = lines.flatMap(({ points }) => points).find(({ cell }) => cell === blur);
  return html`<svg class="figure ${name}" viewBox="0 0 ${width} ${height}" font-size="${font}" role="img" aria-labelledby="alone-${name}-title alone-${name}-text"><title id="alone-${name}-title">Share of rows alone, by grain of place and time</title><desc id="alone-${name}-text">${says}</desc>${grid}${axis}${lines.map(curve)}${labels(lines, size)}${ring === undefined ? nothing : html`<circle class="ring" cx="${ring.x}" cy="${ring.y}" r="6"/>`}</svg>`;
}

const shade = (place: PlaceLevel): number => PLACE_LEVELS.indexOf(place);

function curve({ place, points }: Line): Html {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  const dots = points.map(({ x, y }) => html`<circle class="dot" cx="${x}" cy="${y}" r="2.5"/>`);
  return html`<g class="curve c${shade(place)}"><path d="${path}"/>${dots}</g>`;
}

/** Names at the right ends, pushed apart so that none covers another. */
function labels(lines: readonly Line[], { width, height, right, font }: Size): readonly Html[] {
  const gap = font + 3;
  const ends = lines.flatMap(({ place, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ place, x: last.x, y: last.y, at: last.y }];
  });
  const sorted = ends.toSorted((a, b) => a.y - b.y || shade(a.place) - shade(b.place));
  // From the bottom up, because curves end low.
  let limit = height - BOTTOM + 4;
  for (const end of sorted.toReversed()) {
    end.at = Math.min(end.at, limit);
    limit = end.at - gap;
  }
  const from = width - right + 22;
  return sorted.map(
    ({ place, x, y, at }) =>
      html`<g class="curve c${shade(place)}"><path class="leader" d="M${x + 4} ${y} L${from - 4} ${round(at)}"/><text x="${from}" y="${round(at + font / 3)}">${PLACE_WORDS[place]}</text></g>`,
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;
