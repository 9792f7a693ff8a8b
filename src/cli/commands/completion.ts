import type { Command } from 'commander';
import { SHELLS, type Shell } from '../setup/shells.ts';
import type { Session } from '../terminal/session.ts';
import { namedArgument } from './named.ts';

export function addCompletion(program: Command, session: Session): void {
  program
    .command('completion')
    .summary('completion of commands and options for a shell')
    .description('Prints a script: eval "$(cad-audit completion bash)", or for fish: cad-audit completion fish | source.')
    .addArgument(namedArgument('shell', 'completion for', SHELLS))
    .action(async (shell: Shell) => {
      const { print } = await import('../terminal/print.ts');
      const { completionScript } = await import('../setup/completion-script.ts');
      await print(session.host.stdout, completionScript(shell, program));
    });
}
