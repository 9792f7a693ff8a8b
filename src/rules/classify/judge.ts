import { DATA_CLASSES, type DataClass } from '../../model/data-class.ts';

/** Evidence for one class in nats (natural log-odds units); absent classes have none. */
export type Evidence = Map<DataClass, number>;

export interface Judgement {
  readonly class: DataClass;
  readonly confidence: number;
  readonly runnerUp?: { readonly class: DataClass; readonly confidence: number };
}

/** Evidence that a field nobody can explain is `other`: what a name without a known word amounts to. */
export const BASE_OTHER = 2.2;

export function addEvidence(evidence: Evidence, id: DataClass, nats: number): void {
  evidence.set(id, (evidence.get(id) ?? 0) + nats);
}

/** Adds up to a verdict: a softmax over all classes, `other` holding what no class explains. */
export function judge(evidence: Evidence): Judgement {
  let best: DataClass = 'other';
  let second: DataClass = 'other';
  let bestValue = Number.NEGATIVE_INFINITY;
  let secondValue = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const id of DATA_CLASSES) {
    if (id === 'coordinates') continue;
    const value = id === 'other' ? Math.max(BASE_OTHER, evidence.get(id) ?? 0) : (evidence.get(id) ?? 0);
    sum += Math.exp(Math.min(value, 40));
    if (value > bestValue) {
      second = best;
      secondValue = bestValue;
      best = id;
      bestValue = value;
    } else if (value > secondValue) {
      second = id;
      secondValue = value;
    }
  }
  const share = (value: number): number => Math.round((1000 * Math.exp(Math.min(value, 40))) / sum) / 1000;
  const runnerUp = share(secondValue) >= 0.02 && second !== best ? { class: second, confidence: share(secondValue) } : undefined;
  return { class: best, confidence: Math.min(0.99, share(bestValue)), ...(runnerUp === undefined ? {} : { runnerUp }) };
}
