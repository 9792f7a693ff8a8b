import type { PointReading } from '../../../model/reading.ts';
import { readGeohash } from './geohash.ts';
import { readMgrs } from './mgrs.ts';
import { readNationalGrid } from './national-grid.ts';
import { readPlusCode } from './plus-code.ts';
import { readBinaryPoint } from './wkb.ts';

/** The middle of the cell that a code of letters and digits names: plus code, MGRS or US National Grid, geohash, British National Grid; and points in binary form. */
export function readPlaceCode(text: string): PointReading | undefined {
  const bare = text.trim();
  return readPlusCode(bare) ?? readMgrs(bare) ?? readGeohash(bare) ?? readNationalGrid(bare) ?? readBinaryPoint(bare);
}
