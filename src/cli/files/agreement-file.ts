import { checkAgreement } from '../../agreement/check-agreement.ts';
import { importOdcs } from '../../agreement/odcs-import.ts';
import { agreementSchema } from '../../agreement/schema.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type LocatedFile, readLocated } from './located-file.ts';
import { checkShape, type Problem, refuse } from './schema-problems.ts';

/** A parsed agreement file: the agreement, or what is wrong with it. */
interface AgreementFile {
  readonly file: LocatedFile;
  readonly agreement?: Agreement;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks one agreement file.
 * @throws {CadAuditError} `not-found`, `unreadable`, and `bad-agreement` where it is not YAML or JSON at all.
 */
export async function loadAgreement(path: string, label: string): Promise<AgreementFile> {
  const file = await readLocated(path, 'bad-agreement', label);
  return { file, ...judgeAgreement(file.value) };
}

const HINT = ' (cad-audit agreement init prints a blank with every key)';

/** A parsed value as an agreement. A data contract (ODCS) is taken as one. */
export function judgeAgreement(value: unknown): Omit<AgreementFile, 'file'> {
  const content = importOdcs(value)?.agreement ?? value;
  if (content === null) return { problems: [{ path: [], message: 'is empty' }] };
  if (typeof content !== 'object' || !('agreement' in content)) {
    return { problems: [{ path: [], message: `is no agreement file: it has no key "agreement"${HINT}` }] };
  }
  const shape = checkShape(agreementSchema, content);
  if ('problems' in shape) return { problems: shape.problems };
  const { $schema: _, ...agreement } = shape.data;
  return { agreement, problems: checkAgreement(agreement) };
}

/**
 * An agreement that holds.
 * @throws {CadAuditError} `bad-agreement`, with line and key of what does not.
 */
export async function readAgreement(path: string, label: string): Promise<Agreement> {
  const { file, agreement, problems } = await loadAgreement(path, label);
  if (agreement === undefined || problems.length > 0) {
    refuse(problems, file, label, 'bad-agreement', 'cad-audit agreement lint tells everything that is wrong with it.');
  }
  return agreement;
}
