import { Argument, type Command } from 'commander';
import type { SchemaName } from '../setup/schemas.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/** Said again here: the schemas themselves are not worth loading for `--help`. */
const NAMES = [
  'result',
  'plan',
  'feed',
  'config',
  'baseline',
  'agreement',
  'rule-pack',
  'comparison',
  'verification',
  'impact',
  'simulation',
  'fields',
  'feeds',
  'lint',
] as const satisfies readonly SchemaName[];

export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('the JSON Schema of a file this program reads or writes')
    .description('Prints a JSON Schema (draft 2020-12).')
    .addArgument(new Argument('<name>', 'which').choices([...NAMES]))
    .action(async (name: SchemaName) => {
      const { schemaOf } = await import('../setup/schemas.ts');
      await print(session.host.stdout, `${JSON.stringify(schemaOf(name), null, 2)}\n`);
    });
}
