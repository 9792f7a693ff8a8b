import { resolve } from 'node:path';
import { countCoverage } from '../../agreement/coverage.ts';
import { feeds } from '../../feed/index.ts';
import { CadAuditError } from '../../model/error.ts';
import { coverageLine } from '../../report/compare/words.ts';
import { visible } from '../../report/escape.ts';
import { wrap } from '../../report/terminal/lines.ts';
import type { LintedFile } from '../../schema/lint.ts';
import { loadAgreement } from '../files/agreement-file.ts';
import type { LocatedFile } from '../files/located-file.ts';
import { dotted, type Problem, tellProblems } from '../files/schema-problems.ts';
import { FAILED } from '../terminal/exit-code.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { tell } from '../terminal/tell.ts';
import { odditiesOf } from './oddities-of-file.ts';

/** `cad-audit agreement lint`: one line for each thing that is wrong, or odd where nothing is. Resolves to 0 or 2. */
export async function lintAgreements(files: readonly string[], json: boolean, session: Session): Promise<number> {
  const linted: LintedFile[] = [];
  for (const label of files) {
    const { found, lines, error } = await lintOne(label, session.host.cwd(), widthOf(session));
    linted.push(found);
    if (json) continue;
    if (error !== undefined) await print(session.host.stderr, tell(error));
    if (lines.length > 0) await print(session.host.stdout, `${lines.join('\n')}\n`);
  }
  if (json) await printJson(session, { files: linted });
  return linted.every(({ holds }) => holds) ? 0 : FAILED;
}

interface Linted {
  readonly found: LintedFile;
  /** The same for people. */
  readonly lines: readonly string[];
  /** The file could not be read as YAML or JSON, or not at all. */
  readonly error?: CadAuditError;
}

async function lintOne(label: string, cwd: string, width: number): Promise<Linted> {
  const bad = { file: label, holds: false, agreement: null, warnings: [], notices: [] };
  try {
    const { file, agreement, problems } = await loadAgreement(resolve(cwd, label), label);
    if (problems.length > 0 || agreement === undefined) {
      return { found: { ...bad, problems: locate(problems, file) }, lines: tellProblems(problems, file, label) };
    }
    const odd = odditiesOf(agreement);
    const coverage = countCoverage(agreement);
    const notices = noticesOf(agreement.program);
    return {
      found: {
        file: label,
        holds: true,
        problems: [],
        warnings: locate(odd, file),
        agreement: { id: agreement.id, coverage },
        notices: [...notices],
      },
      lines: [
        ...wrap(`${visible(label, 200)}: it holds together. ${coverageLine(coverage)}.`, width),
        ...tellProblems(odd, file, label).flatMap((line) => wrap(`Odd: ${line}`, width - 2).map((part) => `  ${part}`)),
        ...notices.flatMap((notice) => wrap(notice, width - 2).map((line) => `  ${line}`)),
      ],
    };
  } catch (error) {
    if (!(error instanceof CadAuditError)) throw error;
    return { found: { ...bad, problems: [{ line: null, key: null, message: error.message }] }, lines: [], error };
  }
}

const locate = (problems: readonly Problem[], file: LocatedFile): LintedFile['problems'] =>
  problems
    .map(({ path, message }) => ({ line: file.lineOf(path), key: path.length === 0 ? null : dotted(path), message }))
    .toSorted((a, b) => a.line - b.line);

const noticesOf = (program: string | null | undefined): readonly string[] =>
  program == null || feeds.some(({ id }) => id === program)
    ? []
    : [`Its program ${visible(program, 120)} is not a built-in feed profile; give yours to compare with --feed FILE.`];
