import type { DataClass } from '../../model/data-class.ts';
import type { ColumnEvidence, FieldVerdict } from '../../model/plan.ts';
import type { Readers } from '../../model/reading.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { classifyColumns, settle, sumUp, weighColumns } from './classify-columns.ts';
import { BASE_OTHER, judge } from './judge.ts';
import type { Testimony } from './testimony.ts';

/** A class that was considered for a column, with what spoke for and against it. */
export interface Candidate {
  readonly class: DataClass;
  /** Sum of the evidence in nats: 1 more makes a class 2.7 times as likely. */
  readonly nats: number;
  readonly reasons: readonly { readonly says: string; readonly nats: number }[];
}

/** Something that, had it been otherwise, would have changed the verdict, or would not. */
export interface Counterfactual {
  readonly without: 'values' | 'name' | 'reason';
  /** The reason left out, where it is one. */
  readonly says?: string;
  readonly class: DataClass;
}

/** Why a column got its class, what nearly won, and what would change it. Holds no value. */
export interface ColumnExplanation {
  readonly verdict: FieldVerdict;
  /** Words of the name, abbreviations spelt out, the head last. */
  readonly words: readonly string[];
  /** Distinct values looked at, and filled cells of the sample; `most` where it has more distinct values than are looked at. */
  readonly looked: { readonly distinct: number; readonly filled: number; readonly rows: number; readonly most?: true };
  /** Best first; the classes that had anything to say for them. */
  readonly candidates: readonly Candidate[];
  readonly counterfactuals: readonly Counterfactual[];
}

/** Classes shown. */
const MOST_CANDIDATES = 5;
/** What the learned table says of a name without one word of it to point at. */
const LIKE_IT = 'columns of similar names elsewhere';
/** Evidence too weak to speak of. */
const FAINT = 0.3;

/** Explains column `at` of a table; the others take part as its neighbours. */
export function explainColumn(
  columns: readonly ColumnEvidence[],
  at: number,
  readers: Readers,
  pack?: RulePack,
): ColumnExplanation {
  const weighed = weighColumns(columns, readers, pack)[at];
  const column = columns[at];
  if (weighed === undefined || column === undefined) throw new RangeError('there is no such column');
  const { header, testimonies } = weighed;
  const verdict = settle(header, testimonies);
  const total = sumUp(header, testimonies);
  const candidates = [...total]
    .filter(([, nats]) => Math.abs(nats) >= FAINT)
    .map(([id, nats]): Candidate => {
      const word = header.why.get(id);
      const said = testimonies
        .filter((testimony) => testimony.class === id)
        .map(({ says, nats: weight }) => ({ says, nats: weight }));
      const named = header.evidence.get(id) ?? 0;
      const reasons = [...(word === undefined && named === 0 ? [] : [{ says: word ?? LIKE_IT, nats: named }]), ...said];
      return { class: id, nats, reasons: reasons.sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats)) };
    })
    .sort((a, b) => b.nats - a.nats)
    .slice(0, MOST_CANDIDATES);
  // What no class explains is `other`: that floor is a candidate like the rest.
  if (verdict.class === 'other' && candidates[0]?.class !== 'other')
    candidates.unshift({
      class: 'other',
      nats: BASE_OTHER,
      reasons: [{ says: 'nothing speaks more clearly for another class', nats: BASE_OTHER }],
    });
  return {
    verdict,
    words: header.reading.words,
    looked: {
      distinct: column.values.length,
      filled: column.filled,
      rows: column.rows,
      ...(column.until === undefined ? {} : { most: true }),
    },
    candidates,
    counterfactuals: counterfactuals(columns, at, readers, pack, { header, testimonies }, verdict.class),
  };
}

function counterfactuals(
  columns: readonly ColumnEvidence[],
  at: number,
  readers: Readers,
  pack: RulePack | undefined,
  { header, testimonies }: ReturnType<typeof weighColumns>[number],
  verdict: DataClass,
): readonly Counterfactual[] {
  const classWith = (change: Partial<ColumnEvidence>): DataClass => {
    const changed = columns.map((column, i) => (i === at ? withoutPath({ ...column, ...change }) : column));
    return classifyColumns(changed, readers, pack)[at]?.class ?? 'other';
  };
  const out: Counterfactual[] = [];
  if (testimonies.length > 0) out.push({ without: 'values', class: judge(header.evidence).class });
  if (header.evidence.size > 0) out.push({ without: 'name', class: classWith({ name: '' }) });
  const strongest = [...testimonies].sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats))[0];
  if (strongest !== undefined && testimonies.length > 1) {
    const rest: readonly Testimony[] = testimonies.filter((testimony) => testimony !== strongest);
    const without = settle(header, rest).class;
    if (without !== verdict) out.push({ without: 'reason', says: strongest.says, class: without });
  }
  return out;
}

/** A path is part of the name. */
const withoutPath = ({ path: _, ...column }: ColumnEvidence): ColumnEvidence => column;
