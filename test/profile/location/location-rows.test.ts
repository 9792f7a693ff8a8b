import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/model/batch.ts';
import type { LocationColumns } from '../../../src/model/plan.ts';
import type { Readers } from '../../../src/model/reading.ts';
import { shapeKey } from '../../../src/model/shape.ts';
import { readLocationRows } from '../../../src/profile/location/location-rows.ts';
import { STATUS } from '../../../src/profile/location/status.ts';
import { readAddress } from '../../../src/rules/readers/address-text.ts';
import { readDecimalBytes, readDegrees } from '../../../src/rules/readers/degrees.ts';
import { readTime } from '../../../src/rules/readers/event-time.ts';
import { readPoint } from '../../../src/rules/readers/point.ts';
import { readTimeBytes } from '../../../src/rules/readers/time/fixed.ts';

const readers: Readers = {
  address: readAddress,
  crossing: () => undefined,
  houseClass: () => 0,
  sharesHouses: () => false,
  degrees: readDegrees,
  degreesAt: readDecimalBytes,
  point: readPoint,
  time: readTime,
  timeAt: readTimeBytes,
  callGroup: () => 'other',
  unproject: () => undefined,
};

function batchOf(cells: readonly (readonly string[])[]): Batch {
  const value = (field: number, row: number): string => cells[row]?.[field] ?? '';
  return {
    firstRecord: 1,
    rows: cells.length,
    fieldCount: 2,
    value,
    shape: (field, row) => shapeKey(value(field, row)),
    hash: () => 0,
    line: () => 0,
  };
}

function readOne(kind: LocationColumns['kind'], ...cells: readonly string[]) {
  const rows = readLocationRows(batchOf([cells]), { kind, fields: kind === 'point' ? [0] : [0, 1] }, readers);
  return { status: rows.status[0], lat: rows.lat[0], lon: rows.lon[0], decimals: rows.decimals[0] };
}

describe('readLocationRows', () => {
  it.each([
    ['as it stands', ['41.25', '-87.5'], STATUS.valid, 41.25, -87.5, 2],
    ['swapped', ['-87.5', '41.25'], STATUS.swapped, 41.25, -87.5, 2],
    ['a lost sign', ['41.25', '87.5'], STATUS.repaired, 41.25, -87.5, 2],
    ['microdegrees without a sign', ['43112799', '87956742'], STATUS.repaired, 43.112799, -87.956742, 6],
    ['degrees times 10,000', ['411234', '875678'], STATUS.repaired, 41.1234, -87.5678, 4],
    ['Britain', ['51.515381', '-0.112422'], STATUS.valid, 51.515381, -0.112422, 6],
    ['zeros', ['0', '0'], STATUS.sentinel, Number.NaN, Number.NaN, 0],
    ['zeros with decimals', ['0.0000', '0.0000'], STATUS.sentinel, Number.NaN, Number.NaN, 4],
    ['minus one', ['-1', '-1'], STATUS.sentinel, Number.NaN, Number.NaN, 0],
    ['nines', ['999999', '999999'], STATUS.sentinel, Number.NaN, Number.NaN, 0],
    ['one of them nines', ['99.9999', '-87.5'], STATUS.sentinel, Number.NaN, Number.NaN, 4],
    ['nines after the point', ['41.25', '-999.9999'], STATUS.sentinel, Number.NaN, Number.NaN, 4],
    ['nines at the front only', ['41.25', '-99.95'], STATUS.valid, 41.25, -99.95, 2],
    ['a hundred', ['41.25', '-100'], STATUS.valid, 41.25, -100, 2],
    ['out of range', ['141.5', '-287.5'], STATUS.outside, Number.NaN, Number.NaN, 1],
    ['no numbers', ['north', 'west'], STATUS.unreadable, Number.NaN, Number.NaN, 0],
    ['null words', ['NA', 'NA'], STATUS.empty, Number.NaN, Number.NaN, 0],
    ['one cell empty', ['41.25', ''], STATUS.empty, Number.NaN, Number.NaN, 0],
  ])('degrees: %s', (_, cells, status, lat, lon, decimals) => {
    expect(readOne('degrees', ...cells)).toEqual({ status, lat, lon, decimals });
  });

  it.each([
    ['UTM', ['491059.4824', '5459122.4178'], STATUS.projected, 5459122.4178, 491059.4824],
    ['State Plane feet', ['1020669', '255027'], STATUS.projected, 255027, 1020669],
    ['degrees under x and y', ['-87.5', '41.25'], STATUS.valid, 41.25, -87.5],
    ['microdegrees', ['87956742', '43112799'], STATUS.repaired, 43.112799, -87.956742],
    ['zeros', ['0.0', '0.0'], STATUS.sentinel, Number.NaN, Number.NaN],
  ])('x and y: %s', (_, cells, status, lat, lon) => {
    expect(readOne('projected', ...cells)).toMatchObject({ status, lat, lon });
  });

  it('computes degrees from Web Mercator metres', () => {
    const radius = 6_378_137;
    const x = (radius * -105.25 * Math.PI) / 180;
    const y = radius * Math.log(Math.tan(Math.PI / 4 + (39.75 * Math.PI) / 360));
    const { status, lat, lon } = readOne('projected', x.toFixed(3), y.toFixed(3));
    expect(status).toBe(STATUS.mercator);
    expect(lat).toBeCloseTo(39.75, 7);
    expect(lon).toBeCloseTo(-105.25, 7);
  });

  it('counts starred digits', () => {
    expect(readOne('projected', '376***', '165***')).toMatchObject({ status: STATUS.starred, decimals: 3 });
  });

  it.each([
    ['POINT (-87.5 41.25)', STATUS.valid],
    ['POINT (41.25 -87.5)', STATUS.swapped],
    ['POINT EMPTY', STATUS.sentinel],
    ['(0.0, 0.0)', STATUS.sentinel],
    ['(null)', STATUS.empty],
    ['6 ALDER AVE\nSpringfield, XX', STATUS.empty],
    ['(somewhere)', STATUS.unreadable],
  ])('point: %s', (text, status) => {
    expect(readOne('point', text).status).toBe(status);
  });
});
