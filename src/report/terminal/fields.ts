import type { FieldResult, ScanResult } from '../../model/result.ts';
import { LONGEST_NAME, shortName, visible } from '../escape.ts';
import { count, percent, plural, sure } from '../numbers.ts';
import { fieldHolds, hides, kindOf } from '../personal.ts';
import { holds } from '../words.ts';
import { grid } from './grid.ts';
import { type Canvas, hanging, heading, paragraph } from './lines.ts';

/** Columns named in the compact list under one class before it says how many more there are. */
const MOST_NAMES = 12;

/** Columns with personal data one by one; the rest in a compact list by class. */
export function fieldsSection(canvas: Canvas, scan: ScanResult, verbose: boolean): readonly string[] {
  if (scan.fields.length === 0) return [];
  const rows = scan.source.rows;
  const empty = scan.fields.filter((field) => !verbose && rows > 0 && field.filled === 0 && kindOf(field) !== 'other');
  const told = scan.fields.filter(
    (field) => !empty.includes(field) && (verbose || kindOf(field) !== 'other' || field.contains.length > 0),
  );
  const rest = scan.fields.filter((field) => !told.includes(field) && !empty.includes(field));
  const order = ['personal', 'free-text', 'place', 'other'] as const;
  const sorted = told.toSorted((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)));
  const wide = canvas.width >= 110;
  const lines = [...heading(canvas, 'COLUMNS')];
  if (sorted.length > 0) {
    const name = wide ? 34 : Math.max(16, Math.floor(canvas.width * 0.34));
    const what = wide ? 34 : Math.max(16, canvas.width - name - 24);
    lines.push(
      ...grid(
        canvas,
        [
          { head: 'column', most: name },
          { head: 'holds', most: what },
          { head: 'sure', most: 6, align: 'right' },
          { head: 'filled', most: 6, align: 'right' },
          ...(wide ? [{ head: 'why', most: Math.min(canvas.width, 180) - name - what - 22 }] : []),
        ],
        sorted.map((field) => ({
          cells: [
            shortName(field.name, LONGEST_NAME),
            fieldHolds(field),
            field.pinned === true ? 'pinned' : sure(field.confidence),
            rows === 0 ? '–' : percent(field.filled, rows),
            ...(wide ? [reasons(field, verbose)] : []),
          ],
          after: [
            ...(wide || reasons(field, verbose) === '' ? [] : under(canvas, `why: ${reasons(field, verbose)}`)),
            ...(field.contains.length === 0 ? [] : under(canvas, `${hides(field) ? 'also inside' : 'inside'}: ${inside(field)}`)),
          ],
        })),
      ),
    );
  }
  if (empty.length > 0) {
    lines.push(
      '',
      ...paragraph(canvas, `Empty in this file, but named for a person or a place (${plural(empty.length, 'column')}):`),
    );
    lines.push(...compact(canvas, empty, false));
  }
  if (rest.length > 0) {
    if (sorted.length + empty.length > 0) lines.push('');
    lines.push(
      ...paragraph(
        canvas,
        `${plural(rest.length, sorted.length > 0 ? 'other column' : 'column')}, not about a person or a place:`,
      ),
    );
    lines.push(...compact(canvas, rest, rows > 0));
  }
  return lines;
}

const under = (canvas: Canvas, text: string): readonly string[] => hanging(canvas, text, 4);

const reasons = (field: FieldResult, verbose: boolean): string =>
  (verbose ? field.why : field.why.slice(0, 2)).map((reason) => visible(reason, 160)).join('; ');

/** `phone numbers in 4,021 of 40,002 filled cells (10%), names of people in 2,730 (6.8%)`. */
export const inside = (field: FieldResult): string =>
  field.contains
    .toSorted((a, b) => b.cells - a.cells)
    .map(
      ({ class: cls, cells }, index) =>
        `${holds(cls)} in ${index === 0 ? `${count(cells)} of ${plural(field.filled, 'filled cell')}` : count(cells)} (${percent(cells, field.filled)})`,
    )
    .join(', ');

function compact(canvas: Canvas, fields: readonly FieldResult[], read: boolean): readonly string[] {
  const byClass = new Map<string, string[]>();
  for (const field of fields) {
    const key = field.class === 'other' ? 'none of these classes' : holds(field.class, field.subject);
    byClass.set(key, [...(byClass.get(key) ?? []), shortName(field.name) + (read && field.filled === 0 ? ' (empty)' : '')]);
  }
  const last = [...byClass].toSorted(([a], [b]) => Number(a === 'none of these classes') - Number(b === 'none of these classes'));
  return last.flatMap(([words, names]) => {
    const shown = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names;
    const more = names.length - shown.length;
    const list = shown.join(', ') + (more > 0 ? ` and ${count(more)} more (-v lists them)` : '');
    return hanging(canvas, `${words}: ${list}`, 4);
  });
}
