import { Argument, type Command } from 'commander';
import { print } from '../print.ts';
import type { Session } from '../session.ts';

export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('the JSON Schema of a file this program reads or writes')
    .description('Prints a JSON Schema (draft 2020-12).')
    .addArgument(new Argument('<name>', 'which').choices(['result', 'plan', 'feed']))
    .action(async (name: 'result' | 'plan' | 'feed') => {
      const { schemaOf } = await import('../../report/schema.ts');
      await print(session.host.stdout, `${JSON.stringify(schemaOf(name), null, 2)}\n`);
    });
}
