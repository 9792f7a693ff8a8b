import type { LatticeStatistic, NeighbourCounts, NetStatistic, SpacingStatistic, StatedCounts } from './location-statistics.ts';
import type { AddressLevel, CodeCell } from './reading.ts';
import type { Subject } from './subject.ts';

/** Grades of effective precision by radius, see {@link PRECISION_UP_TO}. */
export const PRECISION_CLASSES = ['building', 'few-doors', 'block', 'neighbourhood', 'area', 'unknown'] as const;
export type PrecisionClass = (typeof PRECISION_CLASSES)[number];

/** Largest radius of a grade in metres; an area is whatever is beyond the last. */
export const PRECISION_UP_TO = { building: 25, 'few-doors': 60, block: 150, neighbourhood: 600 } as const satisfies Readonly<
  Partial<Record<PrecisionClass, number>>
>;

/** How finely a point resolves, as the end of "… point to". */
export const PRECISION_WORDS: Readonly<Record<PrecisionClass, string>> = {
  building: 'one building',
  'few-doors': 'a few doors',
  block: 'a block',
  neighbourhood: 'a neighborhood',
  area: 'an area',
  unknown: 'a place of unknown size',
};

/** How the published point was made from the true one, as far as the file tells. */
export const LOCATION_MASKS = [
  'none',
  'gps',
  'interpolated',
  'block',
  'intersection',
  'rounding',
  'truncation',
  'grid-degrees',
  'grid-metres',
  'jitter',
  'sticky-offset',
  'snap-points',
  'area-centroid',
  'mixture',
  'unknown',
] as const;
export type LocationMask = (typeof LOCATION_MASKS)[number];

/** One statistic behind a judgement. */
export interface LocationEvidence {
  readonly statistic: string;
  readonly value: number;
  /** The value it is held against. */
  readonly threshold: number;
  /** What it was computed on (points, pairs, addresses). */
  readonly n: number;
  /** What it means here, in words. */
  readonly says: string;
}

/** Mergeable counts of one location column group, summed up. Positions are never kept; see `profile/location/location-counts.ts`. */
export interface LocationCounts {
  /** Index into `RowRoles.locations`. */
  readonly group: number;
  readonly columns: readonly string[];
  readonly kind: 'degrees' | 'point' | 'projected';
  readonly rows: {
    readonly total: number;
    /** No coordinate in the cells. */
    readonly empty: number;
    /** With a position, those that were put right among them. */
    readonly valid: number;
    /** Stand-ins for "nowhere". */
    readonly sentinel: number;
    /** Numbers that are no place. */
    readonly outside: number;
    /** Text that is no number, starred digits among them. */
    readonly unreadable: number;
    /** Valid only after latitude and longitude changed places. */
    readonly swapped: number;
    /** Valid only after a lost sign or a scale was put back. */
    readonly repaired: number;
  };
  /** Rows by number of decimals as written (index = decimals). */
  readonly storedDecimals: readonly number[];
  /** Distinct points rounded to 1e-5 degree. Exact up to 8,192; an estimate when `distinctExact` is false (standard error 1.1 %). */
  readonly distinctPoints: number;
  readonly distinctExact: boolean;
  /** Share of sampled distinct points integral at 10^-d degrees (index = d, 0 to 7). */
  readonly integralAt: readonly number[];
  /** The same by rows, points on more than one row in twenty left out; where few places take many rows it tells what points hide. */
  readonly integralRows?: readonly number[];
  /** Rows on the most frequent sampled points, largest first (at most 20). */
  readonly heaviest: readonly number[];
  /** Typical latitude, rounded to a whole degree: only for converting degrees to metres. */
  readonly latitudeBand: number | null;
  /** Statistics of address texts beside the point; absent where there is no address column or too few repeats. */
  readonly withAddress?: LocationWithAddress;
  /** What most positions were written in. */
  readonly system?: 'degrees' | 'web-mercator' | 'utm' | 'projected';
  /** Rows by how many whole digits are replaced by stars (index = digits). */
  readonly starred?: readonly number[];
  /** Valid rows more than a degree (or 100 km) from where most rows lie. */
  readonly far?: number;
  /** Steps at which the sampled distinct points stand in phase, coarsest first. */
  readonly lattices?: readonly LatticeStatistic[];
  /** Evenly spaced lines along the axes on which the sampled distinct points stand, whatever the step. */
  readonly net?: NetStatistic;
  /** A lattice of squares or hexagons, turned anyhow, on which they stand. */
  readonly spacing?: SpacingStatistic;
  /** The finest cell that codes of letters and digits name in at least 1 of 50 rows; edges in its unit. */
  readonly codeCell?: CodeCell & { readonly rows: number };
  /** Valid rows whose codes were cut to their end: the way within a region is known, the region is not. */
  readonly relative?: number;
  /** What the file states of the exactness of its points. */
  readonly stated?: StatedCounts;
  /** How often sampled distinct points repeat. */
  readonly repeats?: { readonly points: number; readonly singles: number; readonly doubles: number; readonly rowsP50: number };
  /** Points with at least ten times the rows of the next twenty and at least five street names. */
  readonly dumps?: { readonly points: number; readonly rows: number };
  /** The same event (incident number) on several rows: one point or several? */
  readonly withEvents?: Pick<LocationWithAddress, 'onePoint' | 'spread'>;
  /** How near distinct points come to each other. */
  readonly neighbours?: NeighbourCounts;
  /** Distance from a point to the nearest other, and to the fourth nearest, medians in units of the file; only where there are few points. */
  readonly apart?: { readonly p50: number; readonly n: number; readonly fourth?: number };
}

/** What the address text beside a point tells about it. `n` are the denominators. */
export interface LocationWithAddress {
  /** Share of repeated house addresses that have exactly one point. */
  readonly onePoint: { readonly share: number; readonly n: number };
  /** Share of house addresses on 3 to 8 rows of which some share a point and some do not: two ways of making points. */
  readonly mixed?: { readonly share: number; readonly n: number };
  /** Rows per repeated house address, and their square roots' use: how far noise averages out. */
  readonly callsEach?: { readonly p50: number; readonly p90: number; readonly most: number; readonly n: number };
  /** Share of repeated block texts with exactly two points, these 8 to 20 m apart as the sides of a street are. */
  readonly sides?: { readonly share: number; readonly n: number };
  /** Distances in metres from an address's points to their centre, outliers beyond 1 km cut. */
  readonly spread: { readonly p50: number; readonly p90: number; readonly n: number };
  /** Share of pairs of different house numbers of one street and hundred that fall on one point. */
  readonly collide: { readonly share: number; readonly n: number };
  /** Share of repeated block texts with more than one point. */
  readonly pointsPerBlockText: { readonly share: number; readonly n: number };
  /** Share of distinct points that also carry an intersection text. */
  readonly onIntersections: { readonly share: number; readonly n: number };
  /** Length in metres of the stretch of points of one block, median. */
  readonly blockExtent: { readonly p50: number; readonly n: number };
  /** Rows whose address text is a block, an intersection or redacted while their point tells more than the text. */
  readonly maskedTextRows: number;
  /** Rows whose house number ends in 00 and has at least three points: where the numbers are blocks in disguise, their points tell more than the text. */
  readonly severalPointRows: number;
  /** False where the figures on texts are those of a sample of the distinct texts. */
  readonly textsExact?: boolean;
  /** Rows with a point by what their text says. */
  readonly textRows?: {
    readonly house: number;
    readonly block: number;
    readonly crossing: number;
    readonly withheld: number;
    readonly other: number;
  };
  /** Share of distinct house numbers ending in 00. */
  readonly end00?: { readonly share: number; readonly n: number };
  /** Share of block texts on at least five rows that have at least three points. */
  readonly manyPointsPerBlockText?: { readonly share: number; readonly n: number };
  /** Points of block texts with at least four points: length along the street and width across it, medians in metres. */
  readonly blockShape?: { readonly along: number; readonly across: number; readonly n: number };
  /** Share of repeated intersection texts with exactly one point. */
  readonly crossingOnePoint?: { readonly share: number; readonly n: number };
  /** Share of repeated texts that name a street without a number and have exactly one point. */
  readonly streetOnePoint?: { readonly share: number; readonly n: number };
  /** Metres between the points of neighbouring hundreds of a street, median. */
  readonly pitch?: { readonly p50: number; readonly n: number };
  /** The same for house numbers of one side of the street alone. */
  readonly collideSide?: { readonly share: number; readonly n: number };
  /** Share of points on at least two rows, crossings left out, whose texts name two streets and more: they stand where streets meet. */
  readonly twoStreets?: { readonly share: number; readonly n: number };
  /** Share of points on at least two rows whose texts name one block alone. */
  readonly oneBlock?: { readonly share: number; readonly n: number };
  /** How far the streets run the same way: 1 where all are parallel, 0 where as many run across. */
  readonly parallel?: { readonly share: number; readonly n: number };
  /** Share of points on at least five rows whose texts name three and more streets: they stand for more than a block or a crossing. */
  readonly manyStreets?: { readonly share: number; readonly n: number };
  /** Metres by which the points of a stretch of street leave one line, median over stretches with three and more points. */
  readonly offLine?: { readonly p50: number; readonly n: number };
  /** Metres by which houses of four hundreds of a street miss a straight line through their numbers, median over stretches. */
  readonly stretchMiss?: { readonly p50: number; readonly n: number };
  /** The same for each house: metres by which the houses of all these stretches miss the lines through their numbers. */
  readonly houseMiss?: { readonly p50: number; readonly p90: number; readonly n: number };
  /** Metres by which houses of one street, hundred and parity miss a straight line through their numbers, median over groups. */
  readonly residual?: { readonly p50: number; readonly n: number };
  /** The part of it along the street: setbacks make houses miss the line across it, a shift either way. */
  readonly residualAlong?: { readonly p50: number; readonly n: number };
}

/** Two location column groups of one table, compared row by row. */
export interface LocationPairCounts {
  /** Indexes into `RowRoles.locations`, the smaller first. */
  readonly groups: readonly [first: number, second: number];
  /** Rows in which both have a position and the two can be compared. */
  readonly rows: number;
  /** Rows in which only the first, or only the second, has a position. */
  readonly alone: readonly [first: number, second: number];
  /** Share of the rows in which both name the same place, to a metre and a half. */
  readonly same: number;
  /** Metres from the one to the other. */
  readonly apart: { readonly p50: number; readonly p90: number };
  /** Share of the distinct pairs in which the second lies farther from zero than the first; only pairs that differ count. */
  readonly beyond: { readonly lat: number; readonly lon: number; readonly n: number };
  /** False where shares and distances are estimated from a sample of the distinct pairs. */
  readonly exact: boolean;
}

/** Mergeable counts of one address column (or group of columns). */
export interface AddressCounts {
  readonly group: number;
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<AddressLevel, number>>;
  /** Rows whose house number ends in 00, of those of level `number` and `number-unit`. */
  readonly round: number;
  /** Share of distinct house numbers ending in 00 (a hundred block in disguise when near 1). */
  readonly end00: { readonly share: number; readonly n: number };
  /** Distinct texts; an estimate above the sketch's cap. */
  readonly distinct: number;
}

/** Judgement on one location column group. */
export interface LocationResult {
  readonly columns: readonly string[];
  readonly subject?: Subject;
  readonly referenceSystem: { readonly id: string; readonly how: string };
  readonly rows: LocationCounts['rows'];
  /** What the digits resolve. */
  readonly stored: { readonly decimals: number | null; readonly stepMetres: number | null };
  /** What a reader can resolve to. */
  readonly effective: {
    readonly mask: LocationMask;
    readonly class: PrecisionClass;
    /** Metres within which half and nine in ten of the true places lie, to two figures; `null` where that cannot be told. */
    readonly radiusM: { readonly p50: number; readonly p90: number } | null;
    readonly confidence: number;
    readonly evidence: readonly LocationEvidence[];
    /** Whose word the radius is, where the file has a column of its own for it. */
    readonly by?: 'measured' | 'stated';
  };
  /** What the file states itself; the columns it stands in. */
  readonly stated?: StatedCounts & { readonly columns: readonly string[] };
  readonly distinctPoints: number;
  /** False where that is an estimate. */
  readonly distinctExact?: boolean;
  /** Which legal and policy thresholds such a location would count as precise under. */
  readonly yardsticks: readonly {
    readonly id: string;
    readonly title: string;
    readonly metres: number;
    readonly precise: boolean;
    readonly cite: string;
  }[];
  /** What cannot be told from this file alone. */
  readonly cannotTell: readonly string[];
  /** The other location columns of the same rows, compared row by row. */
  readonly beside?: readonly LocationBeside[];
}

/** How far another location column group lies from this one in the same rows. */
export interface LocationBeside {
  readonly columns: readonly string[];
  /** Rows in which both have a position. */
  readonly rows: number;
  /** Rows of these in which both name the same place, to a metre and a half. */
  readonly same: number;
  /** Metres between the two. */
  readonly apart: { readonly p50: number; readonly p90: number };
  /** False where `same` and `apart` are estimated from a sample of the distinct pairs. */
  readonly exact: boolean;
}

/** Levels that a publisher blurs to; exact numbers among them were forgotten. */
const BLURRED: ReadonlySet<AddressLevel> = new Set(['block', 'intersection', 'redacted', 'street', 'mile-marker']);

export const isBlurred = (level: AddressLevel): boolean => BLURRED.has(level);

/** Judgement on one address column (or group of columns). */
export interface AddressResult {
  readonly columns: readonly string[];
  /** Columns of the street that crosses, read in rows without a house number. */
  readonly crossing?: readonly string[];
  readonly subject?: Subject;
  readonly rows: Readonly<Record<AddressLevel, number>>;
  /** What more rows say than anything else, after disguised hundred blocks are recognised. */
  readonly level: AddressLevel;
  /** More than 90 % of its distinct house numbers end in 00: hundred blocks in disguise. */
  readonly disguisedBlocks: boolean;
  /** Rows finer than the column's own level: house numbers and coordinates that a column of blocks or places kept. */
  readonly remainder: number;
  /** Share of distinct house numbers ending in 00, of at most 4,096 that were looked at. */
  readonly end00: { readonly share: number; readonly n: number };
}
