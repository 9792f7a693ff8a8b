import { countOf, type NoticeLog } from '../notice-log.ts';
import type { FieldTree } from './field-tree.ts';
import type { Oddity } from './record-cells.ts';
import type { DocumentSession } from './record-session.ts';

const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** A line of NDJSON that is left out. */
export function tellBadLine(line: number, log: NoticeLog): void {
  log.add({
    code: 'bad-lines',
    level: 'warning',
    tell: (count) => `${countOf(count, 'line')} that ${count === 1 ? 'is' : 'are'} not JSON ${were(count)} left out.`,
    at: { line },
    incomplete: true,
  });
}

/** The input ends within a record. */
export function tellCut(log: NoticeLog, format = 'JSON'): void {
  const tell = () => `The ${format} ends before it is complete: the input is cut off. What is there was read.`;
  log.add({ code: 'cut-off', level: 'warning', tell, incomplete: true });
}

/** A table written column by column stands in one record: its rows cannot be counted. */
export function tellTurned({ columns, values }: { readonly columns: number; readonly values: number }, log: NoticeLog): void {
  const tell = () =>
    `The document lists its values column by column (${countOf(values, 'value')} for each of ${countOf(columns, 'name')}). It was read as one record: counts of rows do not hold. Export one object for each record (pandas: orient='records').`;
  log.add({ code: 'turned', level: 'warning', tell, incomplete: true });
}

/** What of a document is not in the table. */
export function tellBeside(session: DocumentSession, log: NoticeLog): void {
  const { others, large, beside, walker } = session;
  if (others > 0) {
    const names = [...session.otherLists].map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name)).join(', ');
    const tell = (count: number) =>
      `${countOf(count, 'object')} in lists beside the table (${names}) ${were(count)} not looked at.`;
    log.add({ code: 'other-lists', level: 'warning', tell, incomplete: true }, others);
  }
  if (beside > 0) {
    const tell = (count: number) => `${countOf(count, 'value')} outside the table ${were(count)} not looked at.`;
    log.add({ code: 'outside-values', level: 'info', tell }, beside);
  }
  if (large > 0) {
    const tell = (count: number) => `${countOf(count, 'record')} of more than 32 MB ${were(count)} left out.`;
    log.add({ code: 'record-too-large', level: 'warning', tell, incomplete: true }, large);
  }
  if (walker.documents > 1) {
    const tell = (count: number) => `The input is ${countOf(count, 'JSON document')} behind each other; all were read.`;
    log.add({ code: 'several-documents', level: 'info', tell }, walker.documents);
  }
}

/** What was odd about the records. */
export function tellOddities(odd: Readonly<Record<Oddity, number>>, tree: FieldTree, log: NoticeLog): void {
  if (odd.late > 0) {
    const kept = tree.late >= 0;
    const how = kept ? 'kept in the field "(other keys)"' : 'not looked at';
    const tell = (count: number) => `${countOf(count, 'value')} under keys that first come late in the input: ${how}.`;
    log.add({ code: 'late-keys', level: 'warning', tell, ...(kept ? {} : { incomplete: true }) }, odd.late);
  }
  if (odd.truncated > 0) {
    const tell = (count: number) => `${countOf(count, 'text')} longer than 1 MiB lost the end; it was not looked at.`;
    log.add({ code: 'cell-truncated', level: 'warning', tell, incomplete: true }, odd.truncated);
  }
  if (odd.shared > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'object')} in long lists ${count === 1 ? 'shares its' : 'share their'} fields with others, values joined by "; ".`;
    log.add({ code: 'long-lists', level: 'info', tell }, odd.shared);
  }
  if (odd.deep > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'value')} nested more than 32 levels deep ${were(count)} kept as JSON text.`;
    log.add({ code: 'deep-values', level: 'info', tell }, odd.deep);
  }
  if (odd.numbers > 0) {
    const tell = (count: number) =>
      `${countOf(count, 'value')} written as NaN or Infinity, which JSON does not have; read as empty.`;
    log.add({ code: 'not-numbers', level: 'info', tell }, odd.numbers);
  }
  if (odd.escapes > 0) {
    const tell = (count: number) => `${countOf(count, 'text')} with escapes that JSON does not have; read as they are written.`;
    log.add({ code: 'bad-escapes', level: 'info', tell }, odd.escapes);
  }
}
