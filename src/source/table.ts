import { CadAuditError } from '../model/error.ts';
import type { Dialect, Field, HiddenParts, InputFormat, Progress, Slice, SourceFacts, Table, TablePart } from '../model/table.ts';
import type { SourceBatch } from './batch/row-batch.ts';
import type { Content, Pass } from './bytes/content.ts';
import { NoticeLog } from './notice-log.ts';

/** What one format makes of a content: fields, a sample, and rows from a pass over the bytes. */
export interface TableReader {
  readonly format: InputFormat;
  readonly encoding: string;
  readonly dialect?: Dialect;
  readonly fields: readonly Field[];
  /** Chunks of a pass are copied at once, so that their memory may be used again. */
  readonly copiesChunks?: true;
  /** Present where only this slice of the content is read. */
  readonly slice?: Slice;
  sample: Table['sample'];
  /** The batches of one pass. What has to be told about them goes into `log`. */
  read(pass: Pass, log: NoticeLog): AsyncIterable<SourceBatch>;
  /** What the reading came upon that is hidden; asked when it has ended. */
  hidden?(): HiddenParts | undefined;
  /** Text above and below the table; complete when a pass has ended. */
  asides?: NonNullable<Table['asides']>;
  /**
   * The next table of the same content, asked once this one has been read; `null` where there is none. What was found while it
   * was opened goes into `log`.
   */
  next?(log: NoticeLog): Promise<TableReader | null>;
}

/** What a table is read from. */
export type TableContent = Pick<Content, 'name' | 'compression' | 'size' | 'reopenable' | 'origin' | 'read' | 'close'>;

/** What goes along with a table besides its content and reader. */
interface TableSetting {
  /** What was noticed so far. */
  readonly opening: readonly NoticeLog[];
  readonly part?: TablePart;
  readonly signal?: AbortSignal | undefined;
}

/** Joins a content and the reader of its format to a table. */
export function makeTable(content: TableContent, reader: TableReader, { opening, part, signal }: TableSetting): Table {
  let log = new NoticeLog();
  let rows = 0;
  let pass: Pass | null = null;
  let finished = false;
  let closed = false;
  let digest: string | null = null;

  async function* batches(onProgress?: (progress: Progress) => void): AsyncGenerator<SourceBatch> {
    if (closed) throw new CadAuditError('unreadable', 'The table is closed.');
    log = new NoticeLog();
    rows = 0;
    finished = false;
    digest = null;
    const current = content.read(reader.copiesChunks === true);
    pass = current;
    const tell = () => onProgress?.({ phase: 'reading', bytes: current.tally.bytes, totalBytes: content.size, rows });
    for await (const batch of reader.read(current, log)) {
      signal?.throwIfAborted();
      rows += batch.rows;
      tell();
      yield batch;
    }
    // All slices but the last one end before the content does.
    const whole = reader.slice === undefined || reader.slice.index === reader.slice.of;
    if (whole) tellBroken(current, content, log);
    if (whole) digest = content.origin ? await content.origin.sha256() : current.tally.sha256();
    finished = true;
    tell();
  }

  return {
    fields: reader.fields,
    reopenable: content.reopenable,
    sample: reader.sample,
    batches,
    async *rows() {
      const width = reader.fields.length;
      for await (const batch of batches()) {
        for (let row = 0; row < batch.rows; row++) yield Array.from({ length: width }, (_, field) => batch.value(field, row));
      }
    },
    get notices() {
      // What the opening found is told with the first slice.
      return [...((reader.slice?.index ?? 1) > 1 ? [] : opening), log].flatMap((some) => some.list());
    },
    facts(): SourceFacts {
      const compression = part?.member === undefined ? content.compression : 'zip';
      const hidden = reader.hidden?.();
      return {
        name: content.origin?.name ?? content.name,
        format: reader.format,
        encoding: reader.encoding,
        ...(compression ? { compression } : {}),
        ...(reader.dialect ? { dialect: reader.dialect } : {}),
        ...(part && Object.keys(part).length > 0 ? { part } : {}),
        ...(reader.slice ? { slice: reader.slice } : {}),
        ...(hidden ? { hidden } : {}),
        bytes:
          content.origin?.bytes ??
          (finished && pass && digest !== null ? pass.tally.bytes : (content.size ?? pass?.tally.bytes ?? 0)),
        rows,
        sha256: finished ? digest : null,
      };
    },
    ...(reader.asides ? { asides: reader.asides } : {}),
    async close() {
      closed = true;
      await content.close();
    },
  };
}

const BROKEN = {
  'cut-off': 'is cut off: what could be decompressed was read, the rest is missing.',
  damaged: 'is damaged: what could be decompressed was read, the rest may be missing or wrong.',
  'too-large': 'unpacks to hundreds of times its size, as no export does: its beginning was read, the rest was not.',
} as const;

function tellBroken({ tally }: Pass, { size, origin, compression }: TableContent, log: NoticeLog): void {
  if (tally.broken !== null) {
    const packing = compression ?? 'zip';
    const text = `The ${packing} data ${BROKEN[tally.broken]}`;
    log.add({ code: `${packing}-broken`, level: 'warning', tell: () => text, incomplete: true });
  }
  if (origin === undefined && size !== null && tally.bytes < size) {
    const tell = () => 'The file became shorter while it was read.';
    log.add({ code: 'file-shrunk', level: 'warning', tell, incomplete: true });
  }
}
