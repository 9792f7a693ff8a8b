import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';

export function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .summary('write a commented configuration')
    .description('Writes cad-audit.config.yaml with every setting explained. A configuration that exists is left as it is.')
    .action(async () => {
      const { writeConfig } = await import('../setup/write-config.ts');
      await writeConfig(session);
    });
}
