import type { DataClass, SpanClass } from './data-class.ts';

/** A source that a reader can look up. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/**
 * A test of whole cell values. Shapes decide whether it is asked: `wants` is called once per new shape of a field,
 * `test` only for values whose shape it wants.
 */
export interface ValueTest {
  readonly class: DataClass;
  readonly wants: (shape: string) => boolean;
  /** Does the value pass the validator of this class? The value comes trimmed. */
  readonly test: (value: string) => boolean;
  /**
   * Is a match worth something without a header that says so? Only such tests report CONTAINS in fields of other classes
   * (a formatted SSN is, five digits are not a ZIP by themselves).
   */
  readonly standalone: boolean;
  /** Probability that a value of a wanted shape passes though it is something else (Luhn: 0.1). */
  readonly chance: number;
}

/** Header words of a class; whole tokens after abbreviations are expanded, never substrings. */
export interface HeaderWords {
  /** Token or token sequence (`call back`) → weight; 1 is decisive by itself, 0.3 needs company. */
  readonly words: Readonly<Record<string, number>>;
  /** Tokens that speak against the class (`verified`, `count`, `type`) → weight. */
  readonly not?: Readonly<Record<string, number>>;
}

export interface TextExample {
  readonly text: string;
  /** The parts that must be found with this class, in order; empty: nothing of this class may be found. */
  readonly spans: readonly string[];
}

export interface RuleExamples {
  /** Headers that must be classified as this class by name alone. */
  readonly headers: readonly string[];
  /** Headers that must not. */
  readonly notHeaders: readonly string[];
  /** Values the value test must accept / refuse. */
  readonly values?: readonly string[];
  readonly notValues?: readonly string[];
  /** Free text. */
  readonly text?: readonly TextExample[];
}

/** One kind of data: how it is recognised, why it matters, what to do. One file each in `rules/`. */
export interface Rule {
  /** Same as the class for class rules. */
  readonly id: DataClass;
  readonly title: string;
  /** What can happen to a person when this is released. One or two sentences. */
  readonly harm: string;
  /** What to do before a release. One or two sentences. */
  readonly advice: string;
  /** Law, standard, or publication behind harm and advice. */
  readonly sources: readonly Source[];
  readonly header: HeaderWords;
  /** Is a value match worthless without a fitting header? */
  readonly needsHeader: boolean;
  readonly value?: ValueTest;
  /** Span classes of the free-text grammar that this rule stands for. */
  readonly spans?: SpanClass;
  readonly examples: RuleExamples;
}

/** A rule about the table as a whole; the judgement itself lives in `risk/` and `feed/`, its words here. */
export interface TableRule {
  readonly id: string;
  readonly title: string;
  readonly harm: string;
  readonly advice: string;
  readonly sources: readonly Source[];
}
