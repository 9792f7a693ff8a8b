import { statedIn } from '../../agreement/clash.ts';
import type { Agreement, AgreementProblem } from '../../model/agreement.ts';
import { DATA_CLASS_FACTS, type DataClass } from '../../model/data-class.ts';
import { classifyFields } from '../../rules/classify/classify-fields.ts';

/** Names that are surer than this of a class are told where the agreement file gives them another. */
const SURE = 0.9;

/** Fields of an agreement that are called like another class of personal data: verdicts on a file hang on the class. */
export function namesOfOtherClasses({ data }: Agreement): readonly AgreementProblem[] {
  const fields = statedIn(data?.fields) ?? [];
  const verdicts = classifyFields(fields.map(({ name }) => name));
  return fields.flatMap(({ name, class: cls }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.confidence < SURE || kindOf(verdict.class) === kindOf(cls)) return [];
    return TELLING.has(DATA_CLASS_FACTS[verdict.class].role)
      ? [{ path: ['data', 'fields', 'value', index, 'class'], message: `is ${cls}, but the name ${name} says ${verdict.class}` }]
      : [];
  });
}

const TELLING: ReadonlySet<string> = new Set(['direct', 'locating', 'sensitive']);

/** Classes that tell the same in other forms. */
const SAME_KIND: readonly (readonly DataClass[])[] = [
  ['latitude', 'longitude', 'point', 'projected-x', 'projected-y', 'coordinates'],
  ['street-address', 'address-block', 'unit-or-apartment', 'place-name'],
];
const kindOf = (cls: DataClass): DataClass => SAME_KIND.find((kind) => kind.includes(cls))?.[0] ?? cls;
