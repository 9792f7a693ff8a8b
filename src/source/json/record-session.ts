import { type Container, type DocumentVisitor, DocumentWalker } from './document-walker.ts';
import type { FieldTree } from './field-tree.ts';
import { INCOMPLETE, OPEN_ARRAY, OPEN_OBJECT } from './json-bytes.ts';
import type { JsonSlab } from './json-slab.ts';
import type { RecordCells } from './record-cells.ts';
import type { RecordReader } from './record-reader.ts';
import type { JsonLayout } from './survey.ts';
import { isAboutData, isEnvelope } from './table-names.ts';

/** What reads the records of an input out of its slab, into cells. */
export interface RecordSession {
  /** Reads on until the bytes of the slab are used up (true) or the cells are full (false). `last`: no more bytes come. */
  run(last: boolean): boolean;
  /** Unread bytes needed for another attempt. */
  readonly wanted: number;
}

/** What each record goes through. */
export interface RecordParts {
  readonly slab: JsonSlab;
  readonly tree: FieldTree;
  readonly cells: RecordCells;
  readonly reader: RecordReader;
}

/** Lists beside the table that are named in a notice. */
const MOST_NAMED = 3;

/** The records of a document, and what stands beside them. */
export class DocumentSession implements RecordSession, DocumentVisitor {
  readonly #parts: RecordParts;
  readonly #layout: JsonLayout;
  readonly #depth: number;
  readonly walker: DocumentWalker;
  /** The input ends within a value. */
  cut = false;
  /** Records that did not fit into memory. */
  large = 0;
  /** Objects in lists beside the table. */
  others = 0;
  /** Where such lists stand, as far as that is told. */
  readonly otherLists = new Set<string>();
  /** Values outside lists that are no envelope. */
  beside = 0;

  constructor(parts: RecordParts, layout: JsonLayout) {
    this.#parts = parts;
    this.#layout = layout;
    this.#depth = layout.path?.length ?? -1;
    this.walker = new DocumentWalker(parts.slab, this);
  }

  get wanted(): number {
    return this.walker.wanted;
  }

  get full(): boolean {
    return this.#parts.cells.full;
  }

  get failedAt(): number {
    return this.#parts.reader.failedAt;
  }

  run(last: boolean): boolean {
    const done = this.walker.run(last);
    if (last && done && (!this.walker.complete || this.#parts.slab.unread > 0)) this.cut = true;
    return done;
  }

  meet(within: Container | null, first: number): 'enter' | 'take' | 'skip' {
    const { path } = this.#layout;
    if (within === null) return path === null || (first !== OPEN_ARRAY && first !== OPEN_OBJECT) ? 'take' : 'enter';
    if (
      within.path.length === this.#depth &&
      within.array === (this.#layout.keyed !== true) &&
      leadsTo(within.path, path ?? [])
    ) {
      return 'take';
    }
    if (isAboutData(within.path) || (!within.array && isAboutData([within.key]))) return 'skip';
    if (within.array) {
      if (first === OPEN_OBJECT) {
        this.others++;
        if (this.otherLists.size < MOST_NAMED) this.otherLists.add(within.path.join('.'));
      }
      return 'skip';
    }
    if (first !== OPEN_ARRAY && first !== OPEN_OBJECT && !this.#isEnvelope(within)) this.beside++;
    return 'enter';
  }

  /** Counts and pages stand around the table, or in an object of their own. */
  #isEnvelope({ path, key }: Container): boolean {
    const around = this.#layout.path ?? [];
    return leadsTo(path, around) ? isEnvelope(key) : path.length > 0 && isEnvelope(path.at(-1) ?? '');
  }

  take(within: Container | null, at: number, limit: number, last: boolean): number {
    const { tree, cells, reader } = this.#parts;
    tree.mark();
    cells.open();
    if (this.#layout.keyed && within) putKey(tree, cells, within.key);
    const end = reader.read(at, limit, last);
    if (end >= 0 || (end === INCOMPLETE && last)) cells.close(0);
    else tree.rollBack();
    return end;
  }

  tooLarge(): void {
    this.large++;
  }
}

/** The key under which a record stands is a field of it. */
function putKey(tree: FieldTree, cells: RecordCells, key: string): void {
  const node = tree.child(tree.root, '\0key', 'key');
  if (node === null || key === '') return;
  const column = node.column >= 0 ? node.column : tree.claim(node);
  if (column >= 0) cells.putText(column, key);
}

/** Whether a path is another, or leads to it. */
function leadsTo(path: readonly string[], to: readonly string[]): boolean {
  return path.every((key, level) => key === to[level]);
}
