import type { PageHeader, RowGroup } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { CadAuditError } from '../../model/error.ts';
import type { ReadAt } from '../bytes/spool.ts';
import { LARGEST_PAGE, SMALLER } from './decompressors.ts';

/** Values a page may have. Writers put some ten thousand into one, and a whole row group where all are the same. */
const MOST_VALUES = 16 << 20;

/** A page's header is some dozen bytes; with the statistics of long texts it may be larger. */
const HEADER_BYTES = [512, 1 << 20] as const;

/**
 * Looks at the header of every page of a row group before it is decoded: the decoder makes room for as many values as a header
 * says, so damaged or made-up ones would take all memory and time there is. Throws `too-large`, `bad-parquet`.
 */
export async function checkPages(readAt: ReadAt, { columns }: RowGroup): Promise<void> {
  for (const { meta_data: chunk } of columns) {
    if (!chunk) continue;
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const end = start + Number(chunk.total_compressed_size);
    for (let at = start; at < end; ) {
      const { header, length } = await readHeader(readAt, at, end);
      const values = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
      if (!(header.compressed_page_size >= 0) || (values && !(values.num_values >= 0))) throw new RangeError('page');
      if ((values?.num_values ?? 0) > MOST_VALUES || header.uncompressed_page_size > LARGEST_PAGE) {
        throw new CadAuditError('too-large', 'A page of the Parquet file is too large to be kept in memory.', SMALLER);
      }
      at += length + header.compressed_page_size;
    }
  }
}

async function readHeader(readAt: ReadAt, at: number, end: number): Promise<{ header: PageHeader; length: number }> {
  for (const bytes of HEADER_BYTES) {
    const piece = await readAt(at, Math.min(bytes, end - at));
    const reader = { view: new DataView(piece.buffer, piece.byteOffset, piece.byteLength), offset: 0 };
    try {
      return { header: parquetHeader(reader), length: reader.offset };
    } catch {
      // Longer than what was read, or none.
    }
  }
  throw new RangeError('header');
}
