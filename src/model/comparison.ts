import type { PracticeFact } from './agreement.ts';
import type { TermId, TermSection, TermStatus } from './agreement-terms.ts';
import type { DataClass } from './data-class.ts';
import type { FeedPrecision } from './feed.ts';

/** How many terms of an agreement are known, out of all there are. */
export interface Coverage extends Readonly<Record<TermStatus, number>> {
  readonly total: number;
}

/** A document as a report cites it. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly url?: string;
  readonly part?: string;
}

/** One thing known about the instrument itself. */
export interface InstrumentFact {
  readonly title: string;
  /** In plain words; `our reading` where the value was concluded. */
  readonly words: string;
  readonly sources: readonly string[];
  readonly page?: number;
  readonly clause?: string;
  readonly quote?: string;
  readonly note?: string;
}

/** An agreement as the head of a column. */
export interface ComparedAgreement {
  readonly id: string;
  /** One capital letter that stands for it in tables; `AA` after `Z`. */
  readonly letter: string;
  readonly agency: string;
  readonly recipient: string;
  readonly instrument: string;
  readonly signed: string | null;
  /** Why the day of signing is not simply told: it is our reading, or the sources contradict each other. */
  readonly signedDoubt: 'inferred' | 'disputed' | null;
  readonly program: string | null;
  /** What is known of the instrument itself: when and by whom it was signed, whether it binds, until when. */
  readonly facts: readonly InstrumentFact[];
  readonly coverage: Coverage;
  readonly documents: readonly CitedDocument[];
  readonly practice: readonly PracticeFact[];
}

/** `whole`: the document itself was read, or none is named. `part`: only a part of it. `reported`: only what others report of it. */
export type AtHand = 'whole' | 'part' | 'reported';

/** What one agreement says on one term. */
export interface ComparedCell {
  readonly agreement: string;
  readonly status: TermStatus;
  /** The value in plain words, or why there is none. */
  readonly words: string;
  /** How the sources of the cell know it. */
  readonly atHand: AtHand;
  readonly inferred: boolean;
  readonly sources: readonly string[];
  readonly page?: number;
  readonly clause?: string;
  readonly quote?: string;
  readonly note?: string;
}

/**
 * One term across all agreements. `differs`: two of them are known (stated, silent …) and not the same. `wording`: they are
 * stated in different words; whether they mean the same is for a reader to say. `unclear`: they may differ, but at least one is
 * not known, or is a list known only from reports. `unknown`: known for none.
 */
export interface ComparedTerm {
  readonly id: TermId;
  readonly section: TermSection;
  readonly title: string;
  readonly question: string;
  readonly agreement: 'same' | 'differs' | 'wording' | 'unclear' | 'unknown';
  readonly cells: readonly ComparedCell[];
}

/** What stands out between data, feed and agreement. */
export const FLOW_FLAGS = ['BROKEN', 'OVER-DELIVERED', 'UNDOCUMENTED', 'GAP', 'STALE', 'NO-INSTRUMENT', 'UNPAIRED'] as const;
export type FlowFlag = (typeof FLOW_FLAGS)[number];

export interface FlowNote {
  readonly flag: FlowFlag;
  /** The scan or agreement it is about. */
  readonly about: string;
  /** Whole sentence. */
  readonly text: string;
}

/** One column of an export on its way: held, asked for, permitted, delivered, published. `null`: cannot be told. */
export interface FlowColumn {
  readonly column: string;
  readonly class: DataClass;
  /** Does the feed ask for it? `with-it`: it is not asked for by itself, but belongs to an address that is. */
  readonly asked: 'required' | 'requested' | 'with-it' | 'no' | null;
  /** Does the agreement allow it? */
  readonly permitted: 'yes' | 'no' | 'silent' | null;
  readonly delivered: 'yes' | 'no' | null;
  /** Do users of the feed see this kind of data? What is not delivered is not shown. */
  readonly published: 'yes' | 'no' | null;
  readonly flags: readonly FlowFlag[];
}

/** The way of one export's columns to a recipient. */
export interface FieldFlow {
  readonly scan: string;
  readonly sha256: string | null;
  readonly rows: number;
  readonly agreement: string | null;
  readonly feed: string | null;
  /** The file is what the recipient gets, or what is sent is drawn from it. */
  readonly role: 'delivered' | 'source';
  readonly columns: readonly FlowColumn[];
  /** Location as measured, as the agreement says, as shown. */
  readonly location: {
    readonly measured: string | null;
    readonly agreed: FeedPrecision | null;
    readonly shown: string | null;
  };
}

/** Agreements that use the same words. */
export interface TextCluster {
  readonly terms: readonly TermId[];
  readonly agreements: readonly string[];
  /** `identical` after upper case, white space and punctuation are evened out; otherwise `near`. A "not" too many is neither. */
  readonly likeness: 'identical' | 'near';
  /** Words in common, in order, out of the words of the shorter quote: the least over the pairs with the first quote. */
  readonly common: { readonly words: number; readonly of: number };
  /** Those of them whose quotes have the very same words. */
  readonly identical: readonly (readonly string[])[];
  readonly quotes: readonly {
    readonly agreement: string;
    readonly term: TermId;
    readonly quote: string;
    /** Its words, in runs and without case, that are not in all of the quotes in the same order. */
    readonly apart: readonly string[];
  }[];
}

/** What to ask an agency for. */
export interface RecordsRequest {
  readonly agreement: string;
  readonly agency: string;
  readonly recipient: string;
  readonly items: readonly { readonly term: TermId; readonly status: TermStatus; readonly wording: string }[];
}

/** Agreements and scans side by side; at the same time the published JSON shape of `cad-audit compare`. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'cad-audit'; readonly version: string };
  readonly agreements: readonly ComparedAgreement[];
  readonly terms: readonly ComparedTerm[];
  readonly flows: readonly FieldFlow[];
  readonly flags: readonly FlowNote[];
  readonly clusters: readonly TextCluster[];
  readonly requests: readonly RecordsRequest[];
  /** What this comparison does not tell, in words. */
  readonly limits: readonly string[];
}

/** How a claim of an agreement stands against a file. */
export const CLAIM_VERDICTS = ['broken', 'cannot-tell', 'kept'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

export interface CheckedClaim {
  readonly term: TermId | 'signed' | 'expires';
  readonly title: string;
  /** What was promised, in plain words. */
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  /** Rows of the file that break it; at least so many where several columns do. `null` where it is not a matter of rows. */
  readonly rows: number | null;
  readonly of: number;
  /** Rows that nothing can be said of (types of calls that were not understood). */
  readonly untold?: number;
  readonly why: readonly string[];
  readonly sources: readonly string[];
  readonly page?: number;
  readonly clause?: string;
  readonly quote?: string;
}

/** An agreement held against a file; the published JSON shape of `cad-audit agreement verify`. */
export interface Verification {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'cad-audit'; readonly version: string };
  readonly agreement: { readonly id: string; readonly agency: string; readonly recipient: string };
  readonly scan: { readonly name: string; readonly sha256: string | null; readonly rows: number };
  /** What the agreement's list of files says of this one, where it does not say that the recipient gets it; what is odd in its file. */
  readonly remarks?: readonly string[];
  readonly claims: readonly CheckedClaim[];
  /** Stated terms that no file can tell about. */
  readonly notOfAFile: readonly TermId[];
  readonly limits: readonly string[];
}
