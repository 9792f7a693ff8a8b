import { type Command, Option } from 'commander';
import type { ReportFlags } from '../report/command-reports.ts';
import type { Session } from '../terminal/session.ts';
import { collect } from './collect.ts';

export function addAgreement(program: Command, session: Session): void {
  const agreement = program
    .command('agreement')
    .summary('check an agreement file, hold it against an export, carry it to other formats')
    .description(
      'An agreement file says what an instrument between an agency and a recipient of its calls says, term by term, with page and quote.',
    );

  agreement
    .command('lint')
    .summary('check agreement files')
    .description(
      'Tells everything that is wrong with agreement files, by line and key, contradictions included, and what is odd where nothing is wrong. Ends with 0 if nothing is wrong, otherwise with 2.',
    )
    .argument('<file...>', 'agreement files')
    .option('--json', 'as JSON')
    .action(async (files: readonly string[], flags: { readonly json?: boolean }) => {
      const { lintAgreements } = await import('../agreement/lint-agreements.ts');
      session.exitCode = await lintAgreements(files, flags.json === true, session);
    });

  agreement
    .command('init')
    .summary('a commented blank with every term')
    .description('Prints a blank agreement file, or writes it to a new file.')
    .argument('[file]', 'where to; an existing file is left alone')
    .action(async (file: string | undefined) => {
      const { startAgreement } = await import('../agreement/start-agreement.ts');
      await startAgreement(file, session);
    });

  agreement
    .command('verify')
    .summary("hold an agreement's claims against an export or a saved scan")
    .description(
      'Each claim that a file can keep or break: kept, broken (in how many rows), or cannot be told. Ends with 1 if one is broken, with 3 if the file was not read whole.',
    )
    .argument('<agreement>', 'the agreement file')
    .argument('<export>', 'the export, or a saved scan (scan -f json); - is standard input')
    .option('-f, --format <name[=file]>', 'table, markdown, html, csv or json; can be repeated (default: table)', collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--json', 'the same as -f json')
    .option('--color', 'color, whatever the output is')
    .option('--no-color', 'no color')
    .action(async (file: string, data: string, flags: ReportFlags) => {
      const { verifyFile } = await import('../agreement/verify-agreement.ts');
      session.exitCode = await verifyFile(file, data, flags, session);
    });

  agreement
    .command('export')
    .summary('to a data contract (ODCS), or a scan to a Data Package')
    .description(
      'An agreement file as a data contract of the Open Data Contract Standard 3.1 (YAML), or a scanned file as a Frictionless Data Package or Table Schema (JSON).',
    )
    .argument('<file>', 'an agreement file; for data-package and table-schema a saved scan or an export')
    .addOption(new Option('--to <format>', 'to what').choices(['odcs', 'data-package', 'table-schema']).default('odcs'))
    .option('-o, --output <file>', 'write to a file')
    .action(async (file: string, flags: { readonly to: 'odcs' | 'data-package' | 'table-schema'; readonly output?: string }) => {
      const { exportAgreement } = await import('../agreement/exchange-agreement.ts');
      await exportAgreement(file, flags, session);
    });

  agreement
    .command('import')
    .summary('from a data contract (ODCS)')
    .description(
      'A data contract of the Open Data Contract Standard 3.0 or 3.1 as an agreement file (YAML). What could not be carried over is told on standard error.',
    )
    .argument('<file>', 'the data contract (YAML or JSON)')
    .option('-o, --output <file>', 'write to a file')
    .action(async (file: string, flags: { readonly output?: string }) => {
      const { importAgreement } = await import('../agreement/exchange-agreement.ts');
      await importAgreement(file, flags, session);
    });
}
