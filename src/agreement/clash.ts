import type { AgreementProblem } from '../model/agreement.ts';
import type { Term } from '../model/agreement-terms.ts';
import type { Leaf, Path } from './leaves.ts';

/** Something in an agreement file that does not go together. `odd`: it may be so all the same. */
export interface Clash extends AgreementProblem {
  readonly odd: boolean;
}

/** Papers contradict themselves, and an honest file says so: with a note beside it, a contradiction is only odd. */
export function contradiction(path: Path, message: string, leaves: readonly Leaf[]): Clash {
  const explained = leaves.some(({ note }) => note !== undefined);
  return { path, message: explained ? message : `${message}; if that is right, say why in a note`, odd: explained };
}

export const oddity = (path: Path, message: string): Clash => ({ path, message, odd: true });

/** The value of a leaf that the document states. */
export const statedIn = <T>(leaf: Term<T> | undefined): T | undefined =>
  leaf?.status === 'stated' && leaf.value !== null ? leaf.value : undefined;
