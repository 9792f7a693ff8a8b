import type { Batch, CellBytes } from '../../model/batch.ts';
import type { RowRoles } from '../../model/plan.ts';
import type { AddressReading } from '../../model/reading.ts';

/**
 * Could a narrative repeat its row? Answers from the bytes of both, without strings: no narrative is lost that holds a word of
 * a name, the house number or the end of a phone of its row (`repeated-in-text.ts` has the last word), and few others pass.
 */
export class RepeatSieve {
  readonly #roles: RowRoles;
  /** Hashes of the words looked for in a row. */
  readonly #words = new Int32Array(MOST_WORDS);
  #wordCount = 0;
  /** The last seven digits of the phones looked for. */
  readonly #phones = new Int32Array(MOST_PHONES);
  #phoneCount = 0;
  /** One bit per first character looked for, by its lowest five bits: most words of a narrative fail here and are passed over. */
  #starts = 0;
  readonly #cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };

  constructor(roles: RowRoles) {
    this.#roles = roles;
  }

  /** `true` also where the bytes do not tell. */
  mayRepeat(batch: Batch, narrative: number, addresses: readonly (readonly AddressReading[])[], row: number): boolean {
    const cell = this.#cell;
    const { names, phones } = this.#roles;
    this.#wordCount = 0;
    this.#phoneCount = 0;
    this.#starts = 0;
    for (const field of names) {
      if (batch.locate?.(field, row, cell) !== true || !this.#seekName(cell)) return true;
    }
    for (const field of phones) {
      if (batch.locate?.(field, row, cell) !== true || !this.#seekPhone(cell)) return true;
    }
    for (const readings of addresses) if (!this.#seekAddress(readings[row] as AddressReading)) return true;
    if (this.#wordCount === 0 && this.#phoneCount === 0) return false;
    return batch.locate?.(narrative, row, cell) !== true || this.#finds(cell);
  }

  /** Looks for the first run of letters of every word of four letters, apostrophes or hyphens. */
  #seekName({ bytes, start, end }: CellBytes): boolean {
    let at = start;
    while (at < end) {
      if (!isNameByte(bytes[at] as number)) {
        at++;
        continue;
      }
      const from = at;
      let hash = 0;
      let letters = 0;
      let start = 0;
      let inRun = true;
      for (; at < end; at++) {
        const code = bytes[at] as number;
        if (!isNameByte(code)) break;
        const letter = code !== APOSTROPHE && code !== HYPHEN;
        if (letter && inRun) {
          hash = Math.imul(hash ^ (code & UPPER), PRIME);
          if (letters++ === 0) start = code;
        } else if (letters > 0) inRun = false;
      }
      if (at - from < 4) continue;
      if (letters === 0 || !this.#seek(hash, start)) return false;
    }
    return true;
  }

  #seekPhone({ bytes, start, end }: CellBytes): boolean {
    let number = 0;
    let digits = 0;
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) continue;
      number = (number * 10 + digit) % SEVEN;
      digits++;
    }
    if (digits < 7) return true;
    if (this.#phoneCount === MOST_PHONES) return false;
    this.#phones[this.#phoneCount++] = number;
    return true;
  }

  /** Looks for the first run of letters and digits of the house number. */
  #seekAddress(address: AddressReading): boolean {
    if (address.level !== 'number' && address.level !== 'number-unit') return true;
    const { number } = address;
    if (number === '') return true;
    let hash = 0;
    let at = 0;
    for (; at < number.length; at++) {
      const code = number.charCodeAt(at);
      const kind = KIND[code];
      if (kind !== LETTER && kind !== DIGIT) break;
      hash = Math.imul(hash ^ (kind === LETTER ? code & UPPER : code), PRIME);
    }
    return at > 0 && this.#seek(hash, number.charCodeAt(0));
  }

  #seek(hash: number, start: number): boolean {
    if (this.#wordCount === MOST_WORDS) return false;
    this.#words[this.#wordCount++] = hash;
    this.#starts |= 1 << (start & LOWEST);
    return true;
  }

  /** Goes through a narrative once: words as they end, digits with what may stand between those of a phone. */
  #finds({ bytes, start, end }: CellBytes): boolean {
    const starts = this.#starts;
    const seeksPhone = this.#phoneCount > 0;
    let hash = 0;
    let inWord = false;
    let sought = false;
    let phone = 0;
    let digits = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? (bytes[at] as number) : 0;
      const kind = KIND[code] as number;
      if (kind === LETTER || kind === DIGIT) {
        if (!inWord) {
          inWord = true;
          hash = 0;
          // Capital and small letters have the same lowest bits.
          sought = (starts & (1 << (code & LOWEST))) !== 0;
        }
        if (sought) hash = Math.imul(hash ^ (kind === LETTER ? code & UPPER : code), PRIME);
        if (kind === LETTER) digits = 0;
        else if (seeksPhone) {
          phone = (phone * 10 + code - ZERO) % SEVEN;
          if (++digits >= 7 && this.#isPhone(phone)) return true;
        }
      } else {
        if (inWord && sought && this.#isWord(hash)) return true;
        inWord = false;
        if (kind !== JOINT) digits = 0;
      }
    }
    return false;
  }

  #isPhone(number: number): boolean {
    for (let i = 0; i < this.#phoneCount; i++) if (this.#phones[i] === number) return true;
    return false;
  }

  #isWord(hash: number): boolean {
    for (let i = 0; i < this.#wordCount; i++) if (this.#words[i] === hash) return true;
    return false;
  }
}

const MOST_WORDS = 32;
const MOST_PHONES = 8;
const SEVEN = 10_000_000;
const PRIME = 0x01000193;
const UPPER = 0xdf;
const LOWEST = 31;
const ZERO = 48;
const APOSTROPHE = 39;
const HYPHEN = 45;
const DIGIT = 1;
const LETTER = 2;
/** What may stand between the digits of a phone: white space, brackets, points, hyphens, slashes. */
const JOINT = 3;

const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return code === 32 || (code >= 9 && code <= 13) || '().-/'.includes(String.fromCharCode(code)) ? JOINT : 0;
});

const isNameByte = (code: number): boolean => KIND[code] === LETTER || code === APOSTROPHE || code === HYPHEN;
