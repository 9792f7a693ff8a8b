import type { Command } from 'commander';
import type { Session } from '../terminal/session.ts';
import { addInput, type ScanFlags } from './scan.ts';

export interface ProfileFlags extends Partial<ScanFlags> {
  readonly output: string;
  readonly key?: string;
}

export function addProfile(program: Command, session: Session): void {
  const command = program
    .command('profile')
    .summary('the counts of a part of a data set, as a file')
    .description(
      'Counts a file as scan does and saves the counts. cad-audit report judges them under any feed without the data; cad-audit merge joins parts that were counted with the same --plan and --key, on any machine. No value of the file is in a profile.',
    )
    .argument('<file>', 'a file; - is standard input');
  addInput(command)
    .optionsGroup('Output:')
    .requiredOption('-o, --output <file>', 'where the profile goes')
    .option(
      '--key <file>',
      'key that the parts of a data set share; made if there is none. Without it a profile cannot be merged',
    )
    .option('--no-progress', 'no progress line')
    .action(async (file: string, flags: ProfileFlags) => {
      const { profileFile } = await import('../profile/profile-input.ts');
      session.exitCode = await profileFile(file, flags, session);
    });
}

export function addMerge(program: Command, session: Session): void {
  program
    .command('merge')
    .summary('profiles of parts as one')
    .description(
      'Joins profiles as if their files had been read in one go: counts are exact where a profile is exact, and estimates where it says so.',
    )
    .argument('<profile...>', 'files of cad-audit profile')
    .requiredOption('-o, --output <file>', 'where the joined profile goes')
    .requiredOption('--key <file>', 'the key that the profiles were made with')
    .action(async (files: readonly string[], flags: { readonly output: string; readonly key: string }) => {
      const { mergeFiles } = await import('../profile/merge-files.ts');
      session.exitCode = await mergeFiles(files, flags, session);
    });
}
