import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { CadAuditError } from '../../model/error.ts';

/** Bytes a page may have. Writers aim at one megabyte. */
export const LARGEST_PAGE = 256 << 20;

/** How pages are decompressed. None may become larger than it says, nor larger than {@link LARGEST_PAGE}. */
export async function decompressors(): Promise<Compressors> {
  const { compressors } = await import('hyparquet-compressors');
  const { decompress } = await import('fzstd');
  const all: Compressors = {
    ...compressors,
    GZIP: (input, maxOutputLength) => gunzipSync(input, { maxOutputLength: Math.max(1, maxOutputLength) }),
    BROTLI: (input, maxOutputLength) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, maxOutputLength) }),
    ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, decompressPage]) => [
      name,
      (input: Uint8Array, length: number) => {
        if (!(length >= 0 && length <= LARGEST_PAGE)) {
          throw new CadAuditError('too-large', 'A page of the Parquet file is too large to be kept in memory.', SMALLER);
        }
        return decompressPage(input, length);
      },
    ]),
  );
}

/** What to do about a file that needs too much memory. */
export const SMALLER = 'Write it again with smaller pages and row groups, or export it as CSV.';
