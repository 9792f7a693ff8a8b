import type { ScanOptions } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ScanFlags } from './scan-flags.ts';

/**
 * The columns to measure k, l and t on, if any. A column whose name holds a comma is given by a `--quasi` of its own, with the comma
 * doubled.
 * @throws {CadAuditError} `usage` when the others are given without `--quasi`
 */
export function quasiChoice({ quasi, sensitive, missing }: ScanFlags): Pick<ScanOptions, 'quasi'> {
  if (quasi === undefined) {
    if (sensitive === undefined && missing === undefined) return {};
    throw new CadAuditError(
      'usage',
      '--sensitive and --missing go with --quasi.',
      'For example --quasi Age,Sex,ZIP --sensitive Nature.',
    );
  }
  const columns = quasi.flatMap((list) => list.split(/(?<!,),(?!,)/)).map((name) => name.replaceAll(',,', ',').trim());
  return {
    quasi: {
      columns: columns.filter((name) => name !== ''),
      ...(sensitive === undefined ? {} : { sensitive }),
      ...(missing === undefined ? {} : { missing }),
    },
  };
}
