/** From when to when the times of a table go. */
export interface Period {
  /** Days of the first and the last event (ISO), or their years where no days are told; absent where no time is left. */
  readonly span?: { readonly from: string; readonly to: string };
  /** Rows whose dates stand for none, or lie far beyond all others, and are not looked at for it. */
  readonly setAside: number;
}

/** Code of the notice that dates were set aside; its count are the rows. */
export const DATES_SET_ASIDE = 'dates-set-aside';
