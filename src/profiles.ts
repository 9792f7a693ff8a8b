import { type AssessOptions, assessTable } from './assess.ts';
import { type CountOptions, countTable } from './count.ts';
import type { CountedTable } from './model/counted.ts';
import { CadAuditError } from './model/error.ts';
import { mask } from './model/masked.ts';
import type { ScanResult } from './model/result.ts';
import type { SourceFacts } from './model/table.ts';
import { sliceNotices } from './profile/file/joined-inputs.ts';
import { makeProfileFile, mergeProfileFiles, type ProfileFile, readProfileFile } from './profile/file/profile-file.ts';
import { profileKit } from './rules/profile-kit.ts';
import { type OpenOptions, openTable, type TableInput } from './source/open-table.ts';
import { TOOL } from './tool.ts';

export type { ProfileFile };

/** 32 random bytes that all parts of a data set share. */
type ProfileKey = Uint8Array<ArrayBuffer>;

/**
 * The counts of one table, to be judged later or merged with those of other parts.
 * @throws {CadAuditError} when the input cannot be opened, a plan does not fit, or no slice can be taken of it (`usage`).
 */
export async function profileInput(
  input: TableInput,
  options: OpenOptions & CountOptions & { readonly key?: ProfileKey },
): Promise<ProfileFile> {
  const table = await openTable(input, options);
  try {
    if (options.slice !== undefined && table.facts().slice === undefined) {
      throw new CadAuditError(
        'usage',
        'A slice can be taken only of a CSV file that is neither packed nor piped.',
        'Unpack it first, or count the input as a whole.',
      );
    }
    const opening = table.notices.map(({ code }) => code);
    const { profile, counted } = await countTable(table, options);
    const { plan, facts, notices, beside } = counted;
    return await makeProfileFile(profile, { tool: TOOL, plan, inputs: [facts], notices, opening, beside }, options.key);
  } finally {
    await table.close();
  }
}

/**
 * The parts of a data set as one, as if they had been read in one go.
 * @throws {CadAuditError} `bad-profile` when plans or columns to measure differ, a part cannot be merged, or the key is another one.
 */
export async function mergeProfiles(files: readonly ProfileFile[], key: ProfileKey): Promise<ProfileFile> {
  const { profile, header } = await mergeProfileFiles(files, key, profileKit());
  return makeProfileFile(profile, header, key);
}

/**
 * A profile from parsed JSON. The file comes from elsewhere, so its masked forms are masked once more.
 * @throws {CadAuditError} `bad-profile`
 */
export function readProfile(json: unknown): ProfileFile {
  const file = readProfileFile(json, TOOL.version);
  return {
    ...file,
    beside: file.beside.map((one) => ({ ...one, form: mask(one.form) })),
    counts: {
      ...file.counts,
      fields: file.counts.fields.map((field) => ({
        ...field,
        contains: field.contains.map((inside) => ({ ...inside, form: mask(inside.form) })),
      })),
    },
  };
}

export { sliceNotices };

/** What a profile gives away, under any feed or policy, without the data. */
export function assessProfile(
  { plan, counts, inputs, notices, beside }: ProfileFile,
  options: AssessOptions = {},
): Promise<ScanResult> {
  const told = [...notices, ...sliceNotices(inputs)];
  const counted: CountedTable = { plan, counts, facts: joinFacts(inputs), notices: told, beside };
  return assessTable(counted, options);
}

/** Several inputs as one: sizes are added up, that of a file in slices once, and there is no common hash. */
function joinFacts(inputs: readonly SourceFacts[]): SourceFacts {
  const [first, ...others] = inputs;
  if (first === undefined) throw new Error('A profile has at least one input.');
  if (others.length === 0) return first;
  const { part: _, hidden: __, dialect: ___, slice: ____, ...rest } = first;
  const sum = (some: readonly SourceFacts[], of: (facts: SourceFacts) => number): number =>
    some.reduce((total, facts) => total + of(facts), 0);
  // A slice tells the size of its whole file.
  const sliceOf = ({ name, bytes, slice }: SourceFacts): string | undefined => slice && JSON.stringify([name, bytes]);
  const files = [...new Map(inputs.map((facts) => [sliceOf(facts) ?? facts, facts])).values()];
  return {
    ...rest,
    name: files.length === 1 ? first.name : `${first.name} and ${files.length - 1} more`,
    bytes: sum(files, ({ bytes }) => bytes),
    rows: sum(inputs, ({ rows }) => rows),
    sha256: null,
  };
}
