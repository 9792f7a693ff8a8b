import { ACCURACY as MEASURED } from '../../model/accuracy.ts';
import { count } from '../numbers.ts';

/** Measured accuracy of the rules, as methodology states it. */
export interface Accuracy {
  readonly what: string;
  /** Labelled things it was measured on. */
  readonly n: string;
  /** Of what is there, how much was found. */
  readonly found: number;
  /** Of what was found, how much is right. */
  readonly right: number;
}

/** First runs on material that no rule was written on: `docs/accuracy.md` has every set and its story. */
export const ACCURACY: readonly Accuracy[] = [
  {
    what: 'Personal columns by their names alone',
    n: `${count(MEASURED.names.fields)} columns of layouts never seen before, first run`,
    found: MEASURED.names.personalFound,
    right: MEASURED.names.personalRight,
  },
  {
    what: 'Personal data inside free text',
    n: `${MEASURED.otherStyles.narratives} invented remarks of other styles, never seen before, first run`,
    found: MEASURED.otherStyles.recall,
    right: MEASURED.otherStyles.precision,
  },
];
