import { type NeighbourRule, verdict } from '../neighbourhood.ts';

/** `Sys(mmHg)`, `Dias(mmHg)`, `sys_mmhg`: the unit alone measures air and tires too. */
const PRESSURE = /^(?:sys|syst|dia|dias|diast|map|bp|sbp|dbp)[^a-z\d]*mm ?hg\b/i;

/** Either value of a blood pressure, by its unit. */
export const bloodPressure: NeighbourRule = (at, _, { names }) =>
  PRESSURE.test(names[at] as string) ? verdict('medical', 0.95, 'in the unit of blood pressure') : undefined;
