import type { Readers } from '../../model/reading.ts';
import { readAddress } from './address-text.ts';
import { readCallGroup } from './call-group.ts';
import { readDegrees } from './degrees.ts';
import { readTime } from './event-time.ts';
import { readPoint } from './point.ts';

/** Functions over raw cells: what an address, a time, a coordinate or a call type says. */
export const readers: Readers = {
  address: readAddress,
  time: readTime,
  callGroup: readCallGroup,
  degrees: readDegrees,
  point: readPoint,
};
