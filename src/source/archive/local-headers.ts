import type { ReadAt } from '../bytes/spool.ts';
import type { ArchiveLimits } from './limits.ts';
import { memberName } from './member-name.ts';
import type { ZipMember } from './zip-member.ts';

const LOCAL = 0x04034b50;
const FULL = 0xffffffff;

/** What a member's own header says. */
interface LocalHeader {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly nameBytes: number;
  /** Where its bytes begin. */
  readonly data: number;
}

/** The header in front of a member's bytes; `null` where there is none. */
export async function readLocalHeader(readAt: ReadAt, offset: number): Promise<LocalHeader | null> {
  const bytes = await readAt(offset, 30);
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 30);
  if (view.getUint32(0, true) !== LOCAL) return null;
  const nameBytes = view.getUint16(26, true);
  return {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packedBytes: view.getUint32(18, true),
    bytes: view.getUint32(22, true),
    nameBytes,
    data: offset + 30 + nameBytes + view.getUint16(28, true),
  };
}

/**
 * Members of an archive whose end is missing, one after the other. A member whose size is told only behind it (a data descriptor)
 * is the last that can be found: it may take all that is left.
 */
export async function findLocalMembers(readAt: ReadAt, size: number, limits: ArchiveLimits): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  let offset = 0;
  while (members.length < limits.members) {
    const header = await readLocalHeader(readAt, offset);
    if (header === null) break;
    const open = (header.flags & 8) !== 0 || header.packedBytes === FULL;
    const packedBytes = open ? Math.max(0, size - header.data) : header.packedBytes;
    members.push({
      name: memberName(await readAt(offset + 30, header.nameBytes)),
      method: header.method,
      encrypted: (header.flags & 0x41) !== 0 || header.method === 99,
      offset,
      packedBytes,
      bytes: open ? 0 : header.bytes,
      crc: open ? null : header.crc,
    });
    offset = header.data + packedBytes;
  }
  return members;
}
