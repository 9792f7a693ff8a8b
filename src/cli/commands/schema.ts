import type { Command } from 'commander';
import { SCHEMA_NAMES, type SchemaName } from '../setup/schema-names.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { namedArgument } from './named.ts';

export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('the JSON Schema of a file this program reads or writes')
    .description('Prints a JSON Schema (draft 2020-12).')
    .addArgument(namedArgument('name', 'schema', SCHEMA_NAMES))
    .action(async (name: SchemaName) => {
      const { schemaOf } = await import('../setup/schemas.ts');
      await print(session.host.stdout, `${JSON.stringify(schemaOf(name), null, 2)}\n`);
    });
}
