import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { CadAuditError } from '../../model/error.ts';

/** How text was encoded, and whether that had to be assumed. */
export interface Encoding {
  readonly name: string;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** True for `windows-1252` as the last resort: nothing in the bytes says so. */
  readonly assumed: boolean;
}

/** A byte order mark, else the NUL pattern of UTF-32 or UTF-16, else strict UTF-8, else windows-1252. `wanted` overrides. */
export function findEncoding(head: Buffer, wanted?: string): Encoding {
  const mark = byteOrderMark(head);
  if (wanted !== undefined) {
    const name = encodingName(wanted);
    return { name, bom: mark?.name === name ? mark.bom : 0, assumed: false };
  }
  if (mark) return { ...mark, assumed: false };
  const wide = utf32Pattern(head) ?? utf16Pattern(head);
  if (wide) return { name: wide, bom: 0, assumed: true };
  if (isUtf8(head.subarray(0, completeUtf8(head)))) return { name: 'utf-8', bom: 0, assumed: false };
  return { name: 'windows-1252', bom: 0, assumed: true };
}

/** The name the program uses for an encoding. Throws `bad-encoding` for one it does not know. */
function encodingName(wanted: string): string {
  const name = wanted.trim().toLowerCase();
  if (name === 'utf8' || name === 'ascii' || name === 'us-ascii') return 'utf-8';
  if (name === 'utf16le' || name === 'utf-16' || name === 'utf16') return 'utf-16le';
  if (name === 'utf16be') return 'utf-16be';
  if (name === 'utf32le' || name === 'utf-32' || name === 'utf32') return 'utf-32le';
  if (name === 'utf32be') return 'utf-32be';
  if (name === 'cp1252' || name === 'latin1' || name === 'iso-8859-1') return 'windows-1252';
  if (name.length > 0 && iconv.encodingExists(name)) return name;
  throw new CadAuditError('bad-encoding', 'The encoding asked for is not known.', 'Try utf-8, windows-1252, utf-16le or cp437.');
}

function byteOrderMark(head: Buffer): { readonly name: string; readonly bom: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', bom: 3 };
  // The mark of UTF-32LE begins with that of UTF-16LE; no text begins with a NUL.
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0) return { name: 'utf-32le', bom: 4 };
  if (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff) return { name: 'utf-32be', bom: 4 };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', bom: 2 };
  return undefined;
}

/** Text in UTF-32 has two NULs or more in each group of four bytes, always on the same side. */
function utf32Pattern(head: Buffer): 'utf-32le' | 'utf-32be' | undefined {
  const units = Math.min(head.length, 1 << 16) >> 2;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    if (head[4 * i + 3] === 0 && head[4 * i + 2] === 0 && head[4 * i] !== 0) little++;
    if (head[4 * i] === 0 && head[4 * i + 1] === 0 && head[4 * i + 3] !== 0) big++;
  }
  if (units > 0 && little > units * 0.9) return 'utf-32le';
  return units > 0 && big > units * 0.9 ? 'utf-32be' : undefined;
}

/** Latin text in UTF-16 has a NUL in nearly every second byte, always on the same side. */
function utf16Pattern(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(head.length, 1 << 16) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** Where to cut a piece of UTF-8 so that no character is cut in two: its length, or up to three bytes less. */
export function completeUtf8(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}
