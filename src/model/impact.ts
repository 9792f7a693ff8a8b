/**
 * Where an answer of an impact report comes from. `audit`: measured in the file. `agreement`: the document says it. `profile`:
 * published facts about the recipient. `people`: only people can answer; it stands as a marked question.
 */
export const ANSWER_ORIGINS = ['audit', 'agreement', 'profile', 'people'] as const;
export type AnswerOrigin = (typeof ANSWER_ORIGINS)[number];

/** One answer with what it rests on. */
export interface ImpactAnswer {
  readonly origin: Exclude<AnswerOrigin, 'people'>;
  readonly text: string;
  /** Rule, page, source or count behind it, in words. */
  readonly evidence: readonly string[];
}

/** One question of the report: what is known, and what people still have to say. */
export interface ImpactItem {
  readonly question: string;
  readonly answers: readonly ImpactAnswer[];
  /** What is left for people; absent where nothing is. */
  readonly open?: string;
}

export interface ImpactSection {
  readonly number: string;
  readonly title: string;
  readonly items: readonly ImpactItem[];
}

/** A risk as measured, and what would lower it. */
export interface ImpactRisk {
  readonly risk: string;
  readonly rows: number | null;
  readonly of: number;
  /** The rows are estimated from a sample; absent where they are counted. */
  readonly estimated?: true;
  /** How sure the finding is, 0 to 1; `null` for rows that are alone, which are counted. */
  readonly confidence: number | null;
  readonly evidence: string;
  readonly lowers: string;
}

/** A draft of a privacy impact report for sharing an export with a recipient. */
export interface ImpactReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'cad-audit'; readonly version: string };
  readonly title: string;
  readonly source: { readonly name: string; readonly sha256: string | null; readonly rows: number; readonly columns: number };
  readonly feed: string;
  readonly agreement: string | null;
  /** What stands before everything else. */
  readonly remarks: readonly string[];
  readonly sections: readonly ImpactSection[];
  readonly risks: readonly ImpactRisk[];
  /** The steps that weigh benefit against risk; only people can take them. */
  readonly weighing: readonly { readonly step: string; readonly known: string; readonly open: string }[];
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
}
