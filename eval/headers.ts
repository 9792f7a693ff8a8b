import { createHash } from 'node:crypto';
import { DATA_CLASS_FACTS, type DataClass, isDataClass } from '../src/model/data-class.ts';
import { classifyFields } from '../src/rules/classify/classify-fields.ts';
import { readRows } from './data-file.ts';

interface Schema {
  readonly schema: string;
  readonly kind: string;
  readonly part: 'columns' | 'alert';
  readonly fields: readonly { readonly name: string; readonly class: string; readonly alt?: string }[];
}

/** Precision, recall and their harmonic mean of one class. */
export interface ClassScore {
  readonly class: string;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface SplitScore {
  readonly fields: number;
  readonly accuracy: number;
  /** On names that occur in no schema of the other part (compared in lower case). */
  readonly unseen: { readonly fields: number; readonly accuracy: number };
  readonly personal: { readonly recall: number; readonly precision: number };
  readonly macroF1: number;
}

export interface HeaderScores {
  readonly columns: { readonly all: SplitScore; readonly development: SplitScore; readonly heldOut: SplitScore };
  readonly alerts: { readonly all: SplitScore; readonly development: SplitScore; readonly heldOut: SplitScore };
  /** Schemas invented from knowledge of the trade, in other styles than the corpus; `unseen` compares with the whole corpus. */
  readonly invented: { readonly all: SplitScore };
  readonly classes: readonly ClassScore[];
  /** `label → verdict` with its number of fields, most frequent first; development part only. */
  readonly confusions: readonly (readonly [string, number])[];
  readonly worst: readonly string[];
}

interface Judged {
  readonly name: string;
  readonly schema: string;
  readonly label: string;
  readonly alt: string | undefined;
  readonly verdict: DataClass;
  readonly right: boolean;
  readonly unseen: boolean;
}

const LOCAL = new Set(['columns', 'alert']);
const PERSONAL_ROLES = new Set(['direct', 'sensitive', 'free-text']);
/** Locating and quasi classes of low severity (a city, a call’s time) are not counted as personal. */
const PERSONAL_OTHERS: ReadonlySet<string> = new Set([
  ...[
    'street-address',
    'unit-or-apartment',
    'address-block',
    'place-name',
    'latitude',
    'longitude',
    'point',
    'projected-x',
    'projected-y',
  ],
  ...['date-of-birth', 'age', 'sex', 'postal-code'],
]);

/** Is the class one whose fields a release has to look at? */
export function isPersonal(id: string): boolean {
  return isDataClass(id) && (PERSONAL_ROLES.has(DATA_CLASS_FACTS[id].role) || PERSONAL_OTHERS.has(id));
}

/** What a name alone cannot tell apart counts as right. */
const ALIKE: Readonly<Record<string, string>> = { 'address-block': 'street-address', vehicle: 'vehicle-id' };
const alike = (id: string): string => ALIKE[id] ?? id;

/**
 * A third of the schemas, by a hash of their names, was held out while the rules were first written; it scored .829 then
 * (.798 on names the other schemas do not have). Its errors have been read since, so its score says no more than the others'.
 * `headers-invented.jsonl` was written in three parts, each scored before the rules were changed for it: .880 (six schemas),
 * .924 (six) and .891 (three); the rules from before all of this had .880, .901 and .859.
 */
export const isHeldOut = (schema: string): boolean => BigInt(`0x${createHash('sha1').update(schema).digest('hex')}`) % 3n === 0n;

const readSchemas = (): Schema[] => readRows<Schema>('headers.jsonl').filter((schema) => LOCAL.has(schema.part));

function judgeAll(schemas: readonly Schema[]): Judged[] {
  const namesOf = (held: boolean): Set<string> =>
    new Set(
      schemas
        .filter(({ schema }) => isHeldOut(schema) === held)
        .flatMap(({ fields }) => fields.map(({ name }) => name.toLowerCase())),
    );
  const seenIn = { held: namesOf(false), development: namesOf(true) };
  return schemas.flatMap(({ schema, fields }) => {
    const verdicts = classifyFields(fields.map(({ name }) => name));
    const others = isHeldOut(schema) ? seenIn.held : seenIn.development;
    return fields.map(({ name, class: label, alt }, i) => {
      const verdict = verdicts[i]?.class ?? 'other';
      const right = [label, alt].some((id) => id !== undefined && alike(id) === alike(verdict));
      return { name, schema, label, alt, verdict, right, unseen: !others.has(name.toLowerCase()) };
    });
  });
}

/** The invented schemas; a name is unseen if no schema of the corpus has it. */
function judgeInvented(corpus: readonly Schema[]): Judged[] {
  const seen = new Set(corpus.flatMap(({ fields }) => fields.map(({ name }) => name.toLowerCase())));
  return judgeAll(readRows<Schema>('headers-invented.jsonl')).map((field) => ({
    ...field,
    unseen: !seen.has(field.name.toLowerCase()),
  }));
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000);

function scoreClasses(judged: readonly Judged[]): ClassScore[] {
  const labels = [...new Set(judged.map(({ label }) => alike(label)))].sort();
  return labels.map((id) => {
    const labelled = judged.filter(({ label }) => alike(label) === id);
    const found = judged.filter(({ verdict }) => alike(verdict) === id);
    const recall = share(labelled.filter(({ right }) => right).length, labelled.length);
    const precision = share(found.filter(({ right }) => right).length, found.length);
    const f1 = precision + recall === 0 ? 0 : Math.round((2000 * precision * recall) / (precision + recall)) / 1000;
    return { class: id, labels: labelled.length, precision, recall, f1 };
  });
}

function scoreSplit(judged: readonly Judged[]): SplitScore {
  const unseen = judged.filter((field) => field.unseen);
  const labelled = judged.filter(({ label }) => isPersonal(label));
  const found = judged.filter(({ verdict }) => isPersonal(verdict));
  const truly = (field: Judged): boolean =>
    field.right || isPersonal(field.label) || (field.alt !== undefined && isPersonal(field.alt));
  const classes = scoreClasses(judged);
  return {
    fields: judged.length,
    accuracy: share(judged.filter(({ right }) => right).length, judged.length),
    unseen: { fields: unseen.length, accuracy: share(unseen.filter(({ right }) => right).length, unseen.length) },
    personal: {
      recall: share(labelled.filter((field) => field.right || isPersonal(field.verdict)).length, labelled.length),
      precision: share(found.filter(truly).length, found.length),
    },
    macroF1: share(
      classes.reduce((sum, { f1 }) => sum + f1, 0),
      classes.length,
    ),
  };
}

function scorePart(schemas: readonly Schema[]): { all: SplitScore; development: SplitScore; heldOut: SplitScore } {
  const judged = judgeAll(schemas);
  return {
    all: scoreSplit(judged),
    development: scoreSplit(judged.filter(({ schema }) => !isHeldOut(schema))),
    heldOut: scoreSplit(judged.filter(({ schema }) => isHeldOut(schema))),
  };
}

/** Scores the classification by names alone on the labelled schemas. */
export function evaluateHeaders(): HeaderScores {
  const schemas = readSchemas();
  const columns = schemas.filter(({ part }) => part === 'columns');
  const development = judgeAll(schemas).filter(({ schema, right }) => !isHeldOut(schema) && !right);
  const confusions = new Map<string, number>();
  for (const { label, verdict } of development) {
    const pair = `${label} → ${verdict}`;
    confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
  }
  return {
    columns: scorePart(columns),
    alerts: scorePart(schemas.filter(({ part }) => part === 'alert')),
    invented: { all: scoreSplit(judgeInvented(schemas)) },
    classes: scoreClasses(judgeAll(columns)),
    confusions: [...confusions].sort((a, b) => b[1] - a[1]),
    worst: development.map(({ schema, name, label, verdict }) => `${schema}: ${name}: ${label} → ${verdict}`),
  };
}

/** Prints the scores for people. */
export function printHeaderScores(scores: HeaderScores): void {
  for (const [part, splits] of Object.entries({ columns: scores.columns, alerts: scores.alerts, invented: scores.invented })) {
    for (const [split, score] of Object.entries(splits)) {
      console.log(
        `${part.padEnd(8)} ${split.padEnd(12)} fields ${String(score.fields).padStart(5)}  accuracy ${score.accuracy.toFixed(3)}  ` +
          `unseen names ${score.unseen.accuracy.toFixed(3)} (${score.unseen.fields})  macro F1 ${score.macroF1.toFixed(3)}  ` +
          `personal recall ${score.personal.recall.toFixed(3)} precision ${score.personal.precision.toFixed(3)}`,
      );
    }
  }
  console.log('\nclass (columns)       labels  precision  recall     F1');
  for (const { class: id, labels, precision, recall, f1 } of scores.classes) {
    console.log(
      `${id.padEnd(20)} ${String(labels).padStart(7)} ${precision.toFixed(3).padStart(10)} ${recall.toFixed(3).padStart(7)} ${f1.toFixed(3).padStart(6)}`,
    );
  }
  console.log('\nconfusions (development part)');
  for (const [pair, count] of scores.confusions.slice(0, 25)) console.log(`${String(count).padStart(5)}  ${pair}`);
}
