import { CadAuditError } from '../../model/error.ts';
import type { Notice } from '../../model/notice.ts';
import type { SourceFacts } from '../../model/table.ts';

/** Slices of one input that came together. */
interface SlicedInput {
  readonly of: number;
  readonly slices: Map<number, SourceFacts>;
}

/**
 * The inputs of several profiles. Slices of one input that are all there become that input; it stands where its last slice stood.
 * @throws {CadAuditError} `bad-profile` when an input or a slice is there twice: its rows would count twice.
 */
export function joinInputs(inputs: readonly SourceFacts[]): readonly SourceFacts[] {
  const joined: SourceFacts[] = [];
  const sliced = slicedInputs(inputs);
  for (const facts of inputs) {
    const { of, slices } = (facts.slice && sliced.get(keyOf(facts))) ?? { of: 0, slices: new Map() };
    if (slices.size < of || of === 0) joined.push(facts);
    else if (facts === [...slices.values()].at(-1)) joined.push(wholeOf(slices, of));
  }
  refuseTwice(joined);
  return joined;
}

/** The same table of the same bytes, whatever the file is called. Files without a row add nothing, and many are alike. */
function refuseTwice(inputs: readonly SourceFacts[]): void {
  const seen = new Set<string>();
  for (const { sha256, part, rows } of inputs) {
    if (sha256 === null || rows === 0) continue;
    const key = JSON.stringify([sha256, part?.member, part?.sheet, part?.table]);
    if (seen.has(key)) throw new CadAuditError('bad-profile', 'An input is among the profiles twice.', NAME_ONCE);
    seen.add(key);
  }
}

const NAME_ONCE = 'Name each profile once.';

/** What a reader must know of inputs of which only some slices were counted. */
export function sliceNotices(inputs: readonly SourceFacts[]): readonly Notice[] {
  return [...slicedInputs(inputs).values()].flatMap(({ of, slices }) => {
    const missing = Array.from({ length: of }, (_, before) => before + 1).filter((index) => !slices.has(index));
    if (missing.length === 0) return [];
    const which = missing.length > MOST_NAMED ? `${missing.length} of its slices` : `slice ${missing.join(', ')}`;
    const text = `Only a part of the input was counted: ${which} of ${of} ${missing.length === 1 ? 'is' : 'are'} not here.`;
    return [{ code: 'slices-missing', level: 'warning', text, count: missing.length, incomplete: true }];
  });
}

/** Missing slices are named up to here. */
const MOST_NAMED = 8;

function slicedInputs(inputs: readonly SourceFacts[]): ReadonlyMap<string, SlicedInput> {
  const found = new Map<string, SlicedInput>();
  for (const facts of inputs) {
    if (facts.slice === undefined) continue;
    const { index, of } = facts.slice;
    const { slices } = found.get(keyOf(facts)) ?? { slices: new Map() };
    if (slices.has(index)) {
      const message = `Slice ${index} of ${of} of an input is among the profiles twice.`;
      throw new CadAuditError('bad-profile', message, NAME_ONCE);
    }
    found.set(keyOf(facts), { of, slices: slices.set(index, facts) });
  }
  return found;
}

/** Slices belong together where the input and the number of slices are the same. */
const keyOf = ({ name, bytes, slice }: SourceFacts): string => JSON.stringify([name, bytes, slice?.of]);

/** The input that all of some facts are slices of. */
export function slicedInputOf(inputs: readonly SourceFacts[]): string | undefined {
  const [first, ...others] = inputs.map((facts) => (facts.slice === undefined ? undefined : keyOf(facts)));
  return others.every((key) => key === first) ? first : undefined;
}

/** The last slice was read with the end of the input: it knows its form and its hash. */
function wholeOf(slices: ReadonlyMap<number, SourceFacts>, of: number): SourceFacts {
  const { slice: _, ...last } = slices.get(of) as SourceFacts;
  return { ...last, rows: [...slices.values()].reduce((sum, { rows }) => sum + rows, 0) };
}
