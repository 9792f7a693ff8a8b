import { CadAuditError } from '../../model/error.ts';
import type { ReadAt } from '../bytes/spool.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { findLocalMembers } from './local-headers.ts';
import { memberName } from './member-name.ts';
import type { ZipDirectory, ZipMember } from './zip-member.ts';

// Signatures and field offsets are those of the ".ZIP File Format Specification" (APPNOTE 6.3.10).
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** The end record with the longest comment. */
const END_BYTES = 22 + 0xffff;

const FULL = 0xffffffff;

/** True for the beginning of a ZIP archive, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/**
 * Reads the list of members at the end of an archive. Where it is missing, the archive is cut off, and what can be found from
 * its beginning is listed. Throws `bad-archive` where the list makes no sense or members lie over each other.
 */
export async function readDirectory(readAt: ReadAt, size: number, limits = ARCHIVE_LIMITS): Promise<ZipDirectory> {
  const tail = viewOf(await readAt(Math.max(0, size - END_BYTES), END_BYTES));
  const end = findEnd(tail);
  if (end === -1) return { members: await findLocalMembers(readAt, size, limits), cutOff: true, left: 0 };
  const tailStart = size - tail.byteLength;
  const place = (await zip64Place(readAt, tail, end)) ?? {
    count: tail.getUint16(end + 10, true),
    bytes: tail.getUint32(end + 12, true),
    offset: tail.getUint32(end + 16, true),
    at: tailStart + end,
  };
  // Bytes put before the archive (a program that unpacks itself) move every offset.
  const shift = Math.max(0, place.at - place.bytes - place.offset);
  const list = viewOf(await readAt(place.offset + shift, Math.min(place.bytes, limits.directory)));
  const members = readList(list, shift, limits.members);
  if (members.length === 0 && place.count > 0) throw damaged('The list of its members makes no sense.');
  refuseOverlap(members);
  return { members, cutOff: false, left: Math.max(0, place.count - members.length) };
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) === END && at + 22 + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return -1;
}

interface ListPlace {
  readonly count: number;
  readonly bytes: number;
  readonly offset: number;
  /** Where the record that tells this stands. */
  readonly at: number;
}

async function zip64Place(readAt: ReadAt, tail: DataView, end: number): Promise<ListPlace | null> {
  const locator = end - 20;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR64) return null;
  const at = long(tail, locator + 8);
  const record = viewOf(await readAt(at, 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== END64)
    throw damaged('Its end record for large archives is missing.');
  return { count: long(record, 32), bytes: long(record, 40), offset: long(record, 48), at };
}

function readList(list: DataView, shift: number, most: number): ZipMember[] {
  const members: ZipMember[] = [];
  let at = 0;
  while (members.length < most && at + 46 <= list.byteLength && list.getUint32(at, true) === CENTRAL) {
    const nameBytes = list.getUint16(at + 28, true);
    const extraBytes = list.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + list.getUint16(at + 32, true);
    if (at + 46 + nameBytes + extraBytes > list.byteLength) break;
    const large = largeSizes(list, at, at + 46 + nameBytes, extraBytes);
    const method = list.getUint16(at + 10, true);
    members.push({
      name: memberName(new Uint8Array(list.buffer, list.byteOffset + at + 46, nameBytes)),
      method,
      // 99 is AES as WinZip writes it; it sets the flag too.
      encrypted: (list.getUint16(at + 8, true) & 0x41) !== 0 || method === 99,
      ...large,
      offset: large.offset + shift,
      crc: list.getUint32(at + 16, true),
    });
    at = next;
  }
  return members;
}

/** Sizes and place; those that do not fit 32 bits stand in the extra field 1, in this order. */
function largeSizes(list: DataView, at: number, extra: number, extraBytes: number) {
  let bytes = list.getUint32(at + 24, true);
  let packedBytes = list.getUint32(at + 20, true);
  let offset = list.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraBytes; field += 4 + list.getUint16(field + 2, true)) {
    if (list.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + list.getUint16(field + 2, true), extra + extraBytes);
    let value = field + 4;
    const take = (known: number): number => {
      if (known !== FULL || value + 8 > end) return known;
      value += 8;
      return long(list, value - 8);
    };
    bytes = take(bytes);
    packedBytes = take(packedBytes);
    offset = take(offset);
  }
  return { bytes, packedBytes, offset };
}

/** Members that share their bytes are how small archives unpack to endless ones. */
function refuseOverlap(members: readonly ZipMember[]): void {
  const sorted = members.toSorted((a, b) => a.offset - b.offset);
  for (let index = 1; index < sorted.length; index++) {
    const before = sorted[index - 1];
    const member = sorted[index];
    if (before && member && before.offset + 30 + before.packedBytes > member.offset) {
      throw damaged('Its members lie over each other.');
    }
  }
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (why: string): CadAuditError =>
  new CadAuditError('bad-archive', `The ZIP archive cannot be read. ${why}`, 'Transfer or make it again.');
