import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { count } from '../../report/numbers.ts';
import { readRulePack } from '../files/rule-pack-file.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/**
 * `cad-audit rules --test [FILE]`: the built-in rules on their examples, or a rule pack on its own.
 * @throws {CadAuditError} `bad-rules` when an example fails.
 */
export async function testRules(file: string | undefined, session: Session): Promise<void> {
  const { host } = session;
  if (file === undefined) {
    const { checkOwnExamples } = await import('../../rules/examples-kept.ts');
    const { tried, failed } = checkOwnExamples();
    if (failed.length > 0)
      throw new CadAuditError(
        'bad-rules',
        `${count(failed.length)} of ${count(tried)} examples fail: ${failed.slice(0, 10).join('; ')}.`,
      );
    return print(host.stdout, `All ${count(tried)} examples of the built-in rules hold.\n`);
  }
  const pack = await readRulePack(file, host.cwd());
  return print(
    host.stdout,
    `${visible(pack.name, 120)}: ${count(pack.rules.length)} ${pack.rules.length === 1 ? 'rule' : 'rules'}, and every example holds.\n`,
  );
}
