import type { LocationCounts, LocationWithAddress } from '../../model/location.ts';
import { judgeBlocks, judgeByTextAlone, judgeCrossings, judgeStreets } from './beside-blocks.ts';
import { judgeHouses } from './beside-houses.ts';
import type { BlurPart } from './part.ts';
import { unitMetres } from './reference-system.ts';
import { DISGUISED_SHARE, LEAST_REPEATS } from './text-evidence.ts';

/** What the address texts beside the points show; `undefined` where there are too few of them. */
export function judgeBesideText(counts: LocationCounts): BlurPart | undefined {
  const { withAddress } = counts;
  if (withAddress === undefined) return undefined;
  const facts = inMetres(withAddress, unitMetres(counts));
  const disguised = (facts.end00?.n ?? 0) >= LEAST_REPEATS && (facts.end00?.share ?? 0) > DISGUISED_SHARE;
  const houseRows = facts.textRows?.house ?? 0;
  const otherRows = (facts.textRows?.block ?? 0) + (facts.textRows?.crossing ?? 0);
  const judged = disguised
    ? judgeBlocks(facts, true)
    : houseRows >= otherRows || facts.onePoint.n >= 100
      ? judgeHouses(facts)
      : judgeBlocks(facts, false);
  return (
    judged ??
    judgeHouses(facts) ??
    judgeBlocks(facts, false) ??
    judgeCrossings(facts) ??
    judgeStreets(facts) ??
    judgeByTextAlone(facts)
  );
}

/** Distances from units of the file to metres. */
function inMetres(facts: LocationWithAddress, unit: number): LocationWithAddress {
  if (unit === 1) return facts;
  // Sides of streets were looked for at distances in metres.
  const { spread, blockExtent, pitch, residual, blockShape, offLine, stretchMiss, sides: _, ...rest } = facts;
  return {
    ...rest,
    spread: { ...spread, p50: spread.p50 * unit, p90: spread.p90 * unit },
    blockExtent: { ...blockExtent, p50: blockExtent.p50 * unit },
    ...(pitch === undefined ? {} : { pitch: { ...pitch, p50: pitch.p50 * unit } }),
    ...(residual === undefined ? {} : { residual: { ...residual, p50: residual.p50 * unit } }),
    ...(offLine === undefined ? {} : { offLine: { ...offLine, p50: offLine.p50 * unit } }),
    ...(stretchMiss === undefined ? {} : { stretchMiss: { ...stretchMiss, p50: stretchMiss.p50 * unit } }),
    ...(blockShape === undefined
      ? {}
      : { blockShape: { ...blockShape, along: blockShape.along * unit, across: blockShape.across * unit } }),
  };
}
