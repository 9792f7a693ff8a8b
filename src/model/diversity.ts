import type { CallGroup } from './call-group.ts';
import type { PlaceLevel } from './singling-out.ts';

/**
 * How much a place says about the type of its calls (l-diversity, Machanavajjhala 2007): whoever knows that somebody called from
 * a block where all calls are of one type knows the type, however many share the block.
 */
export interface PlaceDiversity {
  readonly place: PlaceLevel;
  /** False where the shares are estimated from a sample of the places. */
  readonly exact: boolean;
  /** Column whose equal values make rows one call; absent where every row is one. */
  readonly call?: string;
  /** Sensitive groups with rows at a place, most rows first. */
  readonly groups: readonly {
    readonly group: CallGroup;
    readonly rows: number;
    /** Share of the group's rows whose place holds several calls, all of this group (l = 1). */
    readonly oneType: number;
    /** Share of the group's rows whose place holds a single call, of however many rows. */
    readonly oneCall: number;
  }[];
}
