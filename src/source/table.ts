import { CadAuditError } from '../model/error.ts';
import type { Dialect, Field, InputFormat, Progress, SourceFacts, Table } from '../model/table.ts';
import type { SourceBatch } from './batch/source-batch.ts';
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
  sample: Table['sample'];
  /** The batches of one pass. What has to be told about them goes into `log`. */
  read(pass: Pass, log: NoticeLog): AsyncIterable<SourceBatch>;
}

/** Joins a content and the reader of its format to a table. `opening` holds what was noticed so far. */
export function makeTable(content: Content, reader: TableReader, opening: NoticeLog, signal: AbortSignal | undefined): Table {
  let log = new NoticeLog();
  let rows = 0;
  let pass: Pass | null = null;
  let finished = false;
  let closed = false;

  async function* batches(onProgress?: (progress: Progress) => void): AsyncGenerator<SourceBatch> {
    if (closed) throw new CadAuditError('unreadable', 'The table is closed.');
    log = new NoticeLog();
    rows = 0;
    finished = false;
    const current = content.read(reader.copiesChunks === true);
    pass = current;
    const tell = () => onProgress?.({ phase: 'reading', bytes: current.tally.bytes, totalBytes: content.size, rows });
    for await (const batch of reader.read(current, log)) {
      signal?.throwIfAborted();
      rows += batch.rows;
      tell();
      yield batch;
    }
    tellBroken(current, content.size, log);
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
      return [...opening.list(), ...log.list()];
    },
    facts(): SourceFacts {
      return {
        name: content.name,
        format: reader.format,
        encoding: reader.encoding,
        ...(content.compression ? { compression: content.compression } : {}),
        ...(reader.dialect ? { dialect: reader.dialect } : {}),
        bytes: finished && pass ? pass.tally.bytes : (content.size ?? pass?.tally.bytes ?? 0),
        rows,
        sha256: finished && pass ? pass.tally.sha256() : null,
      };
    },
    async close() {
      closed = true;
      await content.close();
    },
  };
}

function tellBroken({ tally }: Pass, size: number | null, log: NoticeLog): void {
  if (tally.broken !== null) {
    const how = tally.broken === 'cut-off' ? 'is cut off' : 'is damaged';
    const tell = () => `The gzip data ${how}: what could be decompressed was read, the rest is missing.`;
    log.add({ code: 'gzip-broken', level: 'warning', tell, incomplete: true });
  }
  if (size !== null && tally.bytes < size) {
    const tell = () => 'The file became shorter while it was read.';
    log.add({ code: 'file-shrunk', level: 'warning', tell, incomplete: true });
  }
}
