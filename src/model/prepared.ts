/**
 * Tables that say the same in every run and take longer to lay out than a small scan takes. The build lays them out once and keeps
 * them in a file (`scripts/make-tables.js`); who starts the program hands them over. Everywhere else, as in a library or in a
 * browser, nobody does: whoever needs a table then lays it out himself, with the same result.
 */
export interface PreparedTables {
  /** Words of free text (`rules/text/lexicon.ts`). */
  readonly words: Int32Array;
  /** First words of medical phrases (`rules/text/medical/phrases.ts`). */
  readonly medicalFirst: Int32Array;
  /** The phrases themselves. */
  readonly medicalPhrases: Int32Array;
  /** First and second words of medical phrases. */
  readonly medicalPairs: Uint8Array;
  /** First and second words of standing warnings (`rules/text/hazard/patterns.ts`). */
  readonly hazardPairs: Uint8Array;
  /** Standing warnings by their first word. */
  readonly hazardFirst: Int32Array;
  /** Classes the learned table of column names tells apart, parted by blanks (`rules/header/learned/learned-table.ts`). */
  readonly learnedClasses: string;
  /** Hashes of the parts of names it knows. */
  readonly learnedHashes: Uint32Array;
  /** Where the weights of each part begin. */
  readonly learnedStarts: Uint32Array;
  /** The weights. */
  readonly learnedWeights: Int8Array;
  /** Weights learned of spans in notes (`rules/text/learned/span-table.ts`). */
  readonly spanRows: Int32Array;
  readonly spanEntries: Int32Array;
  /** What beginning, ending and going on with a span adds there. */
  readonly spanMoves: Int32Array;
  /** Words there that stand in spans or before them. */
  readonly spanMarks: Int32Array;
  /** Phrases of column names (`rules/header/phrases.ts`). */
  readonly headerPhrases: string;
  /** Words of column names (`rules/header/words/vocabulary.ts`). */
  readonly headerWords: string;
  /** Lines of the taxonomy of calls (`rules/readers/call-group.ts`). */
  readonly callGroups: string;
}

let tables: Partial<PreparedTables> = {};

/** Hands the tables of the build over: before anything that needs one of them is loaded. */
export function takePrepared(given: PreparedTables): void {
  tables = given;
}

/** A table of the build; `undefined` where none has been handed over. Its memory is the only copy: whoever takes it may write to it. */
export const prepared = <Name extends keyof PreparedTables>(name: Name): PreparedTables[Name] | undefined => tables[name];
