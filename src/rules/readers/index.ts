import type { Readers } from '../../model/reading.ts';
import { unproject } from '../projection/unproject.ts';
import { houseClass, standsAlone } from './address/house-class.ts';
import { readAddress } from './address-text.ts';
import { readCallGroup } from './call-group.ts';
import { readCrossStreet } from './cross-street.ts';
import { readDecimalBytes, readDegrees } from './degrees.ts';
import { readTime } from './event-time.ts';
import { readPoint } from './point.ts';
import { readTimeBytes } from './time/fixed.ts';

/** Functions over raw cells: what an address, a time, a coordinate or a call type says. */
export const readers: Readers = {
  address: readAddress,
  crossing: readCrossStreet,
  houseClass,
  sharesHouses: standsAlone,
  time: readTime,
  timeAt: readTimeBytes,
  callGroup: readCallGroup,
  degrees: readDegrees,
  degreesAt: readDecimalBytes,
  point: readPoint,
  unproject,
};
