import type { SaxesTagPlain } from 'saxes';
import type { FieldTree } from '../json/field-tree.ts';
import { isObject, type Nested, putLate, putNested, putText } from '../json/nested.ts';
import type { RecordCells } from '../json/record-cells.ts';
import { SHEET_ROW, sheetRow } from './sheet-row.ts';
import { addChild, elementValue, localName, type OpenElement, openElement } from './xml-element.ts';
import type { XmlHandler } from './xml-reader.ts';

/** Texts and members of one record at most, in characters; what comes after is left out. */
const LARGEST_RECORD = 32 << 20;

/** Takes the records out of a document, one at a time, and puts them into cells. */
export class XmlRecords implements XmlHandler {
  readonly #tree: FieldTree;
  readonly #cells: RecordCells;
  readonly #path: readonly string[];
  /** Names of the columns of a sheet. */
  readonly #places: readonly string[];
  #sheets = 0;
  readonly #names: string[] = [];
  /** Open elements of the record at hand. */
  readonly #open: OpenElement[] = [];
  /** How many of the open elements are on the way to the record. */
  #matched = 0;
  #size = 0;
  /** Texts outside the records. */
  beside = 0;
  /** Records that lost a part. */
  large = 0;

  /** `path`: names from the root to the record. `places`: names of the columns of a sheet. */
  constructor(tree: FieldTree, cells: RecordCells, path: readonly string[], places: readonly string[]) {
    this.#tree = tree;
    this.#cells = cells;
    this.#path = path;
    this.#places = places;
  }

  open(tag: SaxesTagPlain): void {
    if (this.#open.length > 0) {
      this.#open.push(openElement(tag, this.#open.at(-1)));
      this.#size += 64 + sizeOf(tag);
      return;
    }
    const local = localName(tag.name);
    // Only the first sheet is the table.
    const name = this.#isSheet && local === 'Worksheet' && this.#sheets++ > 0 ? '' : local;
    if (this.#matched === this.#names.length && this.#path[this.#matched] === name) this.#matched++;
    this.#names.push(name);
    if (this.#matched === this.#path.length && this.#names.length === this.#path.length) {
      this.#size = sizeOf(tag);
      this.#open.push(openElement(tag, undefined));
    }
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (!element) {
      if (text.trim() !== '') this.beside++;
    } else if (this.#size <= LARGEST_RECORD) {
      element.text += text;
      this.#size += text.length;
    }
  }

  close(): void {
    const element = this.#open.pop();
    if (!element) {
      this.#names.pop();
      this.#matched = Math.min(this.#matched, this.#names.length);
      return;
    }
    const parent = this.#open.at(-1);
    if (!parent) {
      this.#names.pop();
      this.#matched = this.#names.length;
      this.#take(element);
    } else if (this.#size <= LARGEST_RECORD) addChild(parent, element);
  }

  #take(record: OpenElement): void {
    if (this.#size > LARGEST_RECORD) this.large++;
    this.#cells.open();
    if (this.#isSheet) this.#putRow(sheetRow(elementValue(record)));
    else this.#putRecord(onlyChild(elementValue(record)));
    this.#cells.close(0);
  }

  #putRecord(value: Nested): void {
    const { root } = this.#tree;
    if (isObject(value)) {
      const { text, members } = value;
      putNested(this.#tree, this.#cells, root, { members });
      if (text !== undefined) putNested(this.#tree, this.#cells, root, { members: new Map([['text', text]]) });
    } else if (value !== '') putNested(this.#tree, this.#cells, root, { members: new Map([['value', value]]) });
  }

  #putRow(cells: readonly string[]): void {
    const { root } = this.#tree;
    cells.forEach((cell, index) => {
      const place = this.#tree.child(root, String(index), this.#places[index] ?? `column_${index + 1}`);
      if (place) putText(this.#tree, this.#cells, place, cell);
      else putLate(this.#tree, this.#cells, [`column_${index + 1}`], cell);
    });
  }

  get #isSheet(): boolean {
    return this.#path === SHEET_ROW;
  }
}

/** A record that only wraps another element is that element. */
function onlyChild(value: Nested): Nested {
  if (!isObject(value) || value.text !== undefined || value.members.size !== 1) return value;
  const [inner] = value.members.values();
  return isObject(inner) ? onlyChild(inner) : value;
}

function sizeOf(tag: SaxesTagPlain): number {
  let size = 0;
  for (const name in tag.attributes) size += 32 + (tag.attributes[name]?.length ?? 0);
  return size;
}
