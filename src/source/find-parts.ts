import { isZip } from './archive/directory.ts';
import { type Content, openContent } from './bytes/content.ts';
import type { StoredBytes } from './bytes/stored.ts';
import type { FoundPart } from './found-part.ts';
import { NoticeLog } from './notice-log.ts';
import { openText } from './open-text.ts';
import type { Place } from './part-place.ts';
import { seekable } from './seekable.ts';
import type { TableReader } from './table.ts';

/**
 * Bytes looked at before anything is decided. Files up to the first size are sampled whole; a pipe keeps as many bytes as the
 * second in memory.
 */
const HEAD_SIZES = { file: 4 << 20, pipe: 8 << 20 };

/** Every table of an input or of a part of it, one after the other. The tables' contents need not be closed. */
export async function* findParts(stored: StoredBytes, place: Place): AsyncGenerator<FoundPart> {
  const content = await openContent(stored, HEAD_SIZES);
  try {
    if (isZip(content.head)) yield* zipParts(content, place);
    else if (content.head.toString('latin1', 0, 4) === 'PAR1') yield* parquetParts(content, place);
    else yield* textParts(content, place);
  } finally {
    await content.close();
  }
}

async function* zipParts(content: Content, place: Place): AsyncGenerator<FoundPart> {
  const whole = await seekable(content, 'A ZIP archive or workbook that cannot be sought', place.options.signal);
  const { findZipParts } = await import('./archive/zip-parts.ts');
  yield* findZipParts(whole, place, findParts);
}

async function* parquetParts(content: Content, place: Place): AsyncGenerator<FoundPart> {
  if (isLeftOut(place)) return;
  const whole = await seekable(content, 'A Parquet file that cannot be sought', place.options.signal);
  const { openParquet } = await import('./parquet/parquet-table.ts');
  const { reader, content: rows } = await openParquet(whole, place.options.signal);
  yield { part: place.part, content: rows, reader, logs: [place.notices.take()], more: place.after };
}

async function* textParts(content: Content, place: Place): AsyncGenerator<FoundPart> {
  if (isLeftOut(place)) return;
  let log = new NoticeLog();
  let reader: TableReader | null = await openText(content, place.options, log);
  let logs = [place.notices.take(), log];
  const open = { ...content, close: async () => {} };
  for (let table = 1; reader !== null; table++) {
    const part = table === 1 ? place.part : { ...place.part, table };
    yield { part, content: open, reader, logs, more: place.after };
    log = new NoticeLog();
    logs = [log];
    reader = (await reader.next?.(log)) ?? null;
  }
}

/** A sheet was asked for and this is none, or a member of an archive and this is no archive. */
const isLeftOut = ({ sheets, members, depth }: Place): boolean => sheets.made || (members.made && depth === 0);
