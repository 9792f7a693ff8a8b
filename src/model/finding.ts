import type { Bound } from './bound.ts';
import type { CallGroup } from './call-group.ts';
import type { DataClass } from './data-class.ts';
import type { LocationMask, PrecisionClass } from './location.ts';
import type { Masked } from './masked.ts';
import type { AddressLevel } from './reading.ts';
import type { Severity } from './severity.ts';
import type { PlaceLevel, TimeLevel } from './singling-out.ts';
import type { Subject } from './subject.ts';

/** Kinds of findings and what their sentences need. Sentences are made in `report/sentence.ts`, exhaustive over `kind`. */
export interface FindingArgs {
  /** A field IS of a class. */
  'field-is': {
    readonly class: DataClass;
    readonly subject?: Subject;
    /** What most rows of a column of street addresses say, where that is coarser than a building and no block. */
    readonly level?: AddressLevel;
    /** Rows that name a building, in a column of street addresses of which others do not. */
    readonly buildings?: number;
  };
  /** A field CONTAINS a class it is not. */
  'field-contains': { readonly class: DataClass; readonly spans: number; readonly inText: boolean };
  /** The header promises a class, but no cell holds it. `unset`: a column of flags that says no wherever it is filled; else every cell is empty. */
  'header-without-values': { readonly class: DataClass; readonly unset?: true };
  /** Columns tell where the caller was, beside or instead of where the incident is. */
  'caller-location': {
    /** Other columns of the table tell the place of the incident. */
    readonly besideIncident: boolean;
  };
  /** A coordinate column group resolves to fewer metres than a block. */
  'location-precise': {
    readonly class: PrecisionClass;
    readonly mask: LocationMask;
    readonly radiusM: number;
    readonly storedDecimals: number | null;
    /** Whose place it is, where it is not the incident's. */
    readonly subject?: Subject;
  };
  /** Address text is cut to a block or withheld while the point beside it is finer. */
  'masked-beside-exact': {
    readonly addressLevel: AddressLevel;
    readonly class: PrecisionClass;
    readonly radiusM: number;
    /** Rows with a point by what their text was cut to. The count holds those of them in which the point is seen to undo the cut. */
    readonly texts: { readonly block?: number; readonly intersection?: number; readonly redacted?: number };
    /** False where the rows are estimated from a sample of the address texts. */
    readonly exact?: boolean;
  };
  /** One location column is blurred, another one of the same rows is not, or less. */
  'blurred-beside-finer': {
    readonly finer: readonly string[];
    readonly blurred: readonly string[];
    readonly class: PrecisionClass;
    readonly radiusM: number;
    /** Metres between the two. */
    readonly apartM: { readonly p50: number; readonly p90: number };
  };
  /** A column of blocks or places kept some exact house numbers. */
  'exact-remainder': {
    readonly level: AddressLevel;
    /** No more than half of the rows say so, but more than say anything else. */
    readonly plurality?: true;
    /** Rows among the counted ones that hold coordinates as text instead of a house number. */
    readonly coordinates?: number;
  };
  /** Latitude and longitude stand in each other's column. */
  'coordinates-swapped': Record<never, never>;
  /** Rows alone at their place and time. */
  'singled-out': {
    readonly place: PlaceLevel;
    readonly time: TimeLevel;
    readonly share: number;
    readonly exact: boolean;
    /** How far an estimated share may be off, in either direction; absent where it is counted. */
    readonly margin?: number;
    /** The column whose equal values make rows one call. */
    readonly call?: string;
  };
  /** A sensitive type of call tied to one building. */
  'sensitive-at-building': { readonly groups: readonly { readonly group: CallGroup; readonly rows: number }[] };
  /** Free text repeats the row's own name, phone or address. */
  'text-repeats-row': { readonly what: 'name' | 'phone' | 'address' };
  /** A workbook hides something that it hands over all the same. */
  'hidden-parts': { readonly what: 'sheet' | 'rows' | 'columns'; readonly personal: boolean };
  /** A title above the table or a note below it holds personal data. */
  'text-beside-table': { readonly class: DataClass; readonly where: 'above' | 'below' | 'header' };
  /** A location is told more finely than the user allows. */
  'finer-than-allowed': {
    readonly class: PrecisionClass;
    /** Metres within which nine of ten true places lie. */
    readonly radiusM: number;
    readonly limitM: number;
    /** Rows among the counted ones that tell a coarser place, which passes the limit as well: blocks beside houses. */
    readonly beside?: { readonly class: PrecisionClass; readonly radiusM: number; readonly rows: number };
  };
  /** Places that fewer rows (or fewer addresses) share than the user asks for. */
  'smaller-than-k': {
    readonly k: number;
    /** What is counted: rows or calls of the file at one place, or addresses within the radius of a published point. */
    readonly counted: 'rows' | 'calls' | 'addresses';
    readonly place: PlaceLevel;
    /** False where the share is estimated from a sample of the places. */
    readonly exact: boolean;
  };
  /** A feed would carry something nobody asked for. */
  'feed-uninvited': {
    readonly feed: string;
    readonly recipient: string;
    readonly class: DataClass;
    /** Whose place it is, where a person's stands in for the incident's. */
    readonly subject?: Subject;
    /** The rows are a bound: what marks a row does not always tell which column it came from. */
    readonly bound?: Bound;
  };
  /** A feed would deliver a finer location than it shows. */
  'feed-finer-than-shown': {
    readonly feed: string;
    readonly recipient: string;
    readonly delivered: string;
    readonly shown: string;
  };
}
export type FindingKind = keyof FindingArgs;

/** Why a finding does not count: a baseline holds it, the configuration ignores it, a flag asked for others. */
export const ACCEPTANCES = ['baseline', 'ignored', 'not-asked'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

export interface FindingBase {
  /** Rule id: a data class, or the id of a table rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fields: readonly string[];
  /** Rows or cells concerned; the schema says which, kind by kind … */
  readonly count: number;
  /** … out of. */
  readonly of: number;
  readonly first?: { readonly record: number; readonly line: number };
  readonly evidence: readonly Masked[];
  /** Stable over runs, other rows being added and columns reordered: rule, kind, what it is about and normalised columns. */
  readonly fingerprint: string;
  /** Known and accepted: by a baseline, by the configuration, or left out by a flag. It does not count for the exit code. */
  readonly accepted?: Acceptance;
}

/** A finding: one thing that a reader should know, with the numbers behind it. */
export type Finding = { [K in FindingKind]: FindingBase & { readonly kind: K; readonly args: FindingArgs[K] } }[FindingKind];

/** Is the count of a finding estimated from a sample? */
export const isEstimated = ({ args }: Finding): boolean => 'exact' in args && args.exact === false;
