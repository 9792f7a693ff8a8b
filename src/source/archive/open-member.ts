import { crc32 } from 'node:zlib';
import { CadAuditError } from '../../model/error.ts';
import { inflateRaw } from '../bytes/inflate.ts';
import type { ReadAt } from '../bytes/spool.ts';
import type { Origin, StoredBytes } from '../bytes/stored.ts';
import { Tally } from '../bytes/tally.ts';
import { unzstd } from '../bytes/unzstd.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';
import { readLocalHeader } from './local-headers.ts';
import type { ZipMember } from './zip-member.ts';

const READ_BYTES = 1 << 18;

const STORED = 0;

/** How members are unpacked, by the number of their method. */
const METHODS: Readonly<Record<number, (packed: AsyncIterable<Uint8Array>, tally: Tally) => AsyncIterable<Uint8Array>>> = {
  [STORED]: (packed) => packed,
  8: inflateRaw,
  93: unzstd,
};

/**
 * A member as an input of its own: unpacked while it is read, again for each reading. A stored member can be sought. Damage is told
 * to the tally of a reading.
 *
 * Throws `encrypted`; `unknown-format` for a method that is not read; `bad-archive` where the member is not where the list says.
 */
export async function openMember(
  readAt: ReadAt,
  member: ZipMember,
  origin: Origin,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<StoredBytes> {
  if (member.encrypted) {
    throw new CadAuditError(
      'encrypted',
      'The file in the archive is protected by a password.',
      'Unpack it and scan what comes out.',
    );
  }
  const unpack = METHODS[member.method];
  if (!unpack) {
    const message = 'The file in the archive is packed by a method that is not read.';
    throw new CadAuditError('unknown-format', message, 'Make the archive again with plain ZIP compression (deflate).');
  }
  const header = await readLocalHeader(readAt, member.offset);
  if (!header) {
    throw new CadAuditError('bad-archive', 'The file in the archive is not where its list says.', 'Transfer or make it again.');
  }
  const { data } = header;
  const base = { name: member.name, size: member.bytes, reopenable: true, origin, close: async () => {} };
  const read = (_reuse?: boolean, tally = new Tally(false)) =>
    checked(unpack(packedChunks(readAt, data, member.packedBytes, tally), tally), member, tally, limits);
  if (member.method !== STORED || member.crc === null) return { ...base, read, readAt: null };
  return {
    ...base,
    size: member.packedBytes,
    read,
    readAt: (offset, length) => readAt(data + offset, Math.max(0, Math.min(length, member.packedBytes - offset))),
  };
}

async function* packedChunks(readAt: ReadAt, start: number, length: number, tally: Tally): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; ) {
    const chunk = await readAt(start + at, Math.min(READ_BYTES, length - at));
    if (chunk.length === 0) {
      tally.broken = 'cut-off';
      return;
    }
    yield chunk;
    at += chunk.length;
  }
}

/** Watches the checksum, and stops what would go on without end. */
async function* checked(
  chunks: AsyncIterable<Uint8Array>,
  member: ZipMember,
  tally: Tally,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limits.calm && bytes > member.packedBytes * limits.ratio) {
      tally.broken = 'too-large';
      return;
    }
    if (member.crc !== null) crc = crc32(chunk, crc);
    yield chunk;
  }
  if (member.crc !== null && crc !== member.crc) tally.broken ??= 'damaged';
}
