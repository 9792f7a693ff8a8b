import { CadAuditError } from '../../model/error.ts';
import { unescapeText } from './cell-text.ts';
import { readXml } from './xml-part.ts';

/** UTF-8 bytes kept of a workbook's strings. */
const STRINGS_LIMIT = 160 << 20;

const BLOCK_BYTES = 4 << 20;

/** The strings that cells name by number, as UTF-8 in large blocks: a million short strings cost little more than their text. */
export class SharedStrings {
  readonly #limit: number;
  readonly #blocks: Buffer[] = [];
  #starts = new Float64Array(1024);
  #lengths = new Int32Array(1024);
  #count = 0;
  #free = 0;
  #room = 0;
  #held = 0;
  /** Strings that found no room; their cells are empty. */
  dropped = 0;
  /** The strings break off. */
  broken = false;

  constructor(limit = STRINGS_LIMIT) {
    this.#limit = limit;
  }

  add(text: string): void {
    if (this.#count === this.#starts.length) this.#grow();
    const bytes = Buffer.byteLength(text);
    if (this.#held + bytes > this.#limit) {
      this.dropped++;
      this.#lengths[this.#count++] = 0;
      return;
    }
    if (bytes > this.#room) {
      this.#room = Math.max(BLOCK_BYTES, bytes);
      this.#blocks.push(Buffer.allocUnsafe(this.#room));
      this.#free = 0;
    }
    this.#blocks.at(-1)?.write(text, this.#free);
    this.#starts[this.#count] = (this.#blocks.length - 1) * 2 ** 32 + this.#free;
    this.#lengths[this.#count++] = bytes;
    this.#free += bytes;
    this.#room -= bytes;
    this.#held += bytes;
  }

  /** The text of a string; empty where there is none. */
  get(index: number): string {
    const length = this.#lengths[index] ?? 0;
    if (length === 0 || index >= this.#count) return '';
    const start = this.#starts[index] ?? 0;
    const block = Math.floor(start / 2 ** 32);
    const at = start - block * 2 ** 32;
    return this.#blocks[block]?.toString('utf8', at, at + length) ?? '';
  }

  #grow(): void {
    const starts = new Float64Array(this.#count * 2);
    const lengths = new Int32Array(this.#count * 2);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}

/** Reads the strings of a workbook: plain and rich text, without the reading aids of East Asian text. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined, limit?: number) {
  const strings = new SharedStrings(limit);
  let text = '';
  let taking = false;
  let phonetic = false;
  const reading = readXml(chunks, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') taking = !phonetic;
    },
    text(piece) {
      if (taking) text += piece;
    },
    close(name) {
      if (name === 'si') strings.add(unescapeText(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') taking = false;
    },
  });
  try {
    for await (const _ of reading) signal?.throwIfAborted();
  } catch (error) {
    if (!(error instanceof CadAuditError)) throw error;
    strings.broken = true;
  }
  return strings;
}
