import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { Gates } from '../../model/gates.ts';
import type { ScanResult } from '../../model/result.ts';
import { atLeast, type Severity } from '../../model/severity.ts';
import type { OpenBaseline } from '../baseline/baseline-file.ts';
import type { FoundConfig } from '../config/found-config.ts';
import { loadConfig } from '../config/load-config.ts';
import type { JudgeFlags, ScanFlags } from './scan-flags.ts';

/** Today as an ISO date, in UTC: ignores end on the same day everywhere. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The configuration that flags allow. */
export const openConfig = (flags: JudgeFlags, cwd: string): Promise<FoundConfig | undefined> =>
  flags.config === false
    ? Promise.resolve(undefined)
    : loadConfig(typeof flags.config === 'string' ? flags.config : undefined, cwd);

/**
 * The baseline of the flag, or of the configuration.
 * @throws {CadAuditError} `usage`, `bad-baseline`, `not-found`
 */
export async function openBaseline(
  { baseline, updateBaseline }: Pick<ScanFlags, 'baseline' | 'updateBaseline'>,
  found: FoundConfig | undefined,
  cwd: string,
): Promise<OpenBaseline | undefined> {
  const create = updateBaseline === true;
  const open = async (path: string, name: string): Promise<OpenBaseline> =>
    (await import('../baseline/baseline-file.ts')).readBaseline(path, name, create);
  if (baseline !== undefined) return open(resolve(cwd, baseline), baseline);
  const configured = found?.config.baseline;
  if (configured !== undefined && found !== undefined) return open(resolve(found.folder, configured), configured);
  if (create)
    throw new CadAuditError(
      'usage',
      '--update-baseline needs a file.',
      'For example --baseline cad-audit.baseline.json --update-baseline.',
    );
  return undefined;
}

/** The limits that flags set. */
export const chosenGates = ({ maxPrecision, minK }: JudgeFlags): Gates => ({
  ...(maxPrecision === undefined ? {} : { maxPrecisionM: maxPrecision }),
  ...(minK === undefined ? {} : { minK }),
});

/** Severities of the findings of one result that make a run fail. */
export const failing = ({ findings }: ScanResult, failOn: Severity): readonly Severity[] =>
  failOn === 'none'
    ? []
    : findings
        .filter(({ severity, accepted }) => accepted === undefined && atLeast(severity, failOn))
        .map(({ severity }) => severity);

/** Does a result not speak for its whole input? */
export const isIncomplete = (scan: ScanResult): boolean =>
  scan.source.rows === 0 || scan.source.coverage === 'names' || scan.notices.some(({ incomplete }) => incomplete === true);
