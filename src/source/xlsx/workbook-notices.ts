import { CadAuditError } from '../../model/error.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import type { Workbook } from './workbook.ts';
import { readWholeXml } from './xml-part.ts';

/** What goes along in a workbook beside its sheets, and is not looked at. */
interface Companion {
  readonly code: string;
  readonly path: RegExp;
  /** Elements to count in each such part; without it the parts are counted. */
  readonly element?: string;
  /** An attribute of the part's first element that holds the count. */
  readonly counted?: string;
  readonly tell: (count: number) => string;
  /** It may hold data of the kind the sheets hold. */
  readonly holdsData: boolean;
}

const COMPANIONS: readonly Companion[] = [
  {
    code: 'workbook-pivot-records',
    path: /(?:^|\/)pivotcacherecords\d*\.xml$/i,
    counted: 'count',
    tell: (count) =>
      `Pivot tables of the workbook carry ${countOf(count, 'record')} of the data they were made from, also where its sheet is gone; not looked at.`,
    holdsData: true,
  },
  {
    code: 'workbook-comments',
    path: /(?:^|\/)(?:comments\d*|comments\/comment\d*|threadedcomments?\/[^/]*)\.xml$/i,
    element: 'comment',
    tell: (count) => `${countOf(count, 'comment')} (notes on cells) in the workbook; not looked at.`,
    holdsData: true,
  },
  {
    code: 'workbook-embedded',
    path: /(?:^|\/)xl\/embeddings\/[^/]+$/i,
    tell: (count) => `${countOf(count, 'file')} embedded in the workbook; not looked at.`,
    holdsData: true,
  },
  {
    code: 'workbook-data-model',
    path: /(?:^|\/)xl\/model\/[^/]+\.data$/i,
    tell: () => 'The workbook carries a data model (Power Pivot) with tables of its own; not looked at.',
    holdsData: true,
  },
  {
    code: 'workbook-external-links',
    path: /(?:^|\/)externallinks\/[^/]+\.xml$/i,
    tell: (count) =>
      `The workbook refers to ${countOf(count, 'other workbook')} and may carry copies of their cells; not looked at.`,
    holdsData: true,
  },
  {
    code: 'workbook-connections',
    path: /(?:^|\/)xl\/connections\.xml$/i,
    element: 'connection',
    tell: (count) => `The workbook names ${countOf(count, 'data connection')} (servers, files, queries).`,
    holdsData: false,
  },
  {
    code: 'workbook-macros',
    path: /(?:^|\/)vbaproject\.bin$/i,
    tell: () => 'The workbook carries macros; not looked at.',
    holdsData: false,
  },
  {
    code: 'workbook-pictures',
    path: /(?:^|\/)xl\/media\/[^/]+$/i,
    tell: (count) => `${countOf(count, 'picture')} in the workbook; not looked at.`,
    holdsData: false,
  },
];

/** Tells what a workbook carries beside its sheets. */
export async function tellWorkbook(book: Workbook, log: NoticeLog, signal: AbortSignal | undefined): Promise<void> {
  for (const companion of COMPANIONS) {
    const { code, tell, holdsData } = companion;
    const count = await countCompanion(book, companion, signal);
    if (count > 0) log.add({ code, level: 'warning', tell, ...(holdsData ? { incomplete: true } : {}) }, count);
  }
  if (book.definedNames > 0) {
    const tell = (count: number) => `${countOf(count, 'defined name')} in the workbook; not looked at.`;
    log.add({ code: 'workbook-names', level: 'info', tell }, book.definedNames);
  }
}

async function countCompanion(book: Workbook, companion: Companion, signal: AbortSignal | undefined): Promise<number> {
  const { path, element, counted } = companion;
  const members = book.members.filter(({ name }) => path.test(name));
  if (element === undefined && counted === undefined) return members.length;
  let count = 0;
  for (const member of members) {
    signal?.throwIfAborted();
    count += await countIn(book, member, element, counted).catch((error: unknown) => {
      // A damaged part is still there.
      if (error instanceof CadAuditError) return 1;
      throw error;
    });
  }
  return count;
}

async function countIn(
  book: Workbook,
  member: Workbook['members'][number],
  element: string | undefined,
  counted: string | undefined,
): Promise<number> {
  let elements = 0;
  let first: number | null = null;
  const stored = await book.open(member);
  await readWholeXml(stored.read(), {
    open(name, attributes) {
      if (counted !== undefined) first ??= Number(attributes[counted] ?? 0);
      if (name === element || (element === 'comment' && name === 'threadedComment') || (counted !== undefined && name === 'r'))
        elements++;
    },
  });
  return elements > 0 ? elements : Number.isSafeInteger(first) ? Number(first) : 0;
}
