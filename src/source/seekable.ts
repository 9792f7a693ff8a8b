import type { Content } from './bytes/content.ts';
import { type ReadAt, spool } from './bytes/spool.ts';
import type { Origin } from './bytes/stored.ts';
import type { Tally } from './bytes/tally.ts';

/** A container that can be read in any order. */
export interface Seekable {
  readonly size: number;
  readonly readAt: ReadAt;
  readonly origin: Origin;
  /** What was wrong with the packing around it. */
  readonly broken: Tally['broken'];
}

/** Makes a content seekable: what is not is kept in memory. Throws `too-large`; `what` begins its sentence. */
export async function seekable(content: Content, what: string, signal: AbortSignal | undefined): Promise<Seekable> {
  if (content.readAt && content.size !== null) {
    const { readAt, size } = content;
    return { size, readAt, origin: content.origin ?? storedOrigin(content, size, signal), broken: null };
  }
  const { chunks, tally } = content.read();
  const { size, readAt } = await spool(chunks, what, signal);
  const digest = tally.sha256() ?? '';
  const { name } = content;
  const origin = content.origin ?? { name, bytes: tally.bytes, sha256: async () => digest };
  return { size, readAt, origin, broken: tally.broken };
}

/** The whole input; its hash costs one reading, however many parts ask for it. */
function storedOrigin(content: Content, size: number, signal: AbortSignal | undefined): Origin {
  let digest: Promise<string> | undefined;
  const hash = async () => {
    const { chunks, tally } = content.read(true);
    for await (const _ of chunks) signal?.throwIfAborted();
    return tally.sha256() ?? '';
  };
  return {
    name: content.name,
    bytes: size,
    sha256: () => {
      digest ??= hash();
      return digest;
    },
  };
}
