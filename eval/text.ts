/**
 * How well the free-text grammar finds personal data in the development narratives. A hit is the right class with an
 * overlap (intersection over union) of at least one half. A third of the narratives, chosen by a hash of their ids, is
 * held out: of it only totals are shown.
 */
import { createHash } from 'node:crypto';
import type { SpanClass } from '../src/model/data-class.ts';
import type { Span } from '../src/model/span.ts';
import { findSpans } from '../src/rules/text/find-spans.ts';
import { readRows } from './data-file.ts';
import { type SetPart, TEXT_SETS, type TextSet } from './text-sets.ts';

interface Narrative {
  readonly id: string;
  readonly style: string;
  readonly text: string;
  readonly set?: SetPart;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly class: SpanClass; readonly text: string }[];
}

/** Counts of one class or of all. */
export interface Score {
  readonly hits: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f2: number;
}

/** Scores of a set of narratives. */
export interface TextEvaluation {
  readonly narratives: number;
  readonly all: Score;
  readonly byClass: Readonly<Record<string, Score>>;
  /** Mean F2 of the classes that occur. */
  readonly macroF2: number;
  /** Names in narratives without small letters. */
  readonly upperCaseNames: Score;
  /** Share of narratives without personal data in which something was found. */
  readonly cleanFlagged: number;
  readonly mistakes: readonly { readonly id: string; readonly missed: readonly string[]; readonly wrong: readonly string[] }[];
}

class Tally {
  hits = 0;
  missed = 0;
  wrong = 0;

  score(): Score {
    const { hits, missed, wrong } = this;
    const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong);
    const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
    const f2 = precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
    return { hits, missed, wrong, precision, recall, f2 };
  }
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

const read = (): readonly Narrative[] => readRows<Narrative>('narratives.jsonl');

/** A set that was written after the rules, and how it is read now. */
export interface BlindSet extends Omit<TextSet, 'file' | 'half'> {
  readonly score: TextEvaluation;
}

const isHeldOut = (id: string): boolean =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;

function evaluate(narratives: readonly Narrative[]): TextEvaluation {
  const all = new Tally();
  const names = new Tally();
  const classes = new Map<string, Tally>();
  const mistakes: { id: string; missed: string[]; wrong: string[] }[] = [];
  let clean = 0;
  let flagged = 0;
  for (const { id, text, spans } of narratives) {
    const found = findSpans(text);
    const used = new Set<Span>();
    const missed: string[] = [];
    const upper = !/[a-z]/.test(text);
    const count = (spanClass: string, outcome: 'hits' | 'missed' | 'wrong'): void => {
      const tally = classes.get(spanClass) ?? new Tally();
      classes.set(spanClass, tally);
      tally[outcome]++;
      all[outcome]++;
      if (upper && spanClass === 'person-name') names[outcome]++;
    };
    for (const span of spans) {
      const hit = found.find(
        (candidate) => !used.has(candidate) && candidate.class === span.class && overlap(candidate, span) >= 0.5,
      );
      if (hit) used.add(hit);
      else missed.push(`${span.class}:${text.slice(span.start, span.end)}`);
      count(span.class, hit ? 'hits' : 'missed');
    }
    const wrong = found.filter((span) => !used.has(span));
    for (const span of wrong) count(span.class, 'wrong');
    if (spans.length === 0) {
      clean++;
      if (found.length > 0) flagged++;
    }
    if (missed.length + wrong.length > 0)
      mistakes.push({
        id,
        missed,
        wrong: wrong.map((span) => `${span.class}:${text.slice(span.start, span.end)} (${span.why})`),
      });
  }
  const byClass = Object.fromEntries(
    [...classes].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, tally.score()]),
  );
  const present = Object.values(byClass).filter((score) => score.hits + score.missed > 0);
  return {
    narratives: narratives.length,
    all: all.score(),
    byClass,
    macroF2: present.reduce((sum, score) => sum + score.f2, 0) / Math.max(1, present.length),
    upperCaseNames: names.score(),
    cleanFlagged: clean === 0 ? 0 : flagged / clean,
    mistakes: mistakes.sort((a, b) => b.missed.length + b.wrong.length - a.missed.length - a.wrong.length),
  };
}

/** Megabytes (10⁶ UTF-16 units) a second on the narratives one by one, best of a few rounds. */
function measureSpeed(narratives: readonly Narrative[]): number {
  const size = narratives.reduce((sum, { text }) => sum + text.length, 0);
  let best = 0;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    const repeats = 40;
    for (let k = 0; k < repeats; k++) for (const { text } of narratives) findSpans(text);
    best = Math.max(best, (size * repeats) / 1e3 / (performance.now() - start));
  }
  return best;
}

export interface TextScores {
  readonly development: TextEvaluation;
  readonly heldOut: TextEvaluation;
  readonly all: TextEvaluation;
  /** Sets written after the rules, with the figures of their first run. */
  readonly blind: readonly BlindSet[];
}

/** Scores the development part, the held-out part, both, and the sets that were written later. */
export function evaluateText(): TextScores {
  const narratives = read();
  return {
    development: evaluate(narratives.filter(({ id }) => !isHeldOut(id))),
    heldOut: evaluate(narratives.filter(({ id }) => isHeldOut(id))),
    all: evaluate(narratives),
    blind: TEXT_SETS.map(({ file, half, ...set }) => ({
      ...set,
      score: evaluate(readRows<Narrative>(file).filter((row) => row.set === half)),
    })),
  };
}

const show = (name: string, score: Score): string =>
  `${name.padEnd(20)} P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  F2 ${score.f2.toFixed(3)}  (${score.hits} hit, ${score.missed} missed, ${score.wrong} wrong)`;

/** Prints the evaluation; `mistakes` is how many of the worst development narratives to show. */
export function printTextEvaluation({ development, heldOut, all, blind }: TextScores, mistakes: number): void {
  for (const [name, score] of Object.entries(development.byClass)) console.log(show(name, score));
  for (const [title, part] of [
    ['development', development],
    ['held out', heldOut],
    ['both', all],
    ...blind.map(({ id, score }) => [id, score] as const),
  ] as const) {
    console.log(show(title, part.all));
    console.log(
      `${''.padEnd(20)} macro F2 ${part.macroF2.toFixed(3)}, names in capitals F2 ${part.upperCaseNames.f2.toFixed(3)}, clean flagged ${(100 * part.cleanFlagged).toFixed(1)} % of ${part.narratives}`,
    );
  }
  console.log(`${measureSpeed(read()).toFixed(1)} MB/s`);
  for (const { id, missed, wrong } of development.mistakes.slice(0, mistakes))
    console.log(`${id}\n  missed ${missed.join(' | ')}\n  wrong  ${wrong.join(' | ')}`);
}
