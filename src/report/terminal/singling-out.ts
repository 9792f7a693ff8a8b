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
import { grid } from './grid.ts';
import { type Canvas, heading, paragraph } from './lines.ts';

/** Share of rows alone, place down, time across, so that the cheapest sufficient blur can be read off. */
export function singlingOutSection(canvas: Canvas, scan: ScanResult): readonly string[] {
  const cells = scan.singlingOut.filter(({ rows }) => rows > 0);
  if (cells.length === 0) return [];
  const places = PLACE_LEVELS.filter((place) => cells.some((cell) => cell.place === place));
  const times = TIME_LEVELS.filter((time) => cells.some((cell) => cell.time === time));
  const most = Math.max(...cells.map(({ rows }) => rows));
  const lines = [
    ...heading(canvas, 'ALONE AT A PLACE AND TIME'),
    ...paragraph(
      canvas,
      `Share of rows that ${onlyOne(cells[0] ?? {})} at their place in their stretch of time, of ${atMost(most)} both. Alone means singled out: whoever knows that something happened there and then can read the rest of the row. It does not mean named.${oneCall(cells[0] ?? {})}`,
    ),
    '',
    ...grid(
      canvas,
      [{ head: 'place', most: 14 }, ...times.map((time) => ({ head: TIME_WORDS[time], most: 8, align: 'right' as const }))],
      places.map((place) => ({
        cells: [
          PLACE_WORDS[place],
          ...times.map((time) => {
            const cell = cells.find((one) => one.place === place && one.time === time);
            return cell === undefined ? '–' : aloneShare(cell);
          }),
        ],
      })),
      4,
    ),
  ];
  for (const note of placeColumns(scan)) lines.push(...paragraph(canvas, note, 4));
  for (const note of sampleNote(cells)) lines.push(...paragraph(canvas, note, 4));
  for (const note of thinPlaces(cells)) lines.push(...paragraph(canvas, note, 4));
  const blur = cheapestBlur(cells);
  if (blur !== undefined) {
    lines.push(
      '',
      ...paragraph(
        canvas,
        `With ${blurWords(blur, scan)}: ${tellAlone(blur)} alone, ${underEight(blur)} in groups of fewer than eight.`,
      ),
    );
  }
  return lines;
}
