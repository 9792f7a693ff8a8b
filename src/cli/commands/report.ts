import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';
import { addJudging, addReporting, type ReportFlags } from './scan.ts';

export function addReport(program: Command, session: Session): void {
  const command = program
    .command('report')
    .summary('a saved result in another format or under another policy')
    .description('Reads a result of cad-audit scan --json and reports it again, without the data.')
    .argument('<result>', 'a JSON result')
    .optionsGroup('Audit:')
    .option('--feed <id>', 'only this feed of those in the result, or "none"; can be repeated', collect);
  addReporting(addJudging(command).optionsGroup('Output:')).action(async (file: string, flags: ReportFlags) => {
    const { showReport } = await import('../report/show-report.ts');
    session.exitCode = await showReport(file, flags, session);
  });
}
