import { CadAuditError } from '../../model/error.ts';

/** The window that the reference decoder takes unless told otherwise (`ZSTD_WINDOWLOG_LIMIT_DEFAULT` 27). */
const LARGEST_WINDOW = 2 ** 27;

/** No block decompresses to more (RFC 8878, 3.1.1.2.4). */
const LARGEST_BLOCK = 128 << 10;

/** What goes to the decoder in one step: a block, with the frame's header before the first and its checksum behind the last. */
interface ZstdPiece {
  readonly bytes: Uint8Array;
  /** The frame ends here. */
  readonly last: boolean;
}

/**
 * Cuts Zstandard data into its blocks (RFC 8878), so that no step decompresses to more than one block and no window is made
 * before its size is known to be fair.
 */
export class ZstdFrames {
  #bytes = new Uint8Array(0);
  #at = 0;
  /** Bytes of a skippable frame still to be passed over. */
  #skip = 0;
  /** Bytes of the current frame's header that its first block takes along; `null` between frames. */
  #header: number | null = null;
  #checksum = 0;

  push(chunk: Uint8Array): void {
    const rest = this.#bytes.subarray(this.#at);
    this.#bytes = new Uint8Array(rest.length + chunk.length);
    this.#bytes.set(rest);
    this.#bytes.set(chunk, rest.length);
    this.#at = 0;
  }

  /** True where nothing has begun that did not end. */
  get complete(): boolean {
    return this.#header === null && this.#skip === 0 && this.#at === this.#bytes.length;
  }

  /** The next piece, or `null` until more bytes have come. Throws what the decoder would throw for bytes that are no Zstandard. */
  next(): ZstdPiece | null {
    while (this.#header === null) if (!this.#open()) return null;
    const start = this.#at + this.#header;
    if (start + 3 > this.#bytes.length) return null;
    const word = this.#byte(start) | (this.#byte(start + 1) << 8) | (this.#byte(start + 2) << 16);
    const size = word >>> 3;
    const kind = (word >> 1) & 3;
    const last = (word & 1) === 1;
    if (size > LARGEST_BLOCK || kind === 3) throw new Error('no such block');
    const end = start + 3 + (kind === 1 ? 1 : size) + (last ? this.#checksum : 0);
    if (end > this.#bytes.length) return null;
    const bytes = this.#bytes.slice(this.#at, end);
    this.#at = end;
    this.#header = last ? null : 0;
    return { bytes, last };
  }

  /** Reads a frame's header or passes over a skippable frame; false until more bytes have come. */
  #open(): boolean {
    const passed = Math.min(this.#skip, this.#bytes.length - this.#at);
    this.#skip -= passed;
    this.#at += passed;
    const left = this.#bytes.length - this.#at;
    if (this.#skip > 0 || left < 4) return false;
    const magic = this.#number(4, 0);
    if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) {
      if (left < 8) return false;
      this.#skip = this.#number(4, 4);
      this.#at += 8;
      return true;
    }
    if (magic !== 0xfd2fb528) throw new Error('no frame');
    const flags = this.#byte(this.#at + 4);
    const single = (flags >> 5) & 1;
    const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
    const sizeBytes = flags >> 6 === 0 ? single : 1 << (flags >> 6);
    const header = 6 - single + dictionary + sizeBytes;
    if (left < header) return false;
    if (dictionary > 0 && this.#number(dictionary, 6 - single) !== 0) {
      const hint = 'Decompress it with its dictionary first.';
      throw new CadAuditError('unreadable', 'The Zstandard data needs a dictionary that is not in it.', hint);
    }
    const window = single ? this.#number(sizeBytes, header - sizeBytes) + (sizeBytes === 2 ? 256 : 0) : this.#window();
    if (window > LARGEST_WINDOW) {
      throw new CadAuditError(
        'too-large',
        'The Zstandard data needs more than 128 MiB of memory to be decompressed.',
        'Decompress it first, or compress it without --ultra and --long.',
      );
    }
    this.#header = header;
    this.#checksum = flags & 4;
    return true;
  }

  /** Size by the window descriptor (RFC 8878, 3.1.1.1.2). */
  #window(): number {
    const descriptor = this.#byte(this.#at + 5);
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
  }

  /** A little-endian number `offset` bytes from the current place. */
  #number(bytes: number, offset: number): number {
    let value = 0;
    for (let index = bytes - 1; index >= 0; index--) value = value * 256 + this.#byte(this.#at + offset + index);
    return value;
  }

  #byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }
}
