import type { Bound } from './bound.ts';
import type { CallGroup } from './call-group.ts';
import type { DataClass } from './data-class.ts';
import type { GroupedLevel, GroupedPlaces } from './grouped-places.ts';
import type { PrecisionClass } from './location.ts';
import type { Subject } from './subject.ts';

/** How well a fact is known. Unknown is never guessed and never shown as "no". */
export const FACT_STATUSES = ['stated', 'observed', 'inferred', 'disputed', 'unverified', 'unknown'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** One fact of a profile. `sources` name entries of the profile's own source list. */
export interface Fact<T> {
  /** `null` exactly when the status is `unknown`. */
  readonly value: T | null;
  readonly status: FactStatus;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Precision of a location as delivered or shown, in the words of `PRECISION_CLASSES` plus two of text. */
export const FEED_PRECISIONS = [
  'exact-address',
  'exact-coordinates',
  'exact',
  'block',
  'intersection',
  'generalised',
  'area',
  'mixed',
  'none',
] as const;
export type FeedPrecision = (typeof FEED_PRECISIONS)[number];

export interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/** What a recipient asks for, receives and shows. Programmes that change get one profile per period. */
export interface FeedProfile {
  readonly id: string;
  readonly recipient: string;
  readonly programme: string;
  readonly period: string;
  /** One plain sentence: what this feed is. */
  readonly summary: string;
  readonly receives: {
    /** Each inner list is satisfied by any one of its classes (address or coordinates). */
    readonly required: Fact<readonly (readonly DataClass[])[]>;
    readonly requested: Fact<readonly DataClass[]>;
    readonly excluded: Fact<readonly DataClass[]>;
    readonly callGroupsIn: Fact<readonly CallGroup[]>;
    readonly callGroupsOut: Fact<readonly CallGroup[]>;
    readonly callGroupsDisputed?: Fact<readonly CallGroup[]>;
    readonly maxAgeMinutes: Fact<number>;
    readonly method: Fact<string>;
  };
  readonly shows: {
    readonly classes: Fact<readonly DataClass[]>;
    readonly withheld: Fact<readonly string[]>;
    readonly audience: Fact<string>;
    readonly delay: Fact<string>;
  };
  readonly precision: {
    readonly delivered: Fact<FeedPrecision>;
    readonly published: Fact<FeedPrecision>;
  };
  readonly retention: Fact<string>;
  readonly onwardTransfer: Fact<string>;
  readonly sources: readonly FeedSource[];
  /** Anything that belongs beside the facts: variants between agencies, disputes. */
  readonly notes: readonly string[];
}

/** Something that travels with a feed though nobody asked for it. */
export interface Passenger {
  /** What it is, in the program's classes. */
  readonly class: DataClass;
  /** The column that carries it. */
  readonly field: string;
  /**
   * `in-text`: inside free text. `repeats-withheld`: free text repeats a withheld column. `in-column`: in a column sent for
   * another reason. `person-place`: where a caller or a patient was, in a column that stands in for the incident's place.
   */
  readonly how: 'in-text' | 'repeats-withheld' | 'in-column' | 'person-place';
  /** Whose place it is. */
  readonly subject?: Subject;
  /** Rows of those that pass the filter. */
  readonly rows: number;
  /** Other columns leave the same mark in a row, and the counts do not tell which of them did: no more rows than these carry it. */
  readonly atMost?: true;
}

/** What travels uninvited of one class, in all columns that carry it. */
export interface Uninvited {
  readonly class: DataClass;
  readonly subject?: Subject;
  readonly fields: readonly string[];
  /** Rows that pass and carry it in any of the columns … */
  readonly rows: number;
  /** … or no more than these, or at least these. */
  readonly bound?: Bound;
}

/** How many of a feed's rows would be the only one of them at their place in their hour. */
export interface AloneInFeed {
  /** `exact`: the point or address text as it is delivered; `block`: street and hundred. */
  readonly place: GroupedLevel;
  readonly time: GroupedPlaces['time'];
  /** Rows that pass and have both a place and a time … */
  readonly rows: number;
  /** … and how many of these are alone among them; an estimate when not `exact`. */
  readonly alone: number;
  /** The column that tells which rows are of one call, where one does: `alone` are then the rows of the only call. */
  readonly call?: string;
  readonly exact: boolean;
  /** Half of the width of the interval in which the share of alone lies with 95 % probability: `alone / rows` ± `margin`; 0 when exact. */
  readonly margin: number;
}

/** What one feed would receive and show of this table. */
export interface FeedResult {
  readonly id: string;
  readonly recipient: string;
  readonly programme: string;
  readonly period: string;
  /** Rows that pass the feed's call-type filter. */
  readonly rows: {
    readonly total: number;
    readonly passing: number;
    /** Rows of disputed groups, not counted in `passing`. */
    readonly disputed: number;
    /** False where the filter is unknown, or cannot be applied, and all rows are taken to pass. */
    readonly filterKnown: boolean;
    /** The filter is known, but no column of the table tells the type of call. */
    readonly untyped?: true;
    /** Which filters could not be applied to the file (age, types that were not understood …). */
    readonly notApplied: readonly string[];
  };
  /** No source tells which fields the feed gets: nothing is taken to be sent, and nothing can be said of what would be. */
  readonly fieldsUnknown?: true;
  /** Columns that would be sent and why. */
  readonly sent: readonly {
    readonly field: string;
    readonly class: DataClass;
    readonly reason: 'required' | 'requested';
    /** The table has rows and not one value in this column: nothing of it would be sent. */
    readonly empty?: true;
  }[];
  /** Required classes that this table has no column for. */
  readonly missing: readonly (readonly DataClass[])[];
  readonly withheld: readonly { readonly field: string; readonly class: DataClass; readonly reason: 'excluded' | 'not-asked' }[];
  readonly passengers: readonly Passenger[];
  /** The passengers class by class, most rows first. */
  readonly uninvited?: readonly Uninvited[];
  readonly location: {
    /** The finest that would be delivered from this table. */
    readonly delivered: {
      readonly fields: readonly string[];
      readonly class: PrecisionClass;
      /** Metres within which nine in ten points lie. */
      readonly radiusM: number | null;
      readonly words: string;
      /** Whose place the columns tell, where it is not the incident's. */
      readonly subject?: Subject;
      /** Passing rows that carry any of it; absent where no location would be sent, and for names, streets and areas, which no mark tells. */
      readonly rows?: number;
      /** The same kind by kind, points and texts, each with its own columns and rows; absent where no location would be sent. */
      readonly parts?: readonly { readonly words: string; readonly fields: readonly string[]; readonly rows?: number }[];
      /** Passing rows whose address text names one building, in columns that mostly do not; absent where there are none. */
      readonly buildings?: { readonly fields: readonly string[]; readonly rows: number };
    };
    readonly shown: {
      readonly precision: FeedPrecision | null;
      readonly status: FactStatus;
      readonly words: string;
      readonly sources: readonly string[];
    };
    /** Delivered is finer than shown; `null` where one side is unknown. */
    readonly gap: boolean | null;
  };
  /** Passing rows that tie a sensitive call type to one building. */
  readonly sensitiveAtBuilding: {
    readonly rows: number;
    readonly groups: readonly { readonly group: CallGroup; readonly rows: number }[];
  };
  /** Absent where the feed gets no place, or no row has a place and a time. */
  readonly singledOut?: {
    readonly delivered: AloneInFeed;
    /** At the place as its users see it; absent where that is not known or no place is shown. */
    readonly shown?: AloneInFeed;
  };
  /** What the sources do not tell about this feed. */
  readonly unknowns: readonly string[];
  readonly sources: readonly FeedSource[];
}
