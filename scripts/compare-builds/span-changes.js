import { mask } from '../../dist/model/masked.js';
import { visible } from '../../dist/report/escape.js';
import { count } from '../../dist/report/numbers.js';

/** How a span of one build stands to those of the other: there alone, or of the same class over a part of the same text. */
const KINDS = { found: '+', lost: '-', recut: '~' };
/** Masked forms that are shown of one class in one column. */
const SHOWN = 4;

/** What two builds find otherwise in the cells of a table, counted by column and class. Of a value only its masked form is kept. */
export class SpanChanges {
  /** Column, kind of change and class → masked form → spans. */
  #tallies = new Map();

  /** Hold the spans of one cell against each other. */
  add(column, text, before, after) {
    for (const span of after) {
      if (before.some((one) => isSame(one, span))) continue;
      const old = before.find((one) => one.class === span.class && overlaps(one, span));
      if (old === undefined) this.#count(column, 'found', span.class, form(text, span));
      else this.#count(column, 'recut', span.class, `${form(text, old)} → ${form(text, span)}`);
    }
    for (const span of before)
      if (!after.some((one) => one.class === span.class && overlaps(one, span)))
        this.#count(column, 'lost', span.class, form(text, span));
  }

  #count(column, kind, cls, shape) {
    const key = JSON.stringify([column, kind, cls]);
    const shapes = this.#tallies.get(key) ?? new Map();
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    this.#tallies.set(key, shapes);
  }

  /** Spans by kind and class: `+ phone` → 3. */
  totals() {
    const totals = new Map();
    for (const [key, shapes] of this.#tallies) {
      const [, kind, cls] = JSON.parse(key);
      const name = `${KINDS[kind]} ${cls}`;
      totals.set(name, (totals.get(name) ?? 0) + sum(shapes));
    }
    return totals;
  }

  lines() {
    return [...this.#tallies].map(([key, shapes]) => {
      const [column, kind, cls] = JSON.parse(key);
      const most = [...shapes].sort((a, b) => b[1] - a[1]);
      const rest = most.slice(SHOWN).length;
      const shown = most.slice(0, SHOWN).map(([shape, times]) => (times === 1 ? shape : `${shape} ×${count(times)}`));
      const more = rest === 0 ? '' : `; ${count(rest)} more forms`;
      return `span     ${KINDS[kind]} ${cls} in ${visible(column)}: ${count(sum(shapes))} (${shown.join('; ')}${more})`;
    });
  }
}

const isSame = (a, b) => a.class === b.class && a.start === b.start && a.end === b.end;
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const form = (text, { start, end }) => mask(text.slice(start, end));
const sum = (shapes) => [...shapes.values()].reduce((all, times) => all + times, 0);
