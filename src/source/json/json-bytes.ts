/** The bytes at hand end before the value does. */
export const INCOMPLETE = -1;

/** The bytes are no JSON. */
export const INVALID = -2;

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const COLON = 0x3a;
export const COMMA = 0x2c;
const LF = 10;

/** Bytes at which the scan of a string has to look: the quote, the backslash and control characters. */
export const STRING_STOP = Uint8Array.from({ length: 256 }, (_, code) =>
  code < 32 || code === QUOTE || code === BACKSLASH ? 1 : 0,
);

const IS_SPACE = Uint8Array.from({ length: 256 }, (_, code) => (code === 32 || code === LF || code === 13 || code === 9 ? 1 : 0));

/** First byte from `at` on that is no white space; `limit` where there is none. */
export function skipSpace(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && IS_SPACE[bytes[at] as number] === 1) at++;
  return at;
}

/** Whether `mark` stands at `at`. */
export function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  const { length } = mark;
  for (let index = 0; index < length; index++) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

/** Offset of the quote that ends the string whose content begins at `at`, or {@link INCOMPLETE}. Anything goes inside. */
export function stringEnd(bytes: Uint8Array, at: number, limit: number): number {
  for (;;) {
    while (at < limit && STRING_STOP[bytes[at] as number] === 0) at++;
    if (at >= limit) return INCOMPLETE;
    const code = bytes[at] as number;
    if (code === QUOTE) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
}

const WORDS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].map((word) => Buffer.from(word));

/**
 * End of the number or word that begins at `at`. `NaN` and `Infinity` count as words, since Python and R write them. With
 * {@link INCOMPLETE} more bytes may belong to it.
 */
export function literalEnd(bytes: Uint8Array, at: number, limit: number): number {
  const first = bytes[at] as number;
  const end =
    isDigit(first) || (first === 0x2d && bytes[at + 1] !== 0x49) ? numberEnd(bytes, at, limit) : wordEnd(bytes, at, limit);
  if (end < 0) return end;
  if (end === limit) return INCOMPLETE;
  const after = bytes[end] as number;
  return IS_SPACE[after] === 1 || after === COMMA || after === CLOSE_OBJECT || after === CLOSE_ARRAY ? end : INVALID;
}

function wordEnd(bytes: Uint8Array, at: number, limit: number): number {
  const word = WORDS.find((one) => one[0] === bytes[at]);
  if (word === undefined) return INVALID;
  for (let index = 1; index < word.length; index++) {
    if (at + index >= limit) return INCOMPLETE;
    if (bytes[at + index] !== word[index]) return INVALID;
  }
  return at + word.length;
}

/** The grammar of RFC 8259, section 6. */
function numberEnd(bytes: Uint8Array, at: number, limit: number): number {
  if (bytes[at] === 0x2d) at++;
  if (at >= limit) return INCOMPLETE;
  if (!isDigit(bytes[at] as number)) return INVALID;
  at = bytes[at] === 0x30 ? at + 1 : digitsEnd(bytes, at, limit);
  if (at < limit && bytes[at] === 0x2e) {
    const from = at + 1;
    at = digitsEnd(bytes, from, limit);
    if (at === from) return at >= limit ? INCOMPLETE : INVALID;
  }
  if (at < limit && ((bytes[at] as number) | 0x20) === 0x65) {
    at++;
    if (at < limit && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at++;
    const from = at;
    at = digitsEnd(bytes, from, limit);
    if (at === from) return at >= limit ? INCOMPLETE : INVALID;
  }
  return at;
}

function digitsEnd(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && isDigit(bytes[at] as number)) at++;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What {@link resolveEscapes} met: how far the text reaches, and escapes that mean nothing. */
interface Unescaped {
  readonly end: number;
  readonly unknown: number;
}

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' };
const SIMPLE_CODES = Uint8Array.from({ length: 256 }, (_, code) => SIMPLE[String.fromCharCode(code)]?.charCodeAt(0) ?? 0);

/**
 * Replaces the escapes of `bytes[start, end)` in place: no escape is shorter than what it stands for in UTF-8. Half a surrogate
 * pair becomes U+FFFD. An escape that JSON does not know stays as it is written.
 */
export function resolveEscapes(bytes: Uint8Array, start: number, end: number): Unescaped {
  let to = start;
  let unknown = 0;
  for (let at = start; at < end; ) {
    const code = bytes[at] as number;
    if (code !== BACKSLASH || at + 1 >= end) {
      bytes[to++] = code;
      at++;
      continue;
    }
    const letter = bytes[at + 1] as number;
    const simple = SIMPLE_CODES[letter] as number;
    const unit = letter === 0x75 ? hexUnit(bytes, at + 2, end) : -1;
    if (simple !== 0) {
      bytes[to++] = simple;
      at += 2;
    } else if (unit >= 0) {
      const low =
        unit >= 0xd800 && unit < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === 0x75
          ? hexUnit(bytes, at + 8, end)
          : -1;
      const pair = low >= 0xdc00 && low < 0xe000;
      const point = pair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit;
      to = writePoint(bytes, to, point);
      at += pair ? 12 : 6;
    } else {
      unknown++;
      bytes[to++] = code;
      bytes[to++] = letter;
      at += 2;
    }
  }
  return { end: to, unknown };
}

/** The text of the string whose content is `bytes[start, end)`. */
export function stringText(bytes: Buffer, start: number, end: number): string {
  const inside = bytes.subarray(start, end);
  if (!inside.includes(BACKSLASH)) return inside.toString('utf8');
  const copy = Buffer.from(inside);
  return copy.toString('utf8', 0, resolveEscapes(copy, 0, copy.length).end);
}

function hexUnit(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return -1;
  let unit = 0;
  for (let index = 0; index < 4; index++) {
    const code = bytes[at + index] as number;
    const letter = code | 0x20;
    const digit = isDigit(code) ? code - 48 : letter >= 0x61 && letter <= 0x66 ? letter - 87 : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

function writePoint(bytes: Uint8Array, to: number, point: number): number {
  if (point < 0x80) bytes[to++] = point;
  else {
    if (point < 0x800) bytes[to++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[to++] = 0xe0 | (point >> 12);
      else {
        bytes[to++] = 0xf0 | (point >> 18);
        bytes[to++] = 0x80 | ((point >> 12) & 63);
      }
      bytes[to++] = 0x80 | ((point >> 6) & 63);
    }
    bytes[to++] = 0x80 | (point & 63);
  }
  return to;
}

/** Moves the JSON text in `bytes[start, end)` together where white space stands between its tokens; the new end. */
export function compact(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  let quoted = false;
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    if (quoted && code === BACKSLASH) bytes[to++] = bytes[at++] as number;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted && IS_SPACE[code] === 1) continue;
    bytes[to++] = bytes[at] as number;
  }
  return to;
}
