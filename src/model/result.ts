import type { CallGroup } from './call-group.ts';
import type { CombinationRisk } from './combination.ts';
import type { SinglingOutCell } from './counts.ts';
import type { DataClass } from './data-class.ts';
import type { PlaceDiversity } from './diversity.ts';
import type { ExposureMark } from './exposure.ts';
import type { FeedResult } from './feed.ts';
import type { Finding } from './finding.ts';
import type { AddressResult, LocationResult } from './location.ts';
import type { Notice } from './notice.ts';
import type { RecognisedSystem } from './plan.ts';
import type { KAnonymity } from './quasi.ts';
import type { AddressLevel } from './reading.ts';
import type { Subject } from './subject.ts';
import type { Compression, Dialect, HiddenParts, InputFormat, TablePart } from './table.ts';
import type { TrueK } from './true-k.ts';

/** One field in the result. */
export interface FieldResult {
  readonly name: string;
  readonly class: DataClass;
  /** 0 to 1. */
  readonly confidence: number;
  /** Reasons in words, strongest first. */
  readonly why: readonly string[];
  readonly subject?: Subject;
  /** What most rows of a column of street addresses say, where that is coarser than a building and no block. */
  readonly level?: AddressLevel;
  /** The class was set by the user. */
  readonly pinned?: true;
  /** Told by its name alone. */
  readonly nameOnly?: true;
  /** Every cell was read for spans. */
  readonly freeText?: true;
  /** Cells with a value, null words not counted. */
  readonly filled: number;
  /** Of a column of flags: filled cells that say no (`0`, `N`, `No`, `False`). Absent where there are none. */
  readonly unset?: number;
  /** Distinct values among the filled cells. Exact up to 2,048; an estimate when `distinctExact` is false (standard error 2.2 %). */
  readonly distinct: number;
  readonly distinctExact: boolean;
  /** Other classes found inside its cells. */
  readonly contains: readonly {
    readonly class: DataClass;
    /** Cells with at least one match. */
    readonly cells: number;
    /** Matches. */
    readonly spans: number;
    readonly first: { readonly record: number; readonly line: number };
  }[];
}

/** Rows by what they give away; every number out of `rows`. */
export interface ExposureSummary {
  readonly rows: number;
  /** Rows with the mark, for every mark that occurs. */
  readonly marks: Readonly<Partial<Record<ExposureMark, number>>>;
  /** Rows that name or reach a person from a column: name (but for cells that name nobody or a firm), phone, other contact. */
  readonly nameOrReach: number;
  /** Rows that name or reach a person from a column or from free text. */
  readonly nameOrReachAnywhere: number;
  /** Rows whose free text repeats the row's own name, phone or address. */
  readonly textRepeatsRow: number;
  /**
   * Rows of a sensitive call type that an address or a precise point ties to one building. Rows whose address is a crossing do not
   * count by their point, unless rows of one crossing have points of their own.
   */
  readonly sensitiveAtBuilding: {
    readonly rows: number;
    readonly groups: readonly { readonly group: CallGroup; readonly rows: number }[];
  };
  /** All rows by group of types of calls, most rows first; empty where no column tells the type. */
  readonly callGroups: readonly { readonly group: CallGroup; readonly rows: number }[];
}

/**
 * The result of a scan and, at the same time, the published JSON shape (`cad-audit schema result`). Deterministic, no raw
 * values. Additions keep `schemaVersion`; anything else raises it.
 */
export interface ScanResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'cad-audit'; readonly version: string };
  readonly source: {
    readonly name: string;
    /** As stored. */
    readonly bytes: number;
    /** Data records. */
    readonly rows: number;
    readonly columns: number;
    readonly sha256: string | null;
    readonly format: InputFormat;
    readonly encoding: string;
    readonly compression?: Compression;
    readonly dialect?: Dialect;
    /** Which table of an input with several. */
    readonly part?: TablePart;
    /** What a workbook hides. */
    readonly hidden?: HiddenParts;
    /** The system whose layout the table has, where the column names tell. */
    readonly system?: RecognisedSystem;
    /** Day of the first and last event (ISO); their years where they lie over thirty years apart or before 1990. */
    readonly period?: { readonly from: string; readonly to: string };
    /** `full`: every row was read; `names`: there were only headers. */
    readonly coverage: 'full' | 'names';
  };
  readonly fields: readonly FieldResult[];
  readonly location: readonly LocationResult[];
  readonly addresses: readonly AddressResult[];
  readonly singlingOut: readonly SinglingOutCell[];
  /** The columns of the exact place in {@link singlingOut}: the finest of those that say where a row was. */
  readonly singlingOutBy?: readonly string[];
  /**
   * The column of the beat in {@link singlingOut}: a district, a ward, a zone, whatever areas the file has. Of several (about no
   * person) the one with the most filled cells in the sample, those with a single value last, the first of equals.
   */
  readonly singlingOutBeat?: string;
  /** How much a place says about the type of its calls; absent where no sensitive call has a place. */
  readonly placeDiversity?: PlaceDiversity;
  /** Which two or three columns single rows out; absent where fewer than two are known outside. */
  readonly combinations?: CombinationRisk;
  /** k, l and t of the columns that somebody asked for. */
  readonly kAnonymity?: KAnonymity;
  /** How many addresses share the published points; only where a list of address points was given. */
  readonly trueK?: TrueK;
  readonly exposure: ExposureSummary;
  readonly feeds: readonly FeedResult[];
  readonly findings: readonly Finding[];
  /** What this scan did not look at, in words. */
  readonly notChecked: readonly string[];
  readonly notices: readonly Notice[];
}
