import type { FieldResult, ScanResult } from '../../model/result.ts';
import { nameList, shortName } from '../escape.ts';
import { count, plural, share } from '../numbers.ts';
import { asides, heldFields, hides, kindOf, kindOfClass, reaches } from '../personal.ts';
import { sentence } from '../sentence.ts';
import { holds, listed } from '../words.ts';
import type { Point } from './point.ts';

/** Whom the export names, reaches or describes, in columns and in free text. */
export function who(scan: ScanResult): Point {
  const { fields, exposure } = scan;
  const personal = heldFields(scan).filter((field) => kindOf(field) === 'personal');
  const reaching = personal.filter(reaches);
  const says: string[] = [];
  if (reaching.length > 0) {
    const rows = share(exposure.nameOrReach, exposure.rows);
    says.push(
      exposure.rows === 0
        ? `${nameList(names(reaching))}: by name, ${listed(kinds(reaching))}.`
        : `${nameList(names(reaching))}: ${rows} ${exposure.nameOrReach === 1 ? 'names or reaches' : 'name or reach'} a person.`,
    );
  }
  const others = personal.filter((field) => !reaches(field));
  if (others.length > 0) says.push(`${reaching.length > 0 ? 'Also ' : ''}${described(others)}.`);
  for (const field of fields.filter(hides).slice(0, 3)) says.push(hidden(field));
  for (const aside of asides(scan)) says.push(sentence(aside));
  if (exposure.textRepeatsRow > 0) {
    says.push(`Free text repeats the row's own name, phone or address in ${share(exposure.textRepeatsRow, exposure.rows)}.`);
  }
  if (exposure.nameOrReachAnywhere - exposure.nameOrReach > WORTH_SAYING * exposure.rows) {
    const where = reaching.length > 0 ? 'Columns and free text together' : 'Inside cells and free text';
    says.push(
      `${where}: ${share(exposure.nameOrReachAnywhere, exposure.rows)} ${exposure.nameOrReachAnywhere === 1 ? 'names or reaches' : 'name or reach'} a person.`,
    );
  }
  if (says.length === 0) says.push('No column and no free text was found to name, reach or describe a person.');
  return { label: 'WHO', says };
}

/** Rows that free text adds to those of the columns are told from one in twenty on. */
const WORTH_SAYING = 0.05;

const names = (fields: readonly FieldResult[]): readonly string[] => fields.map((field) => field.name);
const kinds = (fields: readonly FieldResult[]): readonly string[] => [
  ...new Set(fields.map((field) => holds(field.class, field.subject))),
];

/** `Gate_Code (gate, door or alarm codes), DOB (dates of birth) and 3 more columns about people`. */
function described(fields: readonly FieldResult[]): string {
  const shown = fields.slice(0, fields.length > 5 ? 4 : 5);
  const list = shown.map((field) => `${shortName(field.name)} (${holds(field.class, field.subject)})`);
  const rest = fields.length - shown.length;
  return rest === 0 ? list.join(', ') : `${list.join(', ')} and ${plural(rest, 'more column')} about people`;
}

/** `Comments holds phone numbers in 4,021 cells, names of people in 2,730 …`. */
function hidden(field: FieldResult): string {
  const found = field.contains
    .filter(({ class: cls }) => kindOfClass(cls) === 'personal')
    .toSorted((a, b) => b.cells - a.cells)
    .slice(0, 4)
    .map((found, index) => `${holds(found.class)} in ${index === 0 ? plural(found.cells, 'cell') : count(found.cells)}`);
  const place =
    kindOf(field) === 'free-text'
      ? ': free text with '
      : field.class === 'other'
        ? ': '
        : ` (${holds(field.class)}): among them `;
  return `${shortName(field.name)}${place}${found.join(', ')}, of ${count(field.filled)} filled.`;
}
