/**
 * A batch as it goes to another thread: its bytes and where its cells are, written into memory that both threads see. What
 * is sent is small and nothing is copied or handed over on the way. The memory holds, one after the other, the lines of the
 * rows (64-bit floats), the starts and the ends of the cells (32-bit integers) and the bytes; see `ByteBatch`.
 */
export interface PortableBatch {
  readonly memory: SharedArrayBuffer;
  /** Bytes of text at the end. */
  readonly byteCount: number;
  readonly ascii: boolean;
  readonly rows: number;
  readonly width: number;
  readonly quote: string | null;
  /** What stands before a quote that is a character of its cell; absent where such a quote is doubled. */
  readonly escape?: string;
  readonly fieldCount: number;
  readonly firstRecord: number;
  readonly skip: number;
}
