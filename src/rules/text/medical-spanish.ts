import { matchEnd } from './hazard/match.ts';
import { type Pattern, placesOf } from './hazard/pattern.ts';
import { ILLNESS, SUFFERED, UNABLE } from './medical-spanish-patterns.ts';
import { isNegated } from './negation.ts';
import type { Scene } from './scene.ts';
import { Kind } from './token-kind.ts';
import type { Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

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

let illness: Patterns | undefined;
let unable: Patterns | undefined;

/** Words that go before the verb and belong to what is said: `LE DUELE`, `SE QUIERE QUITAR LA VIDA`. */
const BEFORE = wordSet('LE SE ME LES YA QUIERE QUERIA QUISO INTENTO INTENTA AMENAZA');

const startOf = (tokens: Tokens, i: number): number => {
  let first = i;
  while (first > i - 4 && tokens.kind(first - 1) === Kind.word && BEFORE.has(tokens.hash(first - 1))) first--;
  return first;
};

const [NO] = wordSet('NO');
const PASSED = wordSet('SE LE ME PUEDE PODIA HA PUDO QUIERE');

/** Where NO stands before the verb at `i`, or 0. */
function denialOf(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (at > i - 4 && tokens.kind(at) === Kind.word && PASSED.has(tokens.hash(at))) at--;
  return tokens.kind(at) === Kind.word && tokens.hash(at) === NO ? at : 0;
}

const [WEEKS] = wordSet('SEMANAS');
const EXPECTING = wordSet('EMBARAZADA EMBARAZO PRENADA ENCINTA CONTRACCIONES');

/** `CONTRACCIONES CADA 3 MIN, 38 SEMANAS`: how far the pregnancy is that the note tells of. */
function weeksOf(tokens: Tokens, i: number): number {
  if (tokens.hash(i) !== WEEKS || tokens.number(i - 1) < 4 || tokens.number(i - 1) > 43) return 0;
  for (let at = i - REACH; at < i + REACH; at++) if (EXPECTING.has(tokens.hash(at))) return i;
  return 0;
}

const MONTHS = wordSet('MESES SEMANAS');
const [DE, PREGNANCY] = wordSet('DE EMBARAZO');

/** `5 MESES DE EMBARAZO`: where the figure stands, or 0. */
const monthsOf = (tokens: Tokens, i: number): number =>
  tokens.hash(i) === PREGNANCY && tokens.hash(i - 1) === DE && MONTHS.has(tokens.hash(i - 2)) && tokens.digits(i - 3) > 0
    ? i - 3
    : 0;

/** Tokens between a word for pregnancy and its weeks. */
const REACH = 12;

const SUFFERED_OF = wordSet(SUFFERED);
const SUFFERING = wordSet('PADECE PADECIA SUFRE SUFRIA HX HISTORIAL');

/** `PADECE DE PRESION Y AZUCAR`: words that only such a verb makes an illness. */
function sufferedEnd(tokens: Tokens, i: number): number {
  if (!SUFFERED_OF.has(tokens.hash(i))) return 0;
  for (let at = i - 1; at > i - 6 && tokens.kind(at) === Kind.word; at--) if (SUFFERING.has(tokens.hash(at))) return i;
  return 0;
}

function longest(tokens: Tokens, i: number, patterns: Patterns): number {
  let last = 0;
  for (const pattern of patterns.get(tokens.hash(i)) ?? []) last = Math.max(last, matchEnd(tokens, i, pattern));
  return last;
}

/** `DOLOR EN EL PECHO`, `le duele la cadera`, `NO MUEVE LADO DERECHO`, `AZUCAR EN 41`: at the word that shows it. */
export function readSpanishIllness({ tokens, out }: Scene, i: number): void {
  illness ??= byFirst(ILLNESS);
  unable ??= byFirst(UNABLE);
  const denied = denialOf(tokens, i);
  if (denied > 0) {
    const last = longest(tokens, i, unable);
    if (last > 0) out.add(tokens.from(denied), tokens.to(last), 'medical', 0.86, 'told in Spanish');
    return;
  }
  const last = longest(tokens, i, illness) || weeksOf(tokens, i) || sufferedEnd(tokens, i) || (monthsOf(tokens, i) > 0 ? i : 0);
  if (last === 0) return;
  const first = tokens.hash(i) === WEEKS ? i - 1 : monthsOf(tokens, i) || startOf(tokens, i);
  if (isNegated(tokens, first)) return;
  out.add(tokens.from(first), tokens.to(last), 'medical', 0.86, 'told in Spanish');
}
