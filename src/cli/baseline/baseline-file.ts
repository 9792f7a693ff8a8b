import { dirname } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { visible } from '../../report/escape.ts';
import { type Baseline, type BaselineEntry, baselineSchema } from '../../schema/baseline.ts';
import { type LocatedFile, readLocated } from '../files/located-file.ts';
import { writeWhole } from '../files/output.ts';
import { checkShape, refuse } from '../files/schema-problems.ts';
import { entryOf, joined, keyOf } from './entry.ts';

/** A baseline in use. Paths in it are relative to its folder. */
export interface OpenBaseline {
  readonly file: string;
  readonly folder: string;
  readonly entries: ReadonlyMap<string, BaselineEntry>;
}

/**
 * The baseline in a file; with `create`, an empty one where there is no such file.
 * @throws {CadAuditError} `bad-baseline`, `not-found`, `unreadable`
 */
export async function readBaseline(file: string, label: string, create: boolean): Promise<OpenBaseline> {
  let located: LocatedFile;
  try {
    located = await readLocated(file, 'bad-baseline', label);
  } catch (error) {
    if (!(error instanceof CadAuditError) || error.code !== 'not-found') throw error;
    if (create) return { file, folder: dirname(file), entries: new Map() };
    throw new CadAuditError('not-found', `There is no baseline ${visible(label, 200)}.`, 'Write one with --update-baseline.');
  }
  const read = checkShape(baselineSchema, located.value);
  if ('problems' in read)
    return refuse(read.problems, located, label, 'bad-baseline', 'cad-audit schema baseline prints what it should look like.');
  return { file, folder: dirname(file), entries: byKey(read.data.findings) };
}

function byKey(list: readonly BaselineEntry[]): ReadonlyMap<string, BaselineEntry> {
  const entries = new Map<string, BaselineEntry>();
  for (const entry of list) {
    const known = entries.get(keyOf(entry));
    entries.set(keyOf(entry), known === undefined ? entry : joined(known, entry));
  }
  return entries;
}

/** What writing a baseline changed. */
export interface BaselineChange {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/**
 * Writes the findings of this run. Entries of files that were not scanned stay, so that a run over some of a repository
 * forgets nothing about the rest.
 */
export async function writeBaseline(
  baseline: OpenBaseline,
  scanned: readonly { readonly file: string; readonly findings: readonly Finding[] }[],
): Promise<BaselineChange> {
  const files = new Set(scanned.map(({ file }) => file));
  const kept = [...baseline.entries.values()].filter(({ file }) => !files.has(file));
  const now = byKey([...kept, ...scanned.flatMap(({ file, findings }) => findings.map((finding) => entryOf(finding, file)))]);
  const findings = [...now].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const document: Baseline = { baselineVersion: 1, findings };
  await writeWhole(baseline.file, `${JSON.stringify(document, null, 2)}\n`);
  const before = baseline.entries;
  return {
    added: [...now.keys()].filter((key) => !before.has(key)).length,
    removed: [...before.keys()].filter((key) => !now.has(key)).length,
    changed: [...now].filter(([key, entry]) => before.has(key) && JSON.stringify(before.get(key)) !== JSON.stringify(entry))
      .length,
  };
}
