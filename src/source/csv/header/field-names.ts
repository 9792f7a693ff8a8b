import type { Field } from '../../../model/table.ts';
import { countOf, type NoticeLog } from '../../notice-log.ts';
import { TakenNames } from '../../taken-names.ts';

/** Longer names are cut: a header is printed as it is and must not become a text. */
const LONGEST_NAME = 200;

/** Unique names for the columns of a header: trimmed, `column_3` for an empty one, `Name (2)` for a second `Name`. */
export function nameFields(header: readonly string[], log: NoticeLog): Field[] {
  const taken = new TakenNames();
  let empty = 0;
  let repeated = 0;
  const fields = header.map((cell, index) => {
    const text = trimmed(cell);
    if (text === '') empty++;
    const base = text === '' ? `column_${index + 1}` : text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
    if (taken.has(base)) repeated++;
    return { name: taken.take(base) };
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

/** A mark of byte order counts as a blank, too. */
const BLANK = /[\s\u200B]/;

/** A name without the blanks around it. Not by a pattern: one for the end starts anew at each blank within. */
function trimmed(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && BLANK.test(name.charAt(from))) from++;
  while (to > from && BLANK.test(name.charAt(to - 1))) to--;
  return name.slice(from, to);
}
