import type { DataClass } from '../../model/data-class.ts';
import type { Subject } from '../../model/subject.ts';
import type { NameLanguages } from './words/foreign/foreign-words.ts';

/** What the words of a name say for one class. */
export interface HeaderScore {
  /** 0 to about 1; 1 is decisive by itself. */
  readonly score: number;
  /** The words that said it. */
  readonly phrase: string;
  /** What the neighbours added. */
  readonly because?: string;
}

/** What a name says: its words, and for each class how far they speak for it. */
export interface HeaderReading {
  /** Words of the name, head last, abbreviations spelt out. */
  readonly words: readonly string[];
  readonly scores: ReadonlyMap<DataClass, HeaderScore>;
  readonly subject?: Subject;
  /** Standard that defines the name, if it is a code of one. */
  readonly standard?: string;
  /** Languages of its words that are not English, if there are any. */
  readonly languages?: NameLanguages;
}
