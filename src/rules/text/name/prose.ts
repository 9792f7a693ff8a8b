import type { Candidates } from '../candidates.ts';
import { Mark, type Scene } from '../scene.ts';
import { Case, Kind, MARGIN, Memo } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { hasVowel, Part, part } from './parts.ts';

/** Verbs with which somebody is spoken to or met: the capital word behind is a person. */
const ADDRESSING = wordSet(
  'ASKED TOLD REPLIED WHISPERED SHOUTED ANSWERED CONTACTED EMAILED PHONED TEXTED MET THANKED INVITED HIRED MARRIED REMINDED CONGRATULATED',
);

/** What people do and firms hardly: the capital word before is a person. */
const HUMAN_VERBS = wordSet(
  'WANTS WANTED TOLD ASKED SAYS SAID THINKS THOUGHT LIVES LIVED LOVES LOVED FORGOT HOPES FEELS FELT SMILED LAUGHED CRIED MARRIED FORGETS BELIEVES REPLIED WHISPERED SHRUGGED NODDED SIGHED MOVED PHONED EMAILED TEXTED VISITED GREW STUDIED',
);

/** In prose: does the unknown capital word stand where people stand? */
export function isSpoken(tokens: Tokens, first: number, last: number): boolean {
  if (!isNameShaped(tokens, last) || tokens.letterCase(last + 1) >= Case.title) return false;
  const before = tokens.kind(first - 1);
  if (before === Kind.word) return ADDRESSING.has(tokens.hash(first - 1));
  const starts = before <= Kind.none || before === Kind.lineBreak || tokens.isMark(first - 1, Mark.dot);
  return starts && HUMAN_VERBS.has(tokens.hash(last + 1));
}

const isNameShaped = (tokens: Tokens, i: number): boolean => tokens.length(i) >= 4 && hasVowel(tokens, i);

const [AND] = wordSet('AND');

/** `Oliver, Maeve, Tobias and Wren`: capital words in a row with a single name that is known, in prose. */
export function readNameLists({ tokens, out }: Scene): void {
  const size = out.size;
  for (let k = 0; k < size; k++)
    if (out.class(k) === 'person-name') tokens.remember(tokens.startingAt(out.start(k)), Memo.inName);
  for (let k = 0; k < size; k++) {
    if (out.class(k) !== 'person-name' || out.confidence(k) < 0.55) continue;
    const i = tokens.startingAt(out.start(k));
    if (tokens.to(i) !== out.end(k)) continue;
    takeRow(tokens, out, i, 1);
    takeRow(tokens, out, i, -1);
  }
}

/** Takes the words of the row from `i` on, up to the next that is a name already: no word is taken twice. */
function takeRow(tokens: Tokens, out: Candidates, i: number, step: 1 | -1): void {
  for (let at = listed(tokens, i, step); at > 0 && (tokens.memo(at) & Memo.inName) === 0; at = listed(tokens, at, step)) {
    tokens.remember(at, Memo.inName);
    out.add(tokens.from(at), tokens.to(at), 'person-name', 0.54, 'in a row with names');
  }
}

/** The word on the other side of a comma or AND, when it can be a name and the row ends or goes on behind it; else 0. */
function listed(tokens: Tokens, i: number, step: 1 | -1): number {
  let at = i + step;
  const comma = tokens.isMark(at, Mark.comma);
  if (comma) at += step;
  const and = tokens.hash(at) === AND;
  if (and) at += step;
  if ((!comma && !and) || at < MARGIN || tokens.kind(at) !== Kind.word || tokens.letterCase(at) !== Case.title) return 0;
  const kind = part(tokens, at);
  if (kind !== Part.unknown && !(kind === Part.maybe && !tokens.is(at, Word.month | Word.state | Word.place))) return 0;
  if (!isNameShaped(tokens, at)) return 0;
  const beyond = at + step;
  if (step > 0) return tokens.kind(beyond) !== Kind.word || tokens.hash(beyond) === AND ? at : 0;
  return tokens.kind(beyond) !== Kind.word || tokens.letterCase(beyond) === Case.lower ? at : 0;
}
