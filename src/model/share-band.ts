/** Bands of the share of rows a finding concerns: coarse, so that a baseline does not change with every new row. */
export const SHARE_BANDS = ['none', 'under-1%', 'under-10%', 'under-50%', 'up-to-100%'] as const;
export type ShareBand = (typeof SHARE_BANDS)[number];
