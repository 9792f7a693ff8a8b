import { clauseEnds } from '../pattern/clause.ts';
import { previousWord } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { ORDERS } from './vocabulary.ts';

/** Somebody asks for an order or about one: no flag. */
const ASKED = wordSet(
  'WANTS WANT REQ REQUESTING REQG ASKING OBTAIN OBTAINING GETTING GET FILE FILING APPLY RE REF REGARDING SERVE SERVICE SERVING NEEDS NEED SEEKING QUESTIONS ABOUT',
);

const ARTICLES = wordSet('A AN THE');

const ORDER_WORDS = wordSet(`${ORDERS} TRO RO PO DVPO DVRO ERPO GVRO TPO PPO PROTECTION`);

/** `ASKING HOW TO FILE FOR A PROTECTION ORDER`, `asks what a peace order costs`: the words that open a question. */
const HOW = wordSet('HOW');

const [WHAT] = wordSet('WHAT');

const COSTS = wordSet('COST COSTS MEANS IS DOES LASTS');

/** Farthest that the question begins before the order, in words. */
const REACH = 7;

/** Does somebody ask for the order told from `first` to `last`, or what such orders are? */
export function isAsked(tokens: Tokens, first: number, last: number): boolean {
  if (!ORDER_WORDS.has(tokens.hash(last))) return false;
  let before = previousWord(tokens, first);
  if (ARTICLES.has(tokens.hash(before))) before = previousWord(tokens, before);
  if (ASKED.has(tokens.hash(before))) return true;
  for (let at = first - 1; at >= first - REACH && tokens.kind(at) === Kind.word && !clauseEnds(tokens, at); at--) {
    if (HOW.has(tokens.hash(at))) return true;
    if (tokens.hash(at) === WHAT && COSTS.has(tokens.hash(last + 1))) return true;
  }
  return false;
}
