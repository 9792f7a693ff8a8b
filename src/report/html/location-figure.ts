import { type LocationResult, PRECISION_UP_TO } from '../../model/location.ts';
import { nameList, visible } from '../escape.ts';
import { metres, nineInTen, shortMetres } from '../numbers.ts';
import { type Html, html, nothing } from './markup.ts';

/** Two drawings of the same scale; the style sheet shows the one that fits the screen. Lengths in pixels of the drawing. */
const SIZES = [
  { name: 'wide', width: 700, side: 8, font: 13, letter: 7.6, zoneLines: 1 },
  { name: 'narrow', width: 340, side: 6, font: 10.5, letter: 6.3, zoneLines: 2 },
] as const;
type Size = (typeof SIZES)[number];

/** The scale, in metres: from what a survey resolves to a town. */
const FROM = 1;
const TO = 10_000;
const DECADES = [1, 10, 100, 1000, 10_000] as const;

/** The grades with their upper ends in metres. */
const ZONES = [
  { name: 'one building', to: PRECISION_UP_TO.building },
  { name: 'few doors', to: PRECISION_UP_TO['few-doors'] },
  { name: 'a block', to: PRECISION_UP_TO.block },
  { name: 'neighborhood', to: PRECISION_UP_TO.neighbourhood },
  { name: 'an area', to: TO },
] as const;

const ROW = 46;
const YARDSTICK = 16;

type Measured = LocationResult & { readonly effective: { readonly radiusM: { readonly p50: number; readonly p90: number } } };
const isMeasured = (location: LocationResult): location is Measured =>
  location.effective.radiusM !== null && location.rows.valid > 0;

/** How exactly each group of columns tells a place, in metres, with the distances that laws name. */
export function locationFigure(locations: readonly LocationResult[]): Html {
  const measured = locations.filter(isMeasured).slice(0, 6);
  if (measured.length === 0) return nothing;
  const says = measured.map(({ columns, effective: { radiusM } }) => `${nameList(columns)}: ${radiusWords(radiusM)}`).join('; ');
  const yardsticks = yardstickGroups(measured);
  return html`<figure>${SIZES.map((size) => draw(size, measured, yardsticks, says))}<figcaption>Distance between a published point and the place it stands for, on a scale on which each step is ten times the last. ● half of the points, ○ nine in ten. Thin lines: distances under which laws call a location precise when a company holds it.</figcaption></figure>`;
}

const radiusWords = ({ p50, p90 }: { readonly p50: number; readonly p90: number }): string =>
  `half of the points within ${metres(p50)}, ${nineInTen(p90)}`;

interface YardstickGroup {
  readonly metres: number;
  readonly title: string;
}

/** Laws that name the same distance share a line. */
function yardstickGroups(locations: readonly LocationResult[]): readonly YardstickGroup[] {
  const byMetres = new Map<number, string[]>();
  for (const { yardsticks } of locations) {
    for (const { metres: m, title } of yardsticks) {
      const titles = byMetres.get(m) ?? [];
      if (!titles.includes(title)) byMetres.set(m, [...titles, title]);
    }
  }
  return [...byMetres]
    .toSorted(([a], [b]) => a - b)
    .map(([m, titles]) => ({
      metres: m,
      title:
        titles.length === 1
          ? (titles[0] ?? '')
          : `${titles.length} laws: ${titles.map((title) => title.split(' ')[0]).join(', ')}`,
    }));
}

function draw(size: Size, locations: readonly Measured[], yardsticks: readonly YardstickGroup[], says: string): Html {
  const { name, width, side, font, zoneLines } = size;
  const x = (m: number): number => {
    const at = Math.log10(Math.min(TO, Math.max(FROM, m)) / FROM) / Math.log10(TO / FROM);
    return Math.round((side + at * (width - 2 * side)) * 10) / 10;
  };
  const top = zoneLines * (font + 4) + 4;
  const axis = top + locations.length * ROW + 8;
  const labels = axis + font + 12;
  const height = labels + yardsticks.length * YARDSTICK + 6;
  const zones = ZONES.map(({ name: zone, to }, index) => {
    const from = x(ZONES[index - 1]?.to ?? FROM);
    const line = zoneLines === 1 ? 0 : index % 2;
    return html`<rect class="zone z${index}" x="${from}" y="${top}" width="${Math.round((x(to) - from) * 10) / 10}" height="${axis - top}"/><text class="tick" x="${(from + x(to)) / 2}" y="${font + line * (font + 3)}" text-anchor="middle">${zone}</text>`;
  });
  const ticks = DECADES.map((m) => {
    const anchor = m === FROM ? 'start' : m === TO ? 'end' : 'middle';
    return html`<line class="axis" x1="${x(m)}" x2="${x(m)}" y1="${axis}" y2="${axis + 4}"/><text class="tick" x="${x(m)}" y="${axis + font + 5}" text-anchor="${anchor}">${shortMetres(m)}</text>`;
  });
  const laws = yardsticks.map((yardstick, index) =>
    lawLine(yardstick, x(yardstick.metres), top, labels + (index + 1) * YARDSTICK - 4, size),
  );
  const rows = locations.map((location, index) => oneRow(location, top + index * ROW, x, size));
  return html`<svg class="figure ${name}" viewBox="0 0 ${width} ${height}" font-size="${font}" role="img" aria-labelledby="location-${name}-title location-${name}-text"><title id="location-${name}-title">How exactly coordinates tell a place, in meters</title><desc id="location-${name}-text">${says}.</desc>${zones}<line class="axis" x1="${side}" x2="${width - side}" y1="${axis}" y2="${axis}"/>${ticks}${laws}${rows}</svg>`;
}

/** Names stand left of their lines and lower to the right, so that no line runs through a name. */
function lawLine({ metres: m, title }: YardstickGroup, x: number, top: number, bottom: number, { letter }: Size): Html {
  const distance = m < 1000 ? `${Math.round(m)} m` : `${m / 1000} km`;
  const room = Math.max(8, Math.floor((x - 6) / letter) - distance.length - 3);
  return html`<path class="law" d="M${x} ${top} V${bottom}"/><text class="law" x="${x - 4}" y="${bottom}" text-anchor="end">${visible(title, room)} · ${distance}</text>`;
}

function oneRow({ columns, effective }: Measured, y: number, x: (m: number) => number, { font, letter, width }: Size): Html {
  const { p50, p90 } = effective.radiusM;
  const names = nameList(columns, 2);
  const room = Math.floor((width - 24) / letter);
  const bar = y + font + 16;
  return html`<g><text class="name" x="10" y="${y + font + 4}">${visible(names, room)}</text><line class="radius" x1="${x(p50)}" x2="${x(Math.max(p50, p90))}" y1="${bar}" y2="${bar}"/><circle class="half" cx="${x(p50)}" cy="${bar}" r="5"/><circle class="ninth" cx="${x(Math.max(p50, p90))}" cy="${bar}" r="4.5"/></g>`;
}
