import { strToU8, zipSync } from 'fflate';

/** A cell to write: text is shared, `inline` is written in place; `style` is a place in the styles' list. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: number | string; readonly style?: number; readonly type?: string; readonly inline?: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows hidden, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** `min-max` of hidden columns, counted from 1. */
  readonly hiddenColumns?: readonly (readonly [number, number])[];
  readonly merges?: readonly string[];
}

export interface TestBook {
  readonly sheets: readonly TestSheet[];
  /** Number format codes of the styles after the first, which is plain. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** Further parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/** Name of a column: 0 is A. */
export function columnName(column: number): string {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The parts of a workbook, to be zipped. */
export function xlsxParts(book: TestBook): Record<string, string> {
  const strings = new Map<string, number>();
  const shared = (text: string) => {
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, shared));
  const formats = book.formats ?? [];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${
      book.date1904 ? ' date1904="1"' : ''
    }/><sheets>${book.sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships>${book.sheets
      .map(
        (_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="s" Type="${OFFICE}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${[...strings.keys()]
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    ...book.parts,
  };
  for (const [index, xml] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  return parts;
}

/** A workbook as bytes. */
export function makeXlsx(book: TestBook): Uint8Array {
  return makeZip(xlsxParts(book));
}

/** A ZIP archive of texts and bytes. */
export function makeZip(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(members).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level });
}

function sheetXml(sheet: TestSheet, shared: (text: string) => number): string {
  const rows = sheet.rows.map((cells, row) => {
    const hidden = sheet.hiddenRows?.includes(row + 1) ? ' hidden="1"' : '';
    const xml = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, shared)).join('');
    return xml === '' ? '' : `<row r="${row + 1}"${hidden}>${xml}</row>`;
  });
  const columns = sheet.hiddenColumns?.map(([min, max]) => `<col min="${min}" max="${max}" width="9" hidden="1"/>`).join('');
  const merges = sheet.merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${columns ? `<cols>${columns}</cols>` : ''}<sheetData>${rows.join(
    '\n',
  )}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`;
}

function cellXml(cell: TestCell, ref: string, shared: (text: string) => number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${shared(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell.inline !== undefined) return `<c r="${ref}" t="inlineStr"><is>${cell.inline}</is></c>`;
  return `<c r="${ref}"${cell.style ? ` s="${cell.style}"` : ''}${cell.type ? ` t="${cell.type}"` : ''}><v>${cell.value}</v></c>`;
}
