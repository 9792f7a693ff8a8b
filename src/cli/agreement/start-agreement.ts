import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeBlank } from '../../agreement/blank.ts';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/**
 * `cad-audit agreement init`: the blank on standard output or in a new file.
 * @throws {CadAuditError} `unwritable` where the file exists.
 */
export async function startAgreement(file: string | undefined, { host }: Session): Promise<void> {
  if (file === undefined || file === '-') return print(host.stdout, writeBlank());
  const name = visible(file, 200);
  try {
    await writeFile(resolve(host.cwd(), file), writeBlank(), { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new CadAuditError('unwritable', exists ? `${name} is there already and is left alone.` : `${name} cannot be written.`);
  }
  await print(host.stdout, `${name} is a blank with every term. Fill it in, then: cad-audit agreement lint ${name}\n`);
}
