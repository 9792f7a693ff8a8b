/** One entry of a ZIP archive as its list tells it. Nothing of it is to be trusted. */
export interface ZipMember {
  /** Path inside the archive, with `/`; only ever a name: nothing is written to a disk. */
  readonly name: string;
  /** 0 stored, 8 deflated, 93 Zstandard; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Place of the local header. */
  readonly offset: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** `null` where it is not told. */
  readonly crc: number | null;
}

/** The members of an archive, and what is wrong with the list. */
export interface ZipDirectory {
  readonly members: readonly ZipMember[];
  /** The list at the end is missing: the archive is cut off, and its members were found one after the other. */
  readonly cutOff: boolean;
  /** Members beyond the limit. */
  readonly left: number;
}
