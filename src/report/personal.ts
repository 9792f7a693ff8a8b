import { DATA_CLASS_FACTS, type DataClass } from '../model/data-class.ts';
import type { Finding } from '../model/finding.ts';
import type { FieldResult, ScanResult } from '../model/result.ts';
import { holds } from './words.ts';

/** How a column is counted in the answer: about a person, about a place, free text, or neither. */
export type FieldKind = 'personal' | 'place' | 'free-text' | 'other';

/** Classes that describe or date the call rather than a person, whatever their role. */
const NOT_PERSONAL: ReadonlySet<DataClass> = new Set<DataClass>(['event-time', 'vehicle']);

export function kindOfClass(cls: DataClass): FieldKind {
  if (NOT_PERSONAL.has(cls)) return 'other';
  switch (DATA_CLASS_FACTS[cls].role) {
    case 'direct':
    case 'sensitive':
    case 'quasi':
      return 'personal';
    case 'locating':
      return 'place';
    case 'free-text':
      return 'free-text';
    default:
      return 'other';
  }
}

export const kindOf = (field: FieldResult): FieldKind => kindOfClass(field.class);

/** Classes that name or reach somebody directly; the rest of the personal ones describe. */
export const REACHING: ReadonlySet<DataClass> = new Set<DataClass>(['person-name', 'phone', 'email', 'social-handle']);

/** Does the column name or reach a person who is not staff? */
export const reaches = (field: FieldResult): boolean =>
  REACHING.has(field.class) && field.subject !== 'officer' && field.subject !== 'business';

/** Columns that hold anything; flags that no row sets hold nothing. Where no row was read, headers count as holding what they say. */
export const heldFields = ({ fields, source }: ScanResult): readonly FieldResult[] =>
  fields.filter((field) => field.filled > (field.unset ?? 0) || (source.rows === 0 && field.nameOnly === true));

/** What a column holds, in words: one of no class with something found inside its cells is not called "nothing personal". */
export const fieldHolds = (field: FieldResult): string =>
  field.class === 'other' && field.contains.length > 0 ? 'no class of its own' : holds(field.class, field.subject, field.level);

/** Columns that hide personal data behind another class. */
export const hides = (field: FieldResult): boolean => field.contains.some((found) => kindOfClass(found.class) === 'personal');

/** Findings of personal data in titles, notes and names of columns. */
export const asides = ({ findings }: ScanResult): readonly Finding[] =>
  findings.filter((finding) => finding.kind === 'text-beside-table' && kindOfClass(finding.args.class) === 'personal');
