/**
 * A batch as plain data that can be handed to another thread: the bytes of whole records and where their cells are. The
 * buffers may be transferred, which empties them here.
 */
export interface PortableBatch {
  readonly bytes: Uint8Array;
  readonly ascii: boolean;
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quote: string | null;
  readonly fieldCount: number;
  readonly firstRecord: number;
  readonly lines: readonly number[];
  readonly skip: number;
}
