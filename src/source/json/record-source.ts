import { CadAuditError } from '../../model/error.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import type { JsonNode } from './json-node.ts';
import { JsonStream } from './json-stream.ts';
import { RecordBuilder } from './record-builder.ts';
import type { JsonLayout } from './survey.ts';

/** A record and the physical line it starts on; 0 where lines mean nothing. */
export interface JsonRecord {
  readonly node: JsonNode;
  readonly line: number;
}

/** Turns pieces of UTF-8 into records. */
export interface RecordSource {
  push(bytes: Buffer): readonly JsonRecord[];
  /** The records left. `cut`: the input goes on, these bytes are only its beginning. */
  end(cut: boolean): readonly JsonRecord[];
}

/** Records of one document. */
export class DocumentSource implements RecordSource {
  readonly #builder: RecordBuilder;
  readonly #stream: JsonStream;
  readonly #log: NoticeLog;
  #ready: JsonRecord[] = [];

  constructor(layout: JsonLayout, log: NoticeLog) {
    this.#log = log;
    this.#builder = new RecordBuilder(layout.path, (node) => this.#ready.push({ node, line: 0 }));
    this.#stream = new JsonStream(this.#builder);
  }

  push(bytes: Buffer): readonly JsonRecord[] {
    this.#stream.write(bytes);
    return this.#take();
  }

  end(cut: boolean): readonly JsonRecord[] {
    if (cut) return this.#take();
    if (!this.#stream.end()) {
      this.#log.add({
        code: 'cut-off',
        level: 'warning',
        tell: () => 'The JSON ends before it is complete: the input is cut off. What is there was read.',
        incomplete: true,
      });
    }
    const { others, cut: truncated } = this.#builder;
    if (others > 0) {
      const tell = (count: number) => `${countOf(count, 'object')} in lists beside the table were not looked at.`;
      this.#log.add({ code: 'other-lists', level: 'warning', tell, incomplete: true }, others);
    }
    tellTruncated(truncated, this.#log);
    return this.#take();
  }

  #take(): readonly JsonRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

/** A line longer than this is not held. */
const LONGEST_LINE = 64 << 20;

/** One record on each line; a line that is no JSON is counted and left out. */
export class LineSource implements RecordSource {
  readonly #log: NoticeLog;
  #ready: JsonRecord[] = [];
  #builder = new RecordBuilder(null, (node) => this.#ready.push({ node, line: this.#line }));
  #stream = new JsonStream(this.#builder, true);
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #dropping = false;
  #line = 1;

  constructor(log: NoticeLog) {
    this.#log = log;
  }

  push(bytes: Buffer): readonly JsonRecord[] {
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      this.#add(bytes.subarray(from, at + 1));
      this.#endLine();
      from = at + 1;
    }
    this.#add(bytes.subarray(from));
    return this.#take();
  }

  end(cut: boolean): readonly JsonRecord[] {
    if (!cut && this.#waitingBytes > 0) {
      this.#add(Buffer.from('\n'));
      this.#endLine();
    }
    return this.#take();
  }

  #add(bytes: Buffer): void {
    if (bytes.length === 0 || this.#dropping) return;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes <= LONGEST_LINE) return;
    this.#dropping = true;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #endLine(): void {
    const line = this.#waiting.length === 1 ? (this.#waiting[0] as Buffer) : Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (this.#dropping || !this.#read(line)) this.#tellBad();
    this.#dropping = false;
    this.#line++;
  }

  /** False where the line is not one JSON value or blank. */
  #read(line: Buffer): boolean {
    const before = this.#ready.length;
    try {
      this.#stream.write(line);
      if (this.#stream.complete && this.#ready.length - before <= 1) return true;
    } catch (error) {
      if (!(error instanceof CadAuditError)) throw error;
    }
    this.#ready.length = before;
    this.#builder = new RecordBuilder(null, (node) => this.#ready.push({ node, line: this.#line }));
    this.#stream = new JsonStream(this.#builder, true);
    return false;
  }

  #tellBad(): void {
    this.#log.add({
      code: 'bad-lines',
      level: 'warning',
      tell: (count) => `${countOf(count, 'line')} that are not JSON were left out.`,
      at: { line: this.#line },
      incomplete: true,
    });
  }

  #take(): readonly JsonRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    tellTruncated(this.#builder.cut, this.#log);
    this.#builder.cut = 0;
    return ready;
  }
}

function tellTruncated(cut: number, log: NoticeLog): void {
  if (cut === 0) return;
  const tell = (count: number) =>
    `${countOf(count, 'text')} longer than 1,048,576 characters lost the end; it was not looked at.`;
  log.add({ code: 'cell-truncated', level: 'warning', tell, incomplete: true }, cut);
}
