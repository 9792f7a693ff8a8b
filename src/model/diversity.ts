import type { CallGroup } from './call-group.ts';
import type { GroupedLevel } from './grouped-places.ts';

/**
 * How much a place says about the type of its calls (l-diversity, Machanavajjhala 2007): whoever knows that somebody called from
 * a block where all calls are of one type knows the type, however many share the block.
 * A type here is a call group (`CALL_GROUPS`): all spellings of medical calls are one.
 */
export interface PlaceDiversity {
  /** The level that is looked at: the block, or the exact place where the table has no blocks. */
  readonly place: GroupedLevel;
  /** False where the shares are estimated from a sample of the places. */
  readonly exact: boolean;
  /** Column whose equal values make rows one call; absent where every row is one. */
  readonly call?: string;
  /** Sensitive groups with rows at a place, most rows first. */
  readonly groups: readonly {
    readonly group: CallGroup;
    /** Rows of the group that have such a place: counted, never estimated. */
    readonly rows: number;
    /**
     * Share of these rows whose place holds calls of this group only, be it one or many: {@link oneType} and {@link oneCall}.
     * Absent in results of builds that told these alone.
     */
    readonly told?: number;
    /** How far `told` may be off, nineteen times in twenty; 0 where exact. Absent where `told` is. See `ShareEstimate`. */
    readonly margin?: number;
    /** Share of these rows whose place holds several calls, all of this group (l = 1). */
    readonly oneType: number;
    /** Share of these rows whose place holds a single call, of however many rows. */
    readonly oneCall: number;
  }[];
}
