import { type NeighbourRule, verdict } from '../neighbourhood.ts';

/** What stands beside a heart rate. */
const VITALS = /(?:^|[^a-z])(?:rr|resp|sbp|dbp|bp|spo2|o2sat|sao2|temp|temperature|pulse|gcs)(?:$|[^a-z])/i;

/** `hr` beside `rr` and `sbp`: beats, not hours. */
export const heartRate: NeighbourRule = (at, _, { names }) =>
  /^hr$/i.test(names[at] as string) && names.filter((name) => VITALS.test(name)).length >= 2
    ? verdict('medical', 0.95, 'beside other vital signs')
    : undefined;
