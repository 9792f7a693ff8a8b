import { isNegated } from '../negation.ts';
import { matchEnd } from '../pattern/match.ts';
import { type Pattern, placesOf } from '../pattern/pattern.ts';
import type { Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { wordSet } from '../token/word-set.ts';
import { ILLNESS, SPANISH_ILLNESS_STARTS, SUFFERED, UNABLE } from './illness-patterns.ts';
import { timeOfPregnancy } from './pregnancy.ts';

type Patterns = ReadonlyMap<number, readonly Pattern[]>;

function byFirst(patterns: readonly Pattern[]): Patterns {
  const out = new Map<number, Pattern[]>();
  for (const pattern of patterns)
    for (const hash of placesOf(pattern)[0]?.words ?? []) {
      const list = out.get(hash);
      if (list) list.push(pattern);
      else out.set(hash, [pattern]);
    }
  return out;
}

const STARTS = wordSet(SPANISH_ILLNESS_STARTS);

/** Read when the first Spanish word of them is met: most files have none. */
let illness: Patterns | undefined;
let unable: Patterns | undefined;

/** What is told, from its first token to its last. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly why: string;
}

/** How sure that is which no pattern tells: as sure as they. */
const SURE = 0.86;

/** Words that go before the verb and belong to what is said: `LE DUELE`, `SE QUIERE QUITAR LA VIDA`. */
const BEFORE = wordSet('LE SE ME LES YA QUIERE QUERIA QUISO INTENTO INTENTA AMENAZA');

function startOf(tokens: Tokens, i: number): number {
  let first = i;
  while (first > i - 4 && tokens.kind(first - 1) === Kind.word && BEFORE.has(tokens.hash(first - 1))) first--;
  return first;
}

const [NO] = wordSet('NO');
const PASSED = wordSet('SE LE ME PUEDE PODIA HA PUDO QUIERE');

/** Where NO stands before the verb at `i`, or 0. */
function denialOf(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (at > i - 4 && tokens.kind(at) === Kind.word && PASSED.has(tokens.hash(at))) at--;
  return tokens.kind(at) === Kind.word && tokens.hash(at) === NO ? at : 0;
}

function longest(tokens: Tokens, first: number, i: number, patterns: Patterns): Told | undefined {
  let found: Told | undefined;
  for (const pattern of patterns.get(tokens.hash(i)) ?? []) {
    const last = matchEnd(tokens, i, pattern);
    if (last > (found?.last ?? 0)) found = { first, last, confidence: pattern.confidence, why: `${pattern.why}, in Spanish` };
  }
  return found;
}

const SUFFERED_OF = wordSet(SUFFERED);
const SUFFERING = wordSet('PADECE PADECIA SUFRE SUFRIA HX HISTORIAL');

/** `PADECE DE PRESION Y AZUCAR`: at a word that only such a verb makes an illness. */
function isSuffered(tokens: Tokens, i: number): boolean {
  if (!SUFFERED_OF.has(tokens.hash(i))) return false;
  for (let at = i - 1; at > i - 6 && tokens.kind(at) === Kind.word; at--) if (SUFFERING.has(tokens.hash(at))) return true;
  return false;
}

function readTold(tokens: Tokens, i: number): Told | undefined {
  illness ??= byFirst(ILLNESS);
  unable ??= byFirst(UNABLE);
  const denied = denialOf(tokens, i);
  if (denied > 0) return longest(tokens, denied, i, unable);
  const first = timeOfPregnancy(tokens, i);
  const found: Told | undefined =
    first > 0
      ? { first, last: i, confidence: SURE, why: 'time of a pregnancy, in Spanish' }
      : (longest(tokens, startOf(tokens, i), i, illness) ??
        (isSuffered(tokens, i)
          ? { first: i, last: i, confidence: SURE, why: 'behind a word for suffering, in Spanish' }
          : undefined));
  return found !== undefined && isNegated(tokens, found.first) ? undefined : found;
}

/** `DOLOR EN EL PECHO`, `le duele la cadera`, `NO MUEVE LADO DERECHO`, `AZUCAR EN 41`: at the word that shows it. */
export function readSpanishIllness({ tokens, out }: Scene, i: number): void {
  if (!STARTS.has(tokens.hash(i))) return;
  const told = readTold(tokens, i);
  if (told === undefined) return;
  out.add(tokens.from(told.first), tokens.to(told.last), 'medical', told.confidence, told.why);
}
