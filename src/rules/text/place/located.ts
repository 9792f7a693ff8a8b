import { wordSet } from '../token/word-set.ts';

/** Words in front of a place: `AT`, `NEAR`, `CORNER`. */
export const LOCATED = wordSet(
  'AT ON NEAR NR LOC LOCATION LS IN BY FROM FRM TO AREA OF CORNER INTERSECTION XST CROSS HEADING DOWN EN OUT @',
);
