import type { Notice } from '../../src/model/notice.ts';
import type { SourceFacts } from '../../src/model/table.ts';
import { type OpenOptions, openTable, type TableInput } from '../../src/source/open-table.ts';

/** Everything that comes out of an input. */
export interface Reading {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly notices: readonly Notice[];
  readonly codes: readonly string[];
  readonly facts: SourceFacts;
}

/** Reads an input to its end. */
export async function readAll(input: TableInput, options: OpenOptions = {}): Promise<Reading> {
  const table = await openTable(input, options);
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const batch of table.batches()) {
    if (batch.firstRecord !== rows.length + 1) throw new Error(`batch starts at ${batch.firstRecord} after ${rows.length} rows`);
    for (let row = 0; row < batch.rows; row++) {
      rows.push(table.fields.map((_, field) => batch.value(field, row)));
      lines.push(batch.line(row));
    }
  }
  await table.close();
  const { notices } = table;
  return {
    fields: table.fields.map(({ name }) => name),
    rows,
    lines,
    notices,
    codes: notices.map(({ code }) => code),
    facts: table.facts(),
  };
}

/** Text as the bytes of an input. */
export function bytes(text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.from(text, encoding);
}

/** Bytes as a pipe whose chunks end at the given places. */
export async function* inChunks(all: Uint8Array, size: number | readonly number[]): AsyncGenerator<Uint8Array> {
  const sizes = typeof size === 'number' ? [size] : size;
  for (let at = 0, turn = 0; at < all.length; turn++) {
    const length = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield all.subarray(at, at + length);
    at += length;
  }
}
