import type { CallGroup } from './call-group.ts';
import type { DataClass } from './data-class.ts';
import type { FeedPrecision } from './feed.ts';

/**
 * How a term of an agreement is known. `stated`: the document says it. `silent`: the document was read and says nothing.
 * `redacted`: the place was blacked out. `unknown`: nobody looked, or the document is not at hand. `disputed`: sources
 * contradict each other. `not-applicable`: the question does not arise. Silent and unknown are never the same.
 */
export const TERM_STATUSES = ['stated', 'silent', 'redacted', 'unknown', 'disputed', 'not-applicable'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** One thing an agreement says or does not say, and where. */
export interface Term<T> {
  /** `null` unless the status is `stated`, or `disputed` with a reading that is given. */
  readonly value: T | null;
  readonly status: TermStatus;
  /** Id of one of the agreement's documents, or several. */
  readonly source?: string | readonly string[];
  /** Page of that document, as printed or counted from 1. */
  readonly page?: number;
  /** Article, section or letter, where pages are not numbered or not enough. */
  readonly clause?: string;
  /** The words of the document, letter by letter. */
  readonly quote?: string;
  readonly note?: string;
  /** The value is our reading of the words, at least in part; the note says what was concluded. */
  readonly inferred?: boolean;
}

export const DURATION_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** A length of time as written, and in numbers where it can be told. `null`: no number (indefinitely, as long as needed). */
export interface Duration {
  readonly raw: string;
  readonly value: number | null;
  readonly unit: DurationUnit | null;
}

/** What becomes of a field before it is handed over. */
export const TRANSFORMS = ['as-is', 'hundred-block', 'intersection', 'rounded', 'masked', 'date-only', 'removed'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** A field that the agreement names. */
export interface AgreedField {
  /** As the agreement calls it. */
  readonly name: string;
  readonly class: DataClass;
  readonly required?: boolean;
  readonly transform?: Transform;
}

/** Money, devices or credit that the recipient gives for taking part. */
export interface Incentive {
  readonly what: string;
  readonly count?: number;
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly per?: string;
  readonly note?: string;
}

export interface Cost {
  readonly amount: number;
  /** ISO 4217; left out where the document names none. */
  readonly currency?: string;
  readonly per?: string;
}

/** Yes, no, or what it says in short. */
export type Said = boolean | string | readonly string[];

/** What each term can hold. */
export interface TermValues {
  readonly cadAccess: boolean;
  readonly method: Said;
  readonly fields: readonly AgreedField[];
  readonly excluded: readonly DataClass[];
  readonly callTypesIn: readonly CallGroup[];
  readonly callTypesOut: readonly CallGroup[];
  readonly maxAge: Duration;
  readonly precisionDelivered: FeedPrecision;
  readonly precisionPublished: FeedPrecision;
  readonly historyBackfill: Said;
  readonly purpose: Said;
  readonly allowedUses: Said;
  readonly prohibitedUses: Said;
  readonly ownership: Said;
  readonly license: Said;
  readonly resale: Said;
  readonly onwardTransfer: Said;
  readonly advertising: Said;
  readonly modelTraining: Said;
  readonly retention: Duration;
  readonly deletionOnExit: Said;
  readonly breachNotice: Said;
  readonly auditRights: Said;
  readonly legalProcess: Said;
  readonly portalAccess: Said;
  readonly publicRecordsClause: Said;
  readonly confidentiality: Said;
  readonly mediaApproval: Said;
  readonly promotionDuty: Said;
  readonly staffingDuty: Said;
  readonly training: Said;
  readonly publicListing: Said;
  readonly incentives: readonly Incentive[];
  readonly cost: Cost;
  readonly exclusivity: Said;
  readonly indemnity: Said;
  readonly termination: Said;
  readonly amendment: Said;
  readonly vote: Said;
  readonly impactReport: Said;
  readonly usePolicy: Said;
  readonly annualReport: Said;
  readonly complaints: Said;
  readonly effectiveness: Said;
}
export type TermId = keyof TermValues;

/** The parts of an agreement file that hold terms. */
export const TERM_SECTIONS = ['data', 'terms', 'oversight'] as const;
export type TermSection = (typeof TERM_SECTIONS)[number];

export type TermsOf<K extends TermId> = { readonly [id in K]?: Term<TermValues[id]> };

export const DATA_TERMS = [
  'cadAccess',
  'method',
  'fields',
  'excluded',
  'callTypesIn',
  'callTypesOut',
  'maxAge',
  'precisionDelivered',
  'precisionPublished',
  'historyBackfill',
] as const satisfies readonly TermId[];
export const OVERSIGHT_TERMS = [
  'vote',
  'impactReport',
  'usePolicy',
  'annualReport',
  'complaints',
  'effectiveness',
] as const satisfies readonly TermId[];
export const LEGAL_TERMS = [
  'purpose',
  'allowedUses',
  'prohibitedUses',
  'ownership',
  'license',
  'resale',
  'onwardTransfer',
  'advertising',
  'modelTraining',
  'retention',
  'deletionOnExit',
  'breachNotice',
  'auditRights',
  'legalProcess',
  'portalAccess',
  'publicRecordsClause',
  'confidentiality',
  'mediaApproval',
  'promotionDuty',
  'staffingDuty',
  'training',
  'publicListing',
  'incentives',
  'cost',
  'exclusivity',
  'indemnity',
  'termination',
  'amendment',
] as const satisfies readonly TermId[];

/** Every term in the order in which files and reports list them. */
export const TERM_IDS: readonly TermId[] = [...DATA_TERMS, ...LEGAL_TERMS, ...OVERSIGHT_TERMS];
