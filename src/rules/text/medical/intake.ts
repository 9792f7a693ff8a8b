import { isNegated } from '../negation.ts';
import type { Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** At a word for taking: `TOOK 20 XANAX`, `OD ON TYLENOL PM`, `OVERDOSED ON PILLS`: the act and the drug are one. */
export function readIntake({ tokens, out }: Scene, i: number): number {
  let at = i + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (
      tokens.kind(at) === Kind.number ||
      TAKEN_WORDS.has(tokens.hash(at)) ||
      (tokens.kind(at) === Kind.mixed && /^\d+(?:MG|X)$/i.test(tokens.slice(at)))
    )
      at++;
    else break;
  }
  // `TOOK ALL HER MOMS PILLS`
  if (!tokens.is(at, Word.drug) && POISONS.has(tokens.hash(at - 1)) && at > i + 2) at--;
  const drug = tokens.is(at, Word.drug) || POISONS.has(tokens.hash(at));
  if (!drug) return 0;
  let last = at;
  if (tokens.kind(at + 1) === Kind.word && FORMS.has(tokens.hash(at + 1))) last = at + 1;
  const amount = at > i + 1 || POISONS.has(tokens.hash(at));
  if (!amount || isNegated(tokens, i)) return 0;
  out.add(tokens.from(i), tokens.to(last), 'medical', 0.88, 'taking of a drug');
  return last;
}

const TAKEN_WORDS = wordSet(
  'ON OF APPROX BUNCH LOT LOTS COUPLE FEW SEVERAL A HANDFUL WHOLE BOTTLE THE TOO MANY MUCH SOME HER HIS MY THEIR OWN MOMS DADS MOTHERS FATHERS GRANDMAS SISTERS BROTHERS HUSBANDS WIFES RAKE LOAD LOADS TON FISTFUL MOUTHFUL PACK BOX STRIP PACKET DOUBLE TRIPLE EXTRA ALL UNK AMOUNT ABOUT ENTIRE MG TABS PILLS DOSE DOSES',
);

const POISONS = wordSet(
  'BLEACH ANTIFREEZE PILLS MEDS MEDICATION RAT POISON HEROIN METH COCAINE ACID MUSHROOMS EDIBLES FENT GHB PASTILLAS TABLETS CAPSULES PAINKILLERS',
);

const FORMS = wordSet('PM PILLS TABS TABLETS XR ER POISON');
