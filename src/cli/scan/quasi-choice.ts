import type { ScanOptions } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ScanFlags } from './scan-flags.ts';

/**
 * The columns to measure k, l and t on, if any. A column whose name holds a comma is given by a `--quasi` of its own, with the comma
 * doubled.
 * @throws {CadAuditError} `usage` when the others are given without `--quasi`, or a name is missing
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
  if (columns.includes('')) {
    throw new CadAuditError(
      'usage',
      '--quasi names a column without a name.',
      'One comma stands between two names: --quasi Age,Sex,ZIP. A comma in a name is doubled.',
    );
  }
  return {
    quasi: {
      columns,
      ...(sensitive === undefined ? {} : { sensitive }),
      ...(missing === undefined ? {} : { missing }),
    },
  };
}
