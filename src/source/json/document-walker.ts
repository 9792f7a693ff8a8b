import { CadAuditError } from '../../model/error.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  INCOMPLETE,
  INVALID,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
  stringEnd,
  stringText,
} from './json-bytes.ts';
import type { JsonSlab } from './json-slab.ts';
import { ValueSkipper } from './value-skipper.ts';

/** A list or object that was reached through keys alone. */
export interface Container {
  readonly array: boolean;
  readonly path: readonly string[];
  /** The key of the value at hand, in an object. */
  key: string;
}

/** Decides what becomes of the values that a walk meets. */
export interface DocumentVisitor {
  /** `within`: `null` for a document itself. `first`: the first byte of the value. */
  meet(within: Container | null, first: number): 'enter' | 'take' | 'skip';
  /** Reads a value that is to be taken; the offset behind it, or {@link INCOMPLETE}, or {@link INVALID}. `last`: no more bytes come. */
  take(within: Container | null, at: number, limit: number, last: boolean): number;
  /** A value to be taken does not fit into memory: it is passed over. */
  tooLarge(): void;
  /** Where a value that was not taken stopped being JSON. */
  readonly failedAt: number;
  /** The walk is to pause. */
  readonly full: boolean;
}

/** Largest value that is taken; larger ones are passed over. */
export const LARGEST_VALUE = 32 << 20;

/** Objects in objects that are walked into; tables of services stand two or three deep. */
const DEEPEST = 12;

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

/**
 * Walks through the lists and objects around the records of a document, in as many pieces as it comes, and passes over what the visitor does
 * not take. Documents may follow each other. Invalid text throws `bad-json` with line and byte, never with content.
 */
export class DocumentWalker {
  readonly #slab: JsonSlab;
  readonly #visitor: DocumentVisitor;
  readonly #open: Container[] = [];
  readonly #skipper = new ValueSkipper();
  #skipping = false;
  #state: State = 'value';
  /** Documents begun. */
  documents = 0;
  /** Unread bytes needed for another attempt to take a value. */
  wanted = 1;

  constructor(slab: JsonSlab, visitor: DocumentVisitor) {
    this.#slab = slab;
    this.#visitor = visitor;
  }

  /** True between documents. */
  get complete(): boolean {
    return this.#open.length === 0 && !this.#skipping;
  }

  /** Reads on until the bytes of the slab are used up (true) or the visitor is full (false). `last`: no more bytes come. */
  run(last: boolean): boolean {
    const slab = this.#slab;
    this.wanted = 1;
    for (;;) {
      if (this.#skipping) {
        const end = this.#skipper.skip(slab.bytes, slab.at, slab.limit);
        slab.at = end < 0 ? slab.limit : end;
        if (end < 0) return true;
        this.#skipping = false;
      }
      slab.at = skipSpace(slab.bytes, slab.at, slab.limit);
      if (slab.at >= slab.limit) return true;
      const done = this.#step(last);
      if (!done) {
        this.wanted = Math.min(2 * slab.unread, Math.max(LARGEST_VALUE, slab.unread + 1));
        return true;
      }
      if (this.#visitor.full) return false;
    }
  }

  /** Reads the next token or value; false where more bytes are needed. */
  #step(last: boolean): boolean {
    const slab = this.#slab;
    const { bytes, at, limit } = slab;
    const code = bytes[at] as number;
    const within = this.#open.at(-1);
    if (code === (within?.array ? CLOSE_ARRAY : CLOSE_OBJECT) && this.#state !== 'value' && this.#state !== 'key') {
      slab.at++;
      this.#leave();
      return true;
    }
    switch (this.#state) {
      case 'key':
      case 'key-or-end': {
        if (code !== QUOTE || !within) return this.#fail(at);
        const end = stringEnd(bytes, at + 1, limit);
        const colon = end < 0 ? limit : skipSpace(bytes, end + 1, limit);
        if (colon >= limit) return false;
        if (bytes[colon] !== COLON) return this.#fail(colon);
        within.key = stringText(bytes, at + 1, end);
        slab.at = colon + 1;
        this.#state = 'value';
        return true;
      }
      case 'comma-or-end':
        if (code !== COMMA) return this.#fail(at);
        slab.at++;
        this.#state = within?.array ? 'value' : 'key';
        return true;
      default:
        // Records that were written with commas but without brackets around them.
        if (code === COMMA && !within && this.documents > 0) {
          slab.at++;
          return true;
        }
        return this.#value(within ?? null, code, last);
    }
  }

  #value(within: Container | null, first: number, last: boolean): boolean {
    const slab = this.#slab;
    const { at, limit } = slab;
    const visitor = this.#visitor;
    const container = first === OPEN_ARRAY || first === OPEN_OBJECT;
    const how = visitor.meet(within, first);
    if (how === 'enter' && container && this.#open.length < DEEPEST) {
      if (!within) this.documents++;
      const path = within ? [...within.path, within.key] : [];
      this.#open.push({ array: first === OPEN_ARRAY, path, key: '' });
      this.#state = first === OPEN_ARRAY ? 'value-or-end' : 'key-or-end';
      slab.at++;
      return true;
    }
    if (how === 'take') {
      const end = visitor.take(within, at, limit, last);
      if (end === INVALID) return this.#fail(visitor.failedAt);
      if (end !== INCOMPLETE) {
        slab.at = end;
        this.#after(within);
        return true;
      }
      if (slab.unread < LARGEST_VALUE) return false;
      visitor.tooLarge();
    }
    this.#skipper.reset();
    const end = this.#skipper.skip(slab.bytes, at, limit);
    if (end === INVALID) return this.#fail(at);
    if (end === INCOMPLETE && !this.#skipper.busy) return false;
    slab.at = end < 0 ? limit : end;
    this.#skipping = end < 0;
    this.#after(within);
    return true;
  }

  #leave(): void {
    this.#open.pop();
    this.#state = this.#open.length > 0 ? 'comma-or-end' : 'value';
  }

  #after(within: Container | null): void {
    if (within) this.#state = 'comma-or-end';
    else {
      this.documents++;
      this.#state = 'value';
    }
  }

  #fail(at: number): never {
    const { line, byte } = this.#slab.place(at);
    throw new CadAuditError(
      'bad-json',
      `The JSON is not valid at line ${line}, byte ${byte} of the line.`,
      'Export it again, or check the file with a JSON validator.',
    );
  }
}
