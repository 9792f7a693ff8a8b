import type { DATA_TERMS, LEGAL_TERMS, OVERSIGHT_TERMS, Term, TermId, TermStatus, TermsOf } from './agreement-terms.ts';

export const AGENCY_KINDS = [
  'police',
  'sheriff',
  'state-police',
  'fire',
  'ems',
  'dispatch',
  'city',
  'county',
  'campus',
  'other',
] as const;
export const INSTRUMENT_KINDS = [
  'mou',
  'contract',
  'data-sharing-agreement',
  'terms-of-service',
  'acknowledgement-form',
  'order-form',
  'e-mail',
  'none',
  'unknown',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/**
 * What a document is. `primary`: the instrument itself. `news`, `web` and `foia-release-report` speak about it second hand:
 * then `silent` only means that what they report does not mention it.
 */
export const DOCUMENT_KINDS = [
  'primary',
  'minutes',
  'correspondence',
  'transparency-report',
  'web',
  'news',
  'foia-release-report',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface AgreementDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly url?: string;
  /** Day it was read or received, ISO. */
  readonly read?: string;
  readonly sha256?: string;
  /** Number of pages; left out for what has none. */
  readonly pages?: number;
  /** How much is blacked out, in words. */
  readonly redactions?: string;
  readonly ocr?: boolean;
  /** Only a part was at hand: which. */
  readonly part?: string;
}

/** What is done, beside what was promised. */
export const PRACTICE_KINDS = [
  'legal-demands-received',
  'legal-demands-full-response',
  'legal-demands-partial-response',
  'legal-demands-no-response',
  'video-requests',
  'agencies-on-public-map',
  'other',
] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

export interface PracticeFact {
  readonly kind: PracticeKind;
  /** One plain sentence or clause. */
  readonly title: string;
  /** Whose figure it is: this agency's, or the recipient's over all agencies. */
  readonly scope: 'agency' | 'recipient';
  readonly value: number | boolean | string | null;
  readonly status: TermStatus;
  readonly unit?: string;
  /** What time the figure speaks of, in words or ISO. */
  readonly period?: string;
  /** Day, month or year of the source. */
  readonly date?: string;
  readonly source?: string | readonly string[];
  readonly page?: number;
  readonly clause?: string;
  readonly quote?: string;
  readonly note?: string;
  /** The term that it bears on, and how. */
  readonly about?: TermId;
  readonly relation?: 'contradicts' | 'extends' | 'confirms';
}

/** A data file that belongs to the agreement. */
export interface AgreementExport {
  /** File name as a scan tells it. */
  readonly name: string;
  readonly sha256?: string;
  /** `delivered`: the recipient gets this file as it is. `source`: what is sent is drawn from it. */
  readonly role: 'delivered' | 'source';
}

/** What an instrument between an agency and a recipient of its calls says, as a file of one's own. */
export interface Agreement {
  readonly agreement: 'cad-audit/agreement/v1';
  readonly id: string;
  readonly agency: { readonly name: string; readonly state?: string; readonly kind?: (typeof AGENCY_KINDS)[number] };
  readonly recipient: { readonly name: string; readonly parent?: string };
  /** Id of the feed profile of the programme that the agreement is about. */
  readonly program?: string | null;
  readonly instrument: {
    readonly kind: InstrumentKind;
    /** ISO day, month or year. */
    readonly signed?: Term<string>;
    readonly expires?: Term<string>;
    readonly signedBy?: Term<string>;
    readonly binding?: Term<boolean>;
    readonly approvedByCouncil?: Term<boolean>;
  };
  readonly documents: readonly AgreementDocument[];
  readonly exports?: readonly AgreementExport[];
  readonly data?: TermsOf<(typeof DATA_TERMS)[number]>;
  readonly terms?: TermsOf<(typeof LEGAL_TERMS)[number]>;
  readonly oversight?: TermsOf<(typeof OVERSIGHT_TERMS)[number]>;
  readonly practice?: readonly PracticeFact[];
}

/** Something about an agreement file that does not hold: the path to it and what is wrong, as the end of a sentence. */
export interface AgreementProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
