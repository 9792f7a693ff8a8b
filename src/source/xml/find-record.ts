import { SHEET_ROW } from './sheet-row.ts';
import { localName } from './xml-element.ts';

/** How often an element came at one place, and what was in it. */
interface Place {
  readonly path: readonly string[];
  count: number;
  /** Child elements and attributes in all of them, each name once per element. */
  fields: number;
  /** Texts and attributes anywhere in them. */
  leaves: number;
}

interface Frame {
  readonly place: Place | null;
  readonly names: Set<string>;
  text: boolean;
}

/** Places counted at most. */
const MOST_PLACES = 5000;

/** Levels at which records are looked for. */
const DEEPEST = 12;

/** Share of what a document says that its records hold at least; a repeated element with less is a part of the one record. */
const RECORD_SHARE = 0.6;

/** A repeated element with so few texts besides a repeated element inside it only groups these. */
const GROUP_LEAVES = 2;

/** Fields that a record has on the average at least. */
const FIELDS = 2;
const FEW_FIELDS = 1.2;

/** The record of a KML document, in whatever folders. */
const PLACEMARK = 'Placemark';

/** Finds the element that is the record of a document: the outermost repeated one that holds most of what the document says. */
export class RecordFinder {
  readonly #places = new Map<string, Place>();
  readonly #open: Frame[] = [];
  #leaves = 0;

  /** `label`: the name that the element has in its parent, where that is not its own (`<field name="city">`). */
  open(name: string, attributes: readonly string[], label?: string): void {
    const parent = this.#open.at(-1);
    const local = localName(name);
    if (parent) parent.names.add(label ?? local);
    const path = parent ? parent.place && this.#open.length < DEEPEST && [...parent.place.path, local] : [local];
    const place = path ? this.#place(path) : null;
    this.#open.push({ place, names: new Set(attributes.map((one) => `@${one}`)), text: false });
    this.#addLeaves(attributes.length);
  }

  text(text: string): void {
    const frame = this.#open.at(-1);
    if (!frame || frame.text || text.trim() === '') return;
    frame.text = true;
    this.#addLeaves(1);
  }

  close(): void {
    const frame = this.#open.pop();
    if (!frame?.place) return;
    frame.place.count++;
    if (!frame.text) frame.place.fields += frame.names.size;
  }

  /** Names from the root to the record; `null` where the whole document is the one record. */
  record(): readonly string[] | null {
    const places = [...this.#places.values()];
    if (places.some(({ path }) => path.join('/') === SHEET_ROW.join('/'))) return SHEET_ROW;
    const repeated = this.#repeated(places, FIELDS);
    // Records of two fields, of which one is left out where there is nothing to say.
    if (repeated.length === 0) repeated.push(...this.#repeated(places, FEW_FIELDS));
    let record = repeated.find(({ path }) => path.at(-1) === PLACEMARK) ?? repeated[0];
    for (const inner of repeated) {
      if (!record || inner.path.length <= record.path.length || inner.count < 2 * record.count) continue;
      if (
        record.path.every((name, level) => name === inner.path[level]) &&
        record.leaves - inner.leaves <= GROUP_LEAVES * record.count
      )
        record = inner;
    }
    return record?.path ?? null;
  }

  /** The repeated elements that have so many fields on the average and hold most of what the document says, the outermost first. */
  #repeated(places: readonly Place[], fieldsEach: number): Place[] {
    return places
      .filter(
        ({ path, count, fields, leaves }) =>
          path.length > 1 && count > 1 && fields >= fieldsEach * count && leaves >= RECORD_SHARE * this.#leaves,
      )
      .sort((a, b) => a.path.length - b.path.length || b.leaves - a.leaves);
  }

  #addLeaves(count: number): void {
    this.#leaves += count;
    for (const { place } of this.#open) if (place) place.leaves += count;
  }

  #place(path: readonly string[]): Place | null {
    const id = path.join('\0');
    const known = this.#places.get(id);
    if (known || this.#places.size >= MOST_PLACES) return known ?? null;
    const made = { path, count: 0, fields: 0, leaves: 0 };
    this.#places.set(id, made);
    return made;
  }
}
