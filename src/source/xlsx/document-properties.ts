import { CadAuditError } from '../../model/error.ts';
import type { NoticeLog } from '../notice-log.ts';
import type { Workbook } from './workbook.ts';
import { readWholeXml } from './xml-part.ts';

/** Where a workbook names people, and what they are to it. The text of an element, or one of its attributes. */
const NAMES_OF_PEOPLE: readonly {
  readonly part: RegExp;
  readonly element: string;
  readonly attribute?: string;
  readonly what: string;
}[] = [
  { part: /^docprops\/core\.xml$/i, element: 'creator', what: 'its author' },
  { part: /^docprops\/core\.xml$/i, element: 'lastModifiedBy', what: 'who saved it last' },
  { part: /^docprops\/app\.xml$/i, element: 'Manager', what: 'a manager' },
  { part: /^docprops\/app\.xml$/i, element: 'Company', what: 'a company or agency' },
  // The user name stands in it wherever files are kept by user.
  { part: /(?:^|\/)workbook\.xml$/i, element: 'absPath', attribute: 'url', what: 'the folder that it was saved in' },
  { part: /(?:^|\/)persons\/person\d*\.xml$/i, element: 'person', attribute: 'displayName', what: 'who commented in it' },
];

/** What programs write into these places, which names nobody. */
const NOBODY =
  /^(?:|openpyxl|xlsxwriter|apache poi|exceljs|sheetjs|epplus|closedxml|aspose.*|microsoft (?:office user|excel|corporation|account)|administrator|admin|user|owner|unknown|sas(?: .*)?|tableau.*|crystal reports|crystal decisions|business objects|libreoffice.*|google.*|python)$/i;

/** Longest text of a property that is looked at, in characters. */
const LONGEST = 300;

/** Tells that the properties of a workbook name people, who travel along with every copy. The names stay out. */
export async function tellProperties(book: Workbook, log: NoticeLog, signal: AbortSignal | undefined): Promise<void> {
  const found = new Set<string>();
  for (const member of book.members) {
    const sought = NAMES_OF_PEOPLE.filter(({ part }) => part.test(member.name.replaceAll('\\', '/')));
    if (sought.length === 0) continue;
    signal?.throwIfAborted();
    let text = '';
    const take = (element: string, value: string) => {
      const hit = sought.find((one) => one.element === element);
      if (hit !== undefined && !NOBODY.test(value.trim())) found.add(hit.what);
    };
    const stored = await book.open(member);
    await readWholeXml(stored.read(), {
      open(name, attributes) {
        text = '';
        const { attribute } = sought.find((one) => one.element === name) ?? {};
        if (attribute !== undefined) take(name, attributes[attribute] ?? '');
      },
      text(more) {
        if (text.length < LONGEST) text += more;
      },
      close(name) {
        if (sought.some((one) => one.element === name && one.attribute === undefined)) take(name, text);
        text = '';
      },
    }).catch((error: unknown) => {
      // A damaged part is no reason to leave the sheets unread.
      if (!(error instanceof CadAuditError)) throw error;
    });
  }
  if (found.size === 0) return;
  const inOrder = [...new Set(NAMES_OF_PEOPLE.map(({ what }) => what))].filter((what) => found.has(what));
  const list = inOrder.length === 1 ? inOrder[0] : `${inOrder.slice(0, -1).join(', ')} and ${inOrder.at(-1)}`;
  const tell = () =>
    `The properties of the workbook name ${list}, and go along with every copy; not printed here. Inspect the document in the spreadsheet program, or release CSV, to be rid of them.`;
  log.add({ code: 'workbook-properties', level: 'warning', tell });
}
