import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { dataPackage, tableSchema } from '../../agreement/data-package.ts';
import { exportOdcs } from '../../agreement/odcs-export.ts';
import { importOdcs } from '../../agreement/odcs-import.ts';
import { CadAuditError } from '../../model/error.ts';
import { renderJson } from '../../report/compare/json.ts';
import { visible } from '../../report/escape.ts';
import { judgeAgreement, readAgreement } from '../files/agreement-file.ts';
import { readLocated } from '../files/located-file.ts';
import { writeWhole } from '../files/output.ts';
import { refuse } from '../files/schema-problems.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { oneScan } from './verify-agreement.ts';

/** Lines are not folded: quotes stay whole. */
const YAML = { lineWidth: 0 } as const;

/** `cad-audit agreement export` */
export async function exportAgreement(
  file: string,
  { to, output }: { readonly to: 'odcs' | 'data-package' | 'table-schema'; readonly output?: string },
  session: Session,
): Promise<void> {
  if (to === 'odcs') {
    const agreement = await readAgreement(resolve(session.host.cwd(), file), file);
    return put(stringify(exportOdcs(agreement), YAML), output, session);
  }
  const scan = await oneScan(file, session);
  return put(renderJson(to === 'data-package' ? dataPackage(scan) : tableSchema(scan)), output, session);
}

/**
 * `cad-audit agreement import`
 * @throws {CadAuditError} `bad-agreement` where the file is no data contract, or one that cannot become an agreement.
 */
export async function importAgreement(file: string, { output }: { readonly output?: string }, session: Session): Promise<void> {
  const located = await readLocated(resolve(session.host.cwd(), file), 'bad-agreement', file);
  const imported = importOdcs(located.value);
  if (imported === undefined) {
    throw new CadAuditError(
      'bad-agreement',
      `${visible(file, 200)} is not a data contract.`,
      'It should have kind: DataContract and an apiVersion.',
    );
  }
  const { problems } = judgeAgreement(imported.agreement);
  if (problems.length > 0)
    refuse(problems, located, file, 'bad-agreement', 'These are the parts of the agreement that the contract would become.');
  for (const note of imported.notes) await print(session.host.stderr, `cad-audit: ${visible(note, 300)}\n`);
  return put(stringify(imported.agreement, YAML), output, session);
}

const put = (text: string, output: string | undefined, { host }: Session): Promise<void> =>
  output === undefined || output === '-' ? print(host.stdout, text) : writeWhole(resolve(host.cwd(), output), text);
