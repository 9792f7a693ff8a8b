import type { Command } from 'commander';
import type { JudgeFlags } from '../scan/scan-flags.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';
import { addJudging, addReporting } from './scan.ts';

export function addReport(program: Command, session: Session): void {
  const command = program
    .command('report')
    .summary('a saved result or profile in another format, under another policy or feed')
    .description(
      'Reads a result of cad-audit scan --json, or a profile, and reports it without the data. A profile can be judged under any feed.',
    )
    .argument('<result>', 'a JSON result, or a profile')
    .optionsGroup('Audit:')
    .option('--feed <id>', 'of a result only this feed, of a profile any feed; or "none"; can be repeated', collect);
  addReporting(addJudging(command).optionsGroup('Output:')).action(async (file: string, flags: JudgeFlags) => {
    const { showReport } = await import('../saved/show-report.ts');
    session.exitCode = await showReport(file, flags, session);
  });
}
