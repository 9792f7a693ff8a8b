import { distance, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellRadius, metresPerDegree } from '../../../src/risk/location/metres.ts';

describe('metres per degree', () => {
  it('agree with turf to the half percent by which a sphere differs from the ellipsoid', () => {
    fc.assert(
      fc.property(fc.double({ min: 18, max: 72, noNaN: true }), (latitude) => {
        const { lat, lon } = metresPerDegree(latitude);
        const north = distance(point([0, latitude - 0.005]), point([0, latitude + 0.005]), { units: 'meters' }) * 100;
        const east = distance(point([-0.005, latitude]), point([0.005, latitude]), { units: 'meters' }) * 100;
        expect(Math.abs(lat / north - 1)).toBeLessThan(0.006);
        expect(Math.abs(lon / east - 1)).toBeLessThan(0.006);
      }),
    );
  });

  // Rounding to d decimals at 40° N: the worst error is half the diagonal of a cell.
  it.each([
    [2, 700],
    [3, 70],
    [4, 7],
    [5, 0.7],
  ])('%i decimals hide a place by at most %f m at 40° N', (decimals, worst) => {
    const { lat, lon } = metresPerDegree(40);
    const step = 10 ** -decimals;
    expect(cellRadius(lat * step, lon * step).worst / worst).toBeCloseTo(1, 1);
  });
});
