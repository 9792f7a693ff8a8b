/**
 * How finely a place is told, finest first. `exact`: the point to 1e-5 degree (about 1 m) or the full address text where
 * there is no point; `25m` and `530m`: hexagons with that edge, so that no point is
 * farther than that from the middle of its cell; `block`: street and hundred, or the
 * crossing; `beat`; `postal-code`.
 */
export const PLACE_LEVELS = ['exact', '25m', 'block', '530m', 'beat', 'postal-code'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** How finely a time is told, finest first; `month` only where a file tells no more than that; `any` leaves time out. */
export const TIME_LEVELS = ['minute', 'hour', 'day', 'week', 'month', 'any'] as const;
export type TimeLevel = (typeof TIME_LEVELS)[number];

/** What the times of a file tell: a date without a time of day is midnight to a program, and tells no hour. */
const TIME_GRAINS = ['minute', 'hour', 'day', 'month'] as const satisfies readonly TimeLevel[];
export type TimeGrain = (typeof TIME_GRAINS)[number];
