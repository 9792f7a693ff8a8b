import { CadAuditError } from '../../model/error.ts';
import type { ZipDirectory } from '../archive/zip-member.ts';
import { counted, Tally } from '../bytes/tally.ts';
import type { FoundPart } from '../found-part.ts';
import { NoticeLog } from '../notice-log.ts';
import type { Place } from '../part-place.ts';
import type { Seekable } from '../seekable.ts';
import type { TableContent, TableReader } from '../table.ts';
import { tellProperties } from './document-properties.ts';
import { openSheet } from './sheet-table.ts';
import { openWorkbook, type SheetEntry, type Workbook } from './workbook.ts';
import { tellWorkbook } from './workbook-notices.ts';

/** The sheets of a workbook that hold anything, one after the other. Throws `bad-xlsx`, `empty`. */
export async function* findSheets(whole: Seekable, directory: ZipDirectory, place: Place): AsyncGenerator<FoundPart> {
  const { signal } = place.options;
  const book = await openWorkbook(whole, directory, signal);
  await tellWorkbook(book, place.notices.log, signal);
  await tellProperties(book, place.notices.log, signal);
  if (directory.cutOff) {
    const tell = () => 'The workbook is cut off: parts of it are missing.';
    place.notices.log.add({ code: 'xlsx-broken', level: 'warning', tell, incomplete: true });
  }
  const chosen = place.sheets.choose(book.sheets);
  let found = 0;
  for (const [index, sheet] of chosen.entries()) {
    const part = { ...place.part, sheet: sheet.name };
    const more = place.after + chosen.length - index - 1;
    try {
      const content = await contentOf(book, sheet, directory.cutOff);
      const source = {
        read: () => content.read(),
        context: { ...book, strings: await book.strings(place.notices.log) },
        ...(sheet.hidden ? { state: sheet.hidden } : {}),
      };
      let log = new NoticeLog();
      let reader: TableReader | null = await openSheet(source, place.options, log);
      if (reader === null) continue;
      let logs = [place.notices.take(), log];
      for (let table = 1; reader !== null; table++) {
        found++;
        yield { part: table === 1 ? part : { ...part, table }, content, reader, logs, more };
        log = new NoticeLog();
        logs = [log];
        reader = (await reader.next?.(log)) ?? null;
      }
    } catch (error) {
      if (!(error instanceof CadAuditError)) throw error;
      found++;
      yield { part, error };
    }
  }
  if (found === 0 && !place.sheets.made) {
    throw new CadAuditError('empty', 'The sheets of the workbook are empty.', 'Check that the export is complete.');
  }
}

async function contentOf(book: Workbook, { member }: SheetEntry, cutOff: boolean): Promise<TableContent> {
  if (member === null) {
    const hint = cutOff ? 'Transfer the file again.' : 'Open it in a spreadsheet program and save it again.';
    throw new CadAuditError('bad-xlsx', 'The sheet is missing in the file.', hint);
  }
  const stored = await book.open(member);
  const { origin } = book.whole;
  return {
    name: origin.name,
    size: member.bytes,
    reopenable: true,
    origin,
    read() {
      const tally = new Tally(false);
      return { chunks: counted(stored.read(false, tally), tally), tally };
    },
    close: async () => {},
  };
}
