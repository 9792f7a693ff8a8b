import type { CadAuditError } from '../model/error.ts';
import type { Table, TablePart } from '../model/table.ts';
import type { TableInput } from './bytes/stored.ts';
import type { OpenOptions } from './open-options.ts';
import { openParts } from './open-parts.ts';
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
