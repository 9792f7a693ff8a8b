import type { DataClass } from '../../model/data-class.ts';
import type { Testimony, WitnessContext } from './testimony.ts';

/** Header scores from which a class has something to lose. */
export const SAID = 0.25;
/** Takes back what a header says and a little more: its nats are 6 times its score. */
const TAKEN_BACK = -7;

/** Takes back what the name of a column says of each of the classes. */
export const takeBack = (ids: readonly DataClass[], context: WitnessContext, says: string): readonly Testimony[] =>
  ids.filter((id) => context.header(id) > SAID).map((id) => ({ class: id, nats: TAKEN_BACK * context.header(id), says }));
