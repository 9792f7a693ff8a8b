import type { SinglingOutCell } from '../../model/counts.ts';
import { endSentence } from '../../model/end-sentence.ts';
import type { ScanResult } from '../../model/result.ts';
import { PLACE_LEVELS, TIME_LEVELS } from '../../model/singling-out.ts';
import { capital } from '../capital.ts';
import { nameList } from '../escape.ts';
import { aboutPercent, aboutShare, count, giveOrTake, percentOf, perHundred, pointsOff, share } from '../numbers.ts';
import { aloneWhere, oneCall, onlyOne, PLACE_WORDS, TIME_WORDS } from '../words.ts';
import type { Point } from './point.ts';

/** Who is alone at a place and a time, and what blurring would change. */
export function when(scan: ScanResult): Point {
  const cell = usualCell(scan.singlingOut);
  if (cell === undefined) {
    return {
      label: 'WHEN',
      says: ['No row has both a place and a time that could be read, so nobody could be counted as alone.'],
    };
  }
  const says = [
    `${capital(tellAlone(cell))} ${onlyOne(cell, aloneCount(cell))} ${aloneWhere(cell, aloneCount(cell))}.${oneCall(cell)} Alone means singled out, not named.`,
  ];
  const blur = cheapestBlur(scan.singlingOut);
  // A blur that leaves as many of a hundred alone is none.
  const helps = blur !== undefined && blur.alone < cell.alone && perHundred(blur.alone) !== perHundred(cell.alone);
  if (helps) says.push(`With ${blurWords(blur, scan)}: ${tellAlone(blur)}.`);
  if (cell.place === 'beat' && !(helps && blur.place === 'beat')) says.push(...beatColumn(scan));
  return { label: 'WHEN', says };
}

/** Below this many rows, shares of a hundred would invent rows. */
const FEW_ROWS = 200;

/** `86 of 100 rows`, in small tables `3 of 12 rows`. */
const aloneRows = ({ alone, rows }: SinglingOutCell): string =>
  rows < FEW_ROWS ? share(Math.round(alone * rows), rows) : `${perHundred(alone)} (of ${count(rows)})`;

/** A share alone is told in whole points: a margin below half of one says nothing more. */
const LEAST_TOLD = 0.005;

/** The same with `about` where it is an estimate; of a sample in which all are alone, all or nearly all. */
export function tellAlone(cell: SinglingOutCell): string {
  if (cell.exact) return aloneRows(cell);
  const { alone, margin = 0, rows } = cell;
  if (alone >= 1) return aboutShare(rows, rows, margin);
  const off = margin < LEAST_TOLD ? '' : `, ${pointsOff(margin)}`;
  return `about ${perHundred(alone)} (of ${count(rows)}${off})`;
}

const aloneCount = ({ alone, rows }: SinglingOutCell): number => Math.round(alone * rows);

/** The finest place that was counted with the hour, or with whatever time there is. */
export function usualCell(cells: readonly SinglingOutCell[]): SinglingOutCell | undefined {
  const counted = cells.filter(({ rows }) => rows > 0);
  for (const place of PLACE_LEVELS) {
    const here = counted.filter((cell) => cell.place === place);
    if (here.length === 0) continue;
    return here.find(({ time }) => time === 'hour') ?? here.toSorted(byTime)[0];
  }
  return undefined;
}

const byTime = (a: SinglingOutCell, b: SinglingOutCell): number => TIME_LEVELS.indexOf(a.time) - TIME_LEVELS.indexOf(b.time);

/**
 * Share of rows alone below which a blur is worth suggesting. A choice of this program, for picking one line out of a
 * table that is printed whole; no law or standard names it.
 */
const FEW_ALONE = 0.05;

/** A place that fewer than this share of the rows have is told apart: it says nothing of the others. */
const MOST_HAVE_IT = 0.5;

/** Cells whose place and time too few rows have for their shares to stand for the table: text that seldom names a block. */
function thinCells(cells: readonly SinglingOutCell[]): readonly SinglingOutCell[] {
  const most = Math.max(0, ...cells.map(({ rows }) => rows));
  return cells.filter(({ rows }) => rows > 0 && rows < MOST_HAVE_IT * most);
}

/** Cells of fewer rows than the table that show more of them alone than a finer place does: they are shares of other rows. */
const crossedCells = (cells: readonly SinglingOutCell[]): readonly SinglingOutCell[] =>
  cells.filter((cell) =>
    cells.some(
      (finer) =>
        finer.time === cell.time &&
        finer.rows > cell.rows &&
        PLACE_LEVELS.indexOf(finer.place) < PLACE_LEVELS.indexOf(cell.place) &&
        percentOf(finer.alone) !== percentOf(cell.alone) &&
        finer.alone < cell.alone,
    ),
  );

/** `Of the 600 rows, 46 have a block: the shares of that line are of those.`, one sentence for each such place. */
export function thinPlaces(cells: readonly SinglingOutCell[]): readonly string[] {
  const most = Math.max(0, ...cells.map(({ rows }) => rows));
  const thin = [...thinCells(cells), ...crossedCells(cells)];
  return PLACE_LEVELS.flatMap((place) => {
    const rows = Math.max(0, ...thin.filter((cell) => cell.place === place).map((cell) => cell.rows));
    if (rows === 0) return [];
    const have = `${count(rows)} ${rows === 1 ? 'has' : 'have'}`;
    return [
      `Of the ${count(most)} rows, ${have} a ${PLACE_WORDS[place]}: the shares of that line are of ${rows === 1 ? 'that' : 'those'}.`,
    ];
  });
}

/**
 * The finest place and time at which few rows are alone; where no combination reaches that, the one with the fewest. A
 * place that most rows do not have is no way to blur the table.
 */
export function cheapestBlur(cells: readonly SinglingOutCell[]): SinglingOutCell | undefined {
  // Squares: two small steps cost less than one large one, so a bit of place and a bit of time go before all of either.
  const cost = ({ place, time }: SinglingOutCell): number => PLACE_LEVELS.indexOf(place) ** 2 + TIME_LEVELS.indexOf(time) ** 2;
  const thin = thinCells(cells);
  const counted = cells.filter((cell) => cell.rows > 0 && cell.time !== 'any' && !thin.includes(cell));
  const enough = counted.filter(({ alone }) => alone <= FEW_ALONE).toSorted((a, b) => cost(a) - cost(b) || a.alone - b.alone)[0];
  return enough ?? counted.toSorted((a, b) => a.alone - b.alone)[0];
}

/** What the places of the table are: `The exact place is that of Latitude, Longitude.`, where several columns could be meant; `The beat is that of Zone.` */
export const placeColumns = (scan: ScanResult): readonly string[] => [
  ...(scan.location.length > 1 && scan.singlingOutBy !== undefined
    ? [endSentence(`The exact place is that of ${nameList(scan.singlingOutBy)}`)]
    : []),
  ...beatColumn(scan),
  ...(scan.singlingOut.some(({ place, rows }) => rows > 0 && (place === '25m' || place === '530m')) ? [CELLS] : []),
];

/** Whoever counts again in squares of 530 m finds more rows alone: they are less than half as large. */
const CELLS = 'Cells are hexagons with an edge of that length (530 m: 0.7 km², 0.3 square miles).';

const beatColumn = ({ singlingOutBeat }: ScanResult): readonly string[] =>
  singlingOutBeat === undefined || singlingOutBeat.toLowerCase() === 'beat'
    ? []
    : [endSentence(`The beat is that of ${nameList([singlingOutBeat])}`)];

/** `the place cut to a block and the time cut to the day`; an area by its column, `the place cut to Zone`. */
export function blurWords({ place, time }: SinglingOutCell, { singlingOutBeat }: Pick<ScanResult, 'singlingOutBeat'>): string {
  const to = place === 'beat' && singlingOutBeat !== undefined ? nameList([singlingOutBeat]) : `a ${PLACE_WORDS[place]}`;
  const where = place === 'exact' ? 'the place as it is' : `the place cut to ${to}`;
  return `${where} and the time cut to the ${TIME_WORDS[time]}`;
}

/** The rows that a table of shares alone is about: `at most 660 rows that have`. */
export const atMost = (rows: number): string => (rows === 1 ? 'the only row that has' : `at most ${count(rows)} rows that have`);

/** For tables: the share alone, `~` before an estimate. */
export const aloneShare = (cell: SinglingOutCell): string => `${cell.exact ? '' : '~'}${percentOf(cell.alone)}`;

/** What `~` means in tables of shares alone, where it stands in one. */
export function sampleNote(cells: readonly SinglingOutCell[]): readonly string[] {
  const sampled = cells.filter(({ exact }) => !exact);
  if (sampled.length === 0) return [];
  return [`~ estimated from a sample of the groups${giveOrTake(Math.max(...sampled.map(({ margin = 0 }) => margin)))}.`];
}

/** `5.1%`, `about 5.1%`: the share of rows in groups of fewer than eight. */
export const underEight = (cell: SinglingOutCell): string => (cell.exact ? percentOf : aboutPercent)(cell.underEight);
