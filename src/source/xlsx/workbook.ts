import { posix } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { openMember } from '../archive/open-member.ts';
import type { ZipDirectory, ZipMember } from '../archive/zip-member.ts';
import type { StoredBytes } from '../bytes/stored.ts';
import { Tally } from '../bytes/tally.ts';
import type { NoticeLog } from '../notice-log.ts';
import type { Seekable } from '../seekable.ts';
import type { NumberFormat } from './number-format.ts';
import { readSharedStrings, type SharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import { attribute, isOn, readWholeXml } from './xml-part.ts';

/** Sheets listed of a workbook. */
const MOST_SHEETS = 10_000;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden?: 'hidden' | 'very-hidden';
  /** `null` where the file holds no such part. */
  readonly member: ZipMember | null;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly whole: Seekable;
  readonly members: readonly ZipMember[];
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904. */
  readonly since1904: boolean;
  readonly definedNames: number;
  readonly styles: readonly NumberFormat[];
  /** Read when first asked for. */
  strings(log: NoticeLog): Promise<SharedStrings | null>;
  open(member: ZipMember): Promise<StoredBytes>;
}

/** Reads what a workbook says about itself. Throws `bad-xlsx`, and what opening a member throws. */
export async function openWorkbook(
  whole: Seekable,
  { members }: ZipDirectory,
  signal: AbortSignal | undefined,
): Promise<Workbook> {
  const byPath = new Map(members.map((member) => [pathOf(member.name), member]));
  const open = (member: ZipMember) => openMember(whole.readAt, member, whole.origin);
  const main = members.find(({ name }) => /(?:^|\/)workbook\d*\.xml$/i.test(name));
  if (!main) throw new CadAuditError('bad-xlsx', 'The workbook has no list of its sheets.', REPAIR);
  const folder = posix.dirname(pathOf(main.name));
  const links = await readLinks(byPath.get(`${folder}/_rels/${posix.basename(pathOf(main.name))}.rels`), folder, open);
  const target = (kind: string) => links.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? '';
  const list = await readList(open, main);
  const sheetPaths = new Map(links.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, path }) => [id, path]));
  const styles = byPath.get(target('styles'));
  const strings = byPath.get(target('sharedstrings'));
  let shared: Promise<SharedStrings> | null = null;
  return {
    whole,
    members,
    ...list,
    sheets: list.sheets
      // Sheets that hold only a chart or a dialog are no tables.
      .filter(({ id }) => sheetPaths.has(id))
      .map(({ id, ...sheet }) => ({ ...sheet, member: byPath.get(sheetPaths.get(id) ?? '') ?? null })),
    styles: styles ? await readStyles((await open(styles)).read()) : [],
    open,
    async strings(log) {
      if (!strings) return null;
      const first = shared === null;
      const tally = new Tally(false);
      shared ??= open(strings).then((stored) => readSharedStrings(stored.read(false, tally), signal));
      const read = await shared;
      if (first) tellStrings(read, tally, log);
      return read;
    },
  };
}

function tellStrings({ dropped, broken }: SharedStrings, tally: Tally, log: NoticeLog): void {
  if (dropped > 0) {
    const tell = () => 'The workbook has more text than fits into memory; cells with the rest of it are empty.';
    log.add({ code: 'strings-dropped', level: 'warning', tell, incomplete: true }, dropped);
  }
  if (broken || tally.broken) {
    const tell = () => 'The text of the workbook is damaged or cut off; cells with the rest of it are empty.';
    log.add({ code: 'xlsx-broken', level: 'warning', tell, incomplete: true });
  }
}

interface Link {
  readonly id: string;
  /** Kind of the part, lower-case. */
  readonly type: string;
  readonly path: string;
}

async function readLinks(member: ZipMember | undefined, folder: string, open: Workbook['open']): Promise<readonly Link[]> {
  const links: Link[] = [];
  if (!member) return links;
  await readWholeXml((await open(member)).read(), {
    open(name, attributes) {
      if (name !== 'Relationship' || links.length >= MOST_SHEETS) return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      links.push({ id, type: type.toLowerCase(), path: pathOf(target.startsWith('/') ? target : `${folder}/${target}`) });
    },
  });
  return links;
}

async function readList(open: Workbook['open'], member: ZipMember) {
  const sheets: { id: string; name: string; hidden?: 'hidden' | 'very-hidden' }[] = [];
  let since1904 = false;
  let definedNames = 0;
  await readWholeXml((await open(member)).read(), {
    open(name, attributes) {
      if (name === 'sheet' && sheets.length < MOST_SHEETS) {
        const state = attributes['state'];
        const hidden = state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? state : undefined;
        const id = attribute(attributes, 'id') ?? '';
        sheets.push({ id, name: attributes['name'] ?? `sheet ${sheets.length + 1}`, ...(hidden ? { hidden } : {}) });
      } else if (name === 'workbookPr') since1904 = isOn(attributes['date1904']);
      // Names that a program makes for itself (print areas, filters) say nothing.
      else if (name === 'definedName' && !attributes['name']?.startsWith('_xlnm')) definedNames++;
    },
  });
  return { sheets, since1904, definedNames };
}

/** Parts are told apart without case, and some writers use backslashes. */
const pathOf = (name: string): string => posix.normalize(name.replaceAll('\\', '/')).replace(/^\//, '').toLowerCase();

const REPAIR = 'Open it in a spreadsheet program and save it again.';
