import type { CallGroup } from '../../../model/call-group.ts';

/**
 * How much a line says about a call, mildest first. A higher rank wins whatever else the text says; within a rank the
 * longer line wins, then the group that stands first in `CALL_GROUPS` (the sensitive ones do).
 *
 * - `faint`: the department (`EMS:`), only when nothing else is known
 * - `everyday`: disturbance, suspicious, assist, traffic
 * - `specific`: offences, fire, rescue
 * - `sensitive`: the groups that careful publishers drop or blur
 * - `alarm`: a sounding device is not the event it warns of
 * - `compound`: phrases in which a word of a lower line means something else
 */
export const RANKS = ['faint', 'everyday', 'specific', 'sensitive', 'alarm', 'compound'] as const;
export type Rank = (typeof RANKS)[number];

/** Lines of the taxonomy (see `pattern.ts`) by group, all of one rank. */
export interface GroupTable {
  readonly rank: Rank;
  readonly lines: Readonly<Partial<Record<CallGroup, readonly string[]>>>;
}
