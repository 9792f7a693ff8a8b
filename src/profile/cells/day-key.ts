import { mix } from '../../model/hash.ts';

/** The key of a day, counted from 1970: the same to all who count by days, so that what they estimate is from the same sample. */
export const dayKey = (day: number): number => mix(day, 3);
