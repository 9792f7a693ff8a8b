import { CadAuditError } from '../model/error.ts';
import type { Table, TablePart } from '../model/table.ts';
import { openStored, type TableInput } from './bytes/stored.ts';
import { findParts } from './find-parts.ts';
import type { FoundPart } from './found-part.ts';
import type { OpenOptions } from './open-options.ts';
import { PartChoice } from './part-choice.ts';
import { PendingNotices } from './part-place.ts';
import { makeTable } from './table.ts';

/** A table of an input, or a part that could not be opened. The part is empty where the input is one table. */
export type OpenedPart =
  | { readonly part: TablePart; readonly table: Table; readonly error?: undefined }
  | { readonly part: TablePart; readonly table?: undefined; readonly error: CadAuditError };

/**
 * Opens every table of an input, one after the other: the members of an archive, the sheets of a workbook, the tables of a text.
 * Read a table before the next is asked for. What goes wrong with one member or sheet does not end the others; it comes as a part
 * with an `error`. Ending the loop early, or reading to its end, closes everything.
 *
 * Throws `CadAuditError` where the input as a whole cannot be opened: what {@link openTable} throws.
 */
export async function* openTables(input: TableInput, options: OpenOptions = {}): AsyncGenerator<OpenedPart> {
  const { signal } = options;
  for await (const found of openParts(input, options)) {
    const { part } = found;
    if ('error' in found) yield { part, error: found.error };
    else yield { part, table: makeTable(found.content, found.reader, { opening: found.logs, part, signal }) };
  }
}

/** What {@link openTables} makes tables of. */
export async function* openParts(input: TableInput, options: OpenOptions): AsyncGenerator<FoundPart> {
  options.signal?.throwIfAborted();
  checkMarks(options);
  const stored = await openStored(input);
  const members = new PartChoice('file', options.member);
  const sheets = new PartChoice('sheet', options.sheet);
  try {
    yield* findParts(stored, { options, members, sheets, part: {}, depth: 0, after: 0, notices: new PendingNotices() });
    members.check();
    sheets.check();
  } finally {
    await stored.close();
  }
}

function checkMarks({ delimiter, quote }: OpenOptions): void {
  if (delimiter !== undefined && (delimiter === '' || /[\r\n\0]/.test(delimiter))) {
    throw new CadAuditError('usage', 'The delimiter has to be one or more characters, none of them a line break.');
  }
  if (typeof quote === 'string' && !/^[\x01-\x09\x0b\x0c\x0e-\x7f]$/.test(quote)) {
    throw new CadAuditError('usage', 'The quote has to be one ASCII character.');
  }
}
