import type { BesideCount } from '../../model/counted.ts';
import type { TableCounts } from '../../model/counts.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ProfileKit } from '../../model/kit.ts';
import { NO_ROWS, type ToldNotice } from '../../model/notice.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { faultOfPlan } from '../../model/plan-fault.ts';
import type { SourceFacts } from '../../model/table.ts';
import { TableProfile, type TableProfileJson } from '../table-profile.ts';
import { joinInputs, slicedInputOf } from './joined-inputs.ts';
import { joinNotices } from './joined-notices.ts';
import { isSamePlan, isSameQuasi } from './same-plan.ts';
import { type SealedText, sealText, unsealText } from './sealed-text.ts';

/**
 * A profile as it is written to a file. `counts` are what reports are made of: no value, no hash of one, so another feed can be
 * judged by whoever has the file. Profiles of parts are merged by hashes of their values, and those of phones or birth dates can
 * be found by trying them all; so `parts` is sealed with a key that all parts of a data set share, and absent without one.
 */
export interface ProfileFile {
  readonly profileVersion: typeof PROFILE_VERSION;
  readonly tool: { readonly name: 'cad-audit'; readonly version: string };
  readonly plan: ScanPlan;
  /** The inputs counted, in the order of merging; slices of one input until all of them are there. */
  readonly inputs: readonly SourceFacts[];
  readonly counts: TableCounts;
  /** What was assumed, repaired or skipped while counting. */
  readonly notices: readonly ToldNotice[];
  /** Codes of those that were noticed when the input was opened: each slice of an input tells them. */
  readonly opening?: readonly string[];
  /** What the text beside the tables holds. */
  readonly beside: readonly BesideCount[];
  readonly parts?: SealedText;
}

const PROFILE_VERSION = 1;

/** What a profile file says beside its counts. */
type ProfileHeader = Pick<ProfileFile, 'tool' | 'plan' | 'inputs' | 'notices' | 'opening' | 'beside'>;

/** The file of a profile; it can be merged with others only if it is given a key (`SEAL_KEY_BYTES` random bytes). */
export async function makeProfileFile(
  profile: TableProfile,
  header: ProfileHeader,
  key?: Uint8Array<ArrayBuffer>,
): Promise<ProfileFile> {
  const file = { profileVersion: PROFILE_VERSION, ...header, counts: profile.counts() } as const;
  return key === undefined ? file : { ...file, parts: await sealText(JSON.stringify(profile.toJSON()), key, boundTo(file)) };
}

/**
 * A profile file from parsed JSON.
 * @throws {CadAuditError} `bad-profile` when it is none, or of another version of the format or of the program.
 */
export function readProfileFile(json: unknown, version: string): ProfileFile {
  if (!isProfileFile(json)) throw bad('This is not a profile made by cad-audit.', 'Make it with cad-audit profile.');
  if (json.profileVersion !== PROFILE_VERSION || json.tool.version !== version) {
    throw bad('The profile was made by another version of cad-audit.', 'Make it again with this version; counts may differ.');
  }
  const fault = faultOfPlan(json.plan);
  if (fault !== undefined)
    throw bad(`The profile holds a plan that cannot be right: ${fault}.`, 'Make it with cad-audit profile.');
  return json;
}

/**
 * One profile of all files, as if their inputs had been read in one go. Record numbers are those of each file's own input.
 * @throws {CadAuditError} `bad-profile` when plans or columns to measure differ, a file has no parts to merge, an input or a slice is there twice, or the key is another one.
 */
export async function mergeProfileFiles(
  files: readonly ProfileFile[],
  key: Uint8Array<ArrayBuffer>,
  kit: ProfileKit,
): Promise<{ readonly profile: TableProfile; readonly header: ProfileHeader }> {
  const [first] = files;
  if (first === undefined) throw bad('There is no profile to merge.', 'Name the profiles of the parts.');
  const { tool, plan } = first;
  const empty = files.every(({ counts }) => counts.rows === 0);
  const inputs = joinInputs(files.flatMap((file) => file.inputs));
  const profile = new TableProfile(plan, kit);
  for (const file of files) {
    if (!isSamePlan(file.plan, plan)) {
      throw bad('The profiles were made with different plans.', 'Make all of them with the same --plan FILE.');
    }
    if (!isSameQuasi(file.plan, plan)) {
      throw bad(
        'The profiles were made with different columns to measure.',
        'Make all of them with the same --plan FILE; it holds the columns to measure too.',
      );
    }
    profile.merge(TableProfile.fromJSON(await partsOf(file, key), plan, kit));
  }
  return {
    profile,
    header: {
      tool,
      plan,
      inputs,
      notices: joinNotices(
        files.map((file) => ({ notices: file.notices, input: slicedInputOf(file.inputs), opening: file.opening })),
      ).filter(({ code }) => code !== NO_ROWS || empty),
      opening: [...new Set(files.flatMap(({ opening = [] }) => opening))],
      beside: files.flatMap(({ beside }) => beside),
    },
  };
}

async function partsOf(file: ProfileFile, key: Uint8Array<ArrayBuffer>): Promise<TableProfileJson> {
  if (file.parts === undefined) {
    throw bad('A profile was made without a key and cannot be merged.', 'Make all parts with the same --key FILE.');
  }
  const text = await unsealText(file.parts, key, boundTo(file));
  if (text === undefined) throw bad('A profile was made with another key, or was changed.', 'Use the key that it was made with.');
  return JSON.parse(text) as TableProfileJson;
}

/** What the seal holds together: parts cannot be put under another plan or other counts. */
const boundTo = ({ profileVersion, tool, plan, inputs, counts, notices, opening, beside }: Omit<ProfileFile, 'parts'>): string =>
  JSON.stringify([profileVersion, tool, plan, inputs, counts, notices, opening, beside]);

function isProfileFile(json: unknown): json is ProfileFile {
  if (typeof json !== 'object' || json === null) return false;
  const { profileVersion, tool, plan, inputs, counts, notices, beside, parts } = json as Partial<
    Record<keyof ProfileFile, unknown>
  >;
  if (typeof profileVersion !== 'number' || !Array.isArray(inputs) || inputs.length === 0) return false;
  if (!Array.isArray(notices) || !Array.isArray(beside)) return false;
  if (!has(tool, 'version') || typeof tool.version !== 'string') return false;
  if (!has(plan, 'fields') || !Array.isArray(plan.fields) || !has(plan, 'roles')) return false;
  if (!has(counts, 'fields') || !Array.isArray(counts.fields) || counts.fields.length !== plan.fields.length) return false;
  return parts === undefined || (has(parts, 'data') && typeof parts.data === 'string' && has(parts, 'iv'));
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && key in value;

const bad = (message: string, hint: string): CadAuditError => new CadAuditError('bad-profile', message, hint);
