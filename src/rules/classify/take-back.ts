import type { DataClass } from '../../model/data-class.ts';
import type { Testimony, WitnessContext } from './testimony.ts';

/** Header scores from which a class has something to lose. */
export const SAID = 0.25;
/** Header scores of place-name from here are of hospitals and the like, whose codes may be numbers. */
export const NAMED_PLACE = 0.85;

/** How much of what a header says is taken back: from which score on, and how many nats for a score of 1. */
interface Weight {
  readonly from: number;
  readonly nats: number;
}

/** What the header says, whose nats are 6 times its score. */
export const ALL: Weight = { from: 0.2, nats: -6 };
/** That and a little more. */
const ALL_AND_MORE: Weight = { from: SAID, nats: -7 };

/** Takes back what the name of a column says of each of the classes. */
export const takeBack = (
  ids: readonly DataClass[],
  context: WitnessContext,
  says: string,
  { from, nats }: Weight = ALL_AND_MORE,
): readonly Testimony[] =>
  ids.filter((id) => context.header(id) > from).map((id) => ({ class: id, nats: nats * context.header(id), says }));
