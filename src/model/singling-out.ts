/**
 * How finely a place is told, finest first. `exact`: the point to 1e-5 degree (about 1 m) or the full address text where
 * there is no point; `25m` and `530m`: hexagons with that edge, so that no point is
 * farther than that from the middle of its cell; `block`: street and hundred, or the
 * crossing; `beat`; `postal-code`.
 */
export const PLACE_LEVELS = ['exact', '25m', 'block', '530m', 'beat', 'postal-code'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** How finely a time is told, finest first; `any` leaves time out. */
export const TIME_LEVELS = ['minute', 'hour', 'day', 'week', 'any'] as const;
export type TimeLevel = (typeof TIME_LEVELS)[number];
