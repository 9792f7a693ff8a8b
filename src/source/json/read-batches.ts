import type { ByteBatch } from '../batch/byte-batch.ts';
import type { NoticeLog } from '../notice-log.ts';
import type { FieldTree } from './field-tree.ts';
import { JsonSlab } from './json-slab.ts';
import { LineSession } from './line-session.ts';
import { RecordCells } from './record-cells.ts';
import type { RecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';
import { tellBadLine, tellBeside, tellCut, tellOddities } from './record-notices.ts';
import { RecordReader } from './record-reader.ts';
import { DocumentSession } from './record-session.ts';
import { ValueReader } from './value-reader.ts';

/** Bytes that are parsed at once, whatever the size of the pieces they come in. Small batches cost those who count them their caches. */
const STEP_BYTES = 1 << 20;

/** What a reading found out on its way. */
export interface Findings {
  readonly log: NoticeLog;
  kind: RecordKind | null;
  /** Records that did not fit into memory. */
  large: number;
  /** The first record is a list of texts. */
  listOfTexts?: boolean | undefined;
}

/** The records of an input in batches, each valid until the next. `partial`: the input goes on, these bytes are only its beginning. */
export async function* readBatches(
  chunks: AsyncIterable<Buffer>,
  form: RecordForm,
  tree: FieldTree,
  findings: Findings,
  partial: boolean,
): AsyncGenerator<ByteBatch> {
  const { log } = findings;
  const slab = new JsonSlab();
  const cells = new RecordCells(slab, tree.columns, form.skipFirst ? 1 : 0);
  const values = new ValueReader(tree, cells, form.embedded);
  const reader = new RecordReader(slab, tree, values, form.places, form.kind);
  const parts = { slab, tree, cells, reader };
  const session = form.lines ? new LineSession(parts, (line) => tellBadLine(line, log)) : new DocumentSession(parts, form.layout);

  function* run(last: boolean): Generator<ByteBatch> {
    for (let done = false; !done; ) {
      done = session.run(last);
      findings.kind = reader.kind;
      findings.listOfTexts ??= reader.firstIsListOfTexts;
      if (cells.rows > 0) yield cells.take(tree.columns);
    }
  }
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP_BYTES) {
      slab.add(chunk.subarray(at, at + STEP_BYTES));
      if (slab.unread >= Math.max(session.wanted, STEP_BYTES)) yield* run(false);
    }
  }
  yield* run(!partial);
  if (session instanceof DocumentSession) {
    findings.large = session.large;
    tellBeside(session, log);
  }
  if (session.cut && !partial) tellCut(log);
  tellOddities(cells.oddities, tree, log);
}
