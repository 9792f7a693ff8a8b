import { type Command, InvalidArgumentError } from 'commander';
import type { Slice } from '../../model/table.ts';
import type { ProfileFlags } from '../profile/profile-input.ts';
import type { Session } from '../terminal/session.ts';
import { addInput } from './scan.ts';

export function addProfile(program: Command, session: Session): void {
  const command = program
    .command('profile')
    .summary('the counts of a part of a data set, as a file')
    .description(
      'Counts a file as scan does and saves the counts. cad-audit report judges them under any feed without the data; cad-audit merge joins parts that were counted with the same --plan and --key, on any machine. No value of the file is in a profile.',
    )
    .argument('<file>', 'a file; - is standard input');
  addInput(command)
    .option(
      '--slice <k/n>',
      'count only the k-th of n slices of a CSV file, cut between records; with one --key all of them can be merged',
      slice,
    )
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

/** Slices of an input are counted one by one, each at the cost of reading what stands in front of it. */
const MOST_SLICES = 4096;

function slice(text: string): Slice {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
  if (index < 1 || index > of || of > MOST_SLICES) {
    throw new InvalidArgumentError(`It takes a slice and their number, such as 3/8; there can be ${MOST_SLICES}.`);
  }
  return { index, of };
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
