/** How a number stands to the one that is meant, where counts of marks tell it only from one side. */
export const BOUNDS = ['at-least', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];
