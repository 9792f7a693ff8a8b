import type { LocationWithAddress } from '../../model/location.ts';
import type { PointEntry } from './point-sample.ts';
import { ascending, quantile, type Share, shareOf } from './quantile.ts';
import { axesOf, extentOf, offsetsOf, spreadOf } from './spread.ts';
import { measureStreets } from './street-geometry.ts';
import type { StretchSample } from './street-sample.ts';
import { MOST_POINTS, TEXT_KIND, type TextEntry, type TextSample } from './text-sample.ts';
import type { TileMetres } from './tile.ts';

/** Rows with a point by what the text beside it says. */
export interface TextRows {
  house: number;
  block: number;
  crossing: number;
  withheld: number;
  other: number;
}

type KeyedPoints = readonly (readonly [key: number, point: PointEntry])[];

/** What the texts beside points tell about the points. */
export function measureBesideText(
  texts: TextSample,
  streets: StretchSample,
  points: KeyedPoints,
  textRows: TextRows,
  metres: TileMetres,
  dumps: ReadonlySet<number>,
): LocationWithAddress {
  const entries = texts.entries().flatMap(([, entry]) => withoutDumps(entry, dumps));
  const repeated = entries.filter(({ rows }) => rows >= 2);
  const houses = repeated.filter(({ kind }) => kind === TEXT_KIND.house);
  const blocks = repeated.filter(({ kind }) => kind === TEXT_KIND.block);
  const crossings = repeated.filter(({ kind }) => kind === TEXT_KIND.crossing);
  const streetTexts = repeated.filter(({ kind }) => kind === TEXT_KIND.street);
  const numbers = entries.filter(({ kind }) => kind === TEXT_KIND.house);
  const busyBlocks = blocks.filter(({ rows }) => rows >= 5);
  const shapes = blocks.filter((entry) => entry.points.length >= 4).map((entry) => axesOf(offsetsOf(entry.places, metres)));
  const blockExtents = blocks
    .filter((entry) => entry.points.length >= 3)
    .map((entry) => extentOf(offsetsOf(entry.places, metres)));
  const geometry = measureStreets(streets, metres, dumps);
  const extents = ascending([...blockExtents, ...geometry.extents]);
  const calls = ascending(houses.map(({ rows }) => rows));
  const someRows = houses.filter(({ rows }) => rows >= 3 && rows <= MOST_POINTS);
  const twoPoints = blocks.filter((entry) => entry.points.length === 2);
  return {
    mixed: shareOf(someRows.filter(({ rows, points: at }) => at.length > 1 && at.length < rows).length, someRows.length),
    callsEach: { p50: quantile(calls, 0.5), p90: quantile(calls, 0.9), most: calls.at(-1) ?? 0, n: calls.length },
    sides: shareOf(
      twoPoints.filter((entry) => acrossTheStreet(extentOf(offsetsOf(entry.places, metres)))).length,
      twoPoints.length,
    ),
    onePoint: shareOf(houses.filter(onOnePoint).length, houses.length),
    spread: spreadOf(houses.map(({ places }) => offsetsOf(places, metres))),
    collide: geometry.collide,
    pointsPerBlockText: shareOf(blocks.filter((entry) => !onOnePoint(entry)).length, blocks.length),
    onIntersections: onIntersections(points),
    blockExtent: { p50: quantile(extents, 0.5), n: extents.length },
    maskedTextRows:
      textRows.withheld + severalPointRows(entries, [TEXT_KIND.block, TEXT_KIND.crossing], textRows.block + textRows.crossing),
    severalPointRows: severalPointRows(entries, [TEXT_KIND.house], textRows.house, 1),
    textsExact: texts.bound() === null,
    textRows: { ...textRows },
    end00: shareOf(numbers.filter(({ round }) => round === 1).length, numbers.length),
    manyPointsPerBlockText: shareOf(busyBlocks.filter((entry) => entry.points.length >= 3).length, busyBlocks.length),
    blockShape: {
      along: quantile(ascending(shapes.map(({ along }) => along)), 0.5),
      across: quantile(ascending(shapes.map(({ across }) => across)), 0.5),
      n: shapes.length,
    },
    crossingOnePoint: shareOf(crossings.filter(onOnePoint).length, crossings.length),
    streetOnePoint: shareOf(streetTexts.filter(onOnePoint).length, streetTexts.length),
    pitch: geometry.pitch,
    residual: geometry.residual,
    residualAlong: geometry.residualAlong,
    offLine: geometry.offLine,
    stretchMiss: geometry.stretchMiss,
    houseMiss: geometry.houseMiss,
    manyStreets: manyStreets(points, dumps),
    collideSide: geometry.collideSide,
    parallel: geometry.parallel,
    ...pointsOfTexts(points, dumps),
  };
}

/** Houses on either side of a street, or its two kerbs, lie so far apart (in metres, or units of about that size). */
const acrossTheStreet = (distance: number): boolean => distance >= 8 && distance <= 20;

/** The same questions for rows of one event. */
export function measureEvents(events: TextSample, metres: TileMetres): Pick<LocationWithAddress, 'onePoint' | 'spread'> {
  const repeated = events
    .entries()
    .map(([, entry]) => entry)
    .filter(({ rows }) => rows >= 2);
  return {
    onePoint: shareOf(repeated.filter(onOnePoint).length, repeated.length),
    spread: spreadOf(repeated.map(({ places }) => offsetsOf(places, metres))),
  };
}

/** Rows on a dump point say nothing about how the others were placed. */
function withoutDumps(entry: TextEntry, dumps: ReadonlySet<number>): readonly TextEntry[] {
  if (dumps.size === 0 || !entry.points.some((point) => dumps.has(point))) return [entry];
  const kept = entry.points.flatMap((point, i) => (dumps.has(point) ? [] : [i]));
  if (kept.length === 0) return [];
  return [{ ...entry, points: kept.map((i) => entry.points[i] as number), places: kept.map((i) => entry.places[i] as number) }];
}

/** Points on several rows whose texts name more streets than meet at a crossing. */
function manyStreets(points: KeyedPoints, dumps: ReadonlySet<number>): Share {
  const busy = points.filter(([key, { rows, streets }]) => rows >= 5 && streets.length > 0 && !dumps.has(key));
  return shareOf(busy.filter(([, { streets }]) => streets.length >= 3).length, busy.length);
}

/** Which of the points that several rows share stand where streets meet, and which for one block alone. */
function pointsOfTexts(points: KeyedPoints, dumps: ReadonlySet<number>): Pick<LocationWithAddress, 'twoStreets' | 'oneBlock'> {
  const told = points.filter(
    ([key, { rows, crossing, blocks }]) => rows >= 2 && crossing === 0 && blocks.length > 0 && !dumps.has(key),
  );
  return {
    twoStreets: shareOf(told.filter(([, { streets }]) => streets.length >= 2).length, told.length),
    oneBlock: shareOf(told.filter(([, { blocks }]) => blocks.length === 1).length, told.length),
  };
}

function onOnePoint({ points }: TextEntry): boolean {
  return points.length === 1;
}

function onIntersections(points: KeyedPoints): LocationWithAddress['onIntersections'] {
  let houses = 0;
  let also = 0;
  for (const [, { rows, masked, crossing }] of points) {
    // Points that only intersection texts name tell nothing about the others.
    if (crossing === 1 && masked === rows) continue;
    houses++;
    also += crossing;
  }
  return shareOf(also, houses);
}

/**
 * Of all rows with texts of some kinds, those whose text has three and more points (two may be the two sides of the street).
 * With `round`, only numbers that end in 00. Scaled up from the sampled texts.
 */
function severalPointRows(entries: readonly TextEntry[], kinds: readonly number[], all: number, round = 0): number {
  let sampled = 0;
  let several = 0;
  for (const { kind, rows, points, round: endsIn00 } of entries) {
    if (!kinds.includes(kind)) continue;
    sampled += rows;
    if (points.length >= 3 && endsIn00 >= round) several += rows;
  }
  return sampled === 0 ? 0 : Math.round((several / sampled) * all);
}
