/** Bounds on what an archive may make the program do. */
export interface ArchiveLimits {
  /** Members listed; further ones are not looked at. */
  readonly members: number;
  /** Bytes of the list of members. */
  readonly directory: number;
  /** A member that has given more bytes than this and is packed tighter than `ratio` is cut. */
  readonly calm: number;
  readonly ratio: number;
}

/**
 * Deflate packs 1,032 to 1 at most, and only what repeats without end; exports pack 5 to 40 to 1. A quarter of a gigabyte comes
 * out of any member, so that an odd but honest file is not refused.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = { members: 10_000, directory: 16 << 20, calm: 256 << 20, ratio: 400 };
