import type { Field } from '../../model/table.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';

/** Longer names are cut: a header is printed as it is and must not become a text. */
const LONGEST_NAME = 200;

/** Unique names for the columns of a header: trimmed, `column_3` for an empty one, `Name (2)` for a second `Name`. */
export function nameFields(header: readonly string[], log: NoticeLog): Field[] {
  const taken = new Set<string>();
  let empty = 0;
  let repeated = 0;
  const fields = header.map((cell, index) => {
    const text = cell.replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '');
    if (text === '') empty++;
    const base = text === '' ? `column_${index + 1}` : text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
    if (taken.has(base)) repeated++;
    return { name: takeName(base, taken) };
  });
  if (empty > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'column')} without a name in the header; named by position (column_1 is the first).`;
    log.add({ code: 'empty-headers', level: 'info', tell }, empty);
  }
  if (repeated > 0) {
    const tell = (count: number) => `${countOf(count, 'column')} with the name of an earlier one; told apart by a number.`;
    log.add({ code: 'duplicate-headers', level: 'info', tell }, repeated);
  }
  return fields;
}

/** `base`, or `base (2)`, `base (3)` … where it is taken; marks it as taken. */
export function takeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
  taken.add(name);
  return name;
}
