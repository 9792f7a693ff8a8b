/**
 * A batch as plain data that can be handed to another thread: the bytes of whole records and where their cells are. Its
 * buffers are its own and can be transferred.
 */
export interface PortableBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ascii: boolean;
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly quote: string | null;
  readonly fieldCount: number;
  readonly firstRecord: number;
  readonly lines: readonly number[];
  readonly skip: number;
}

/** The buffers of a batch that has been counted, to be filled again. */
export interface SpentMemory {
  readonly bytes: ArrayBuffer;
  readonly starts: ArrayBuffer;
  readonly ends: ArrayBuffer;
}
