import { resolve } from 'node:path';
import { countCoverage } from '../../agreement/coverage.ts';
import { feeds } from '../../feed/index.ts';
import { CadAuditError } from '../../model/error.ts';
import { coverageLine } from '../../report/compare/words.ts';
import { visible } from '../../report/escape.ts';
import { loadAgreement } from '../files/agreement-file.ts';
import { tellProblems } from '../files/schema-problems.ts';
import { FAILED } from '../terminal/exit-code.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { tell } from '../terminal/tell.ts';

/** `cad-audit agreement lint`: one line for each thing that is wrong. Resolves to 0 or 2. */
export async function lintAgreements(files: readonly string[], { host }: Session): Promise<number> {
  let bad = 0;
  for (const label of files) {
    try {
      const { file, agreement, problems } = await loadAgreement(resolve(host.cwd(), label), label);
      if (problems.length > 0 || agreement === undefined) {
        bad++;
        await print(host.stdout, `${tellProblems(problems, file, label).join('\n')}\n`);
        continue;
      }
      await print(host.stdout, `${visible(label, 200)}: it holds together. ${coverageLine(countCoverage(agreement))}.\n`);
      const { program } = agreement;
      if (program != null && !feeds.some(({ id }) => id === program)) {
        await print(
          host.stdout,
          `  Its program ${visible(program, 120)} is not a built-in feed profile; give yours to compare with --feed FILE.\n`,
        );
      }
    } catch (error) {
      if (!(error instanceof CadAuditError)) throw error;
      bad++;
      await print(host.stderr, tell(error));
    }
  }
  return bad > 0 ? FAILED : 0;
}
