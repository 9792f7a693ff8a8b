import { Command, CommanderError } from 'commander';
import { TOOL } from '../tool.ts';
import { addAgreement } from './commands/agreement.ts';
import { addCompare } from './commands/compare.ts';
import { addCompletion } from './commands/completion.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addFeed } from './commands/feed.ts';
import { addFeeds } from './commands/feeds.ts';
import { addFields } from './commands/fields.ts';
import { addImpact } from './commands/impact.ts';
import { addInit } from './commands/init.ts';
import { addMerge, addProfile } from './commands/profile.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addScan } from './commands/scan.ts';
import { addSchema } from './commands/schema.ts';
import { addText } from './commands/text.ts';
import { unknownCommandHint } from './commands/unknown-command.ts';
import { checkApart } from './guard/overwritten.ts';
import { namedFiles } from './guard/used-files.ts';
import { EXIT_CODES_HELP, FAILED, INTERRUPTED } from './terminal/exit-code.ts';
import { exitCodesHelp, HELP_LAYOUT, helpWidth } from './terminal/help-layout.ts';
import type { Host } from './terminal/host.ts';
import { print } from './terminal/print.ts';
import type { Session } from './terminal/session.ts';
import { tell } from './terminal/tell.ts';
import { usageHint } from './terminal/usage-hint.ts';

/** Run the program. Resolves to its exit code and never throws; the caller sets `process.exitCode` and lets Node end. */
export async function main(host: Host): Promise<number> {
  const interrupt = new AbortController();
  const session: Session = { host, signal: interrupt.signal, exitCode: 0 };
  const onInterrupt = (): void => {
    interrupt.abort();
    // Nothing may come on standard input any more; whoever waits for it must be woken.
    host.stdin.destroy?.();
  };
  // A closed pipe also comes as an event; unheard it would end the process with a stack trace.
  const onError = (): void => {};
  host.once('SIGINT', onInterrupt);
  host.stdout.on('error', onError);
  host.stderr.on('error', onError);
  try {
    await run(session);
    return interrupt.signal.aborted ? INTERRUPTED : session.exitCode;
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED;
    const verbose = host.argv.slice(2).some((arg) => arg === '-v' || arg === '--verbose');
    await print(host.stderr, tell(error, { verbose })).catch(() => {});
    return FAILED;
  } finally {
    host.off('SIGINT', onInterrupt);
  }
}

async function run(session: Session): Promise<void> {
  const { host } = session;
  const said = { out: '', err: '' };
  const program = makeProgram(session, said);
  try {
    await program.parseAsync(calledFor(program, host.argv));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.unknownCommand') said.err += await unknownCommandHint(program.args[0], host.cwd());
    session.exitCode = error.exitCode === 0 ? 0 : FAILED;
  }
  // Called without anything, commander writes its help to standard error and calls it an error; so do we.
  await print(host.stdout, said.out);
  await print(host.stderr, said.err);
}

/** `help NAME` of no command is told like the call of one; commander would print its whole help without a word about the name. */
function calledFor(program: Command, [node = '', script = '', ...args]: readonly string[]): string[] {
  const [first, name] = args;
  const unknown = first === 'help' && name !== undefined && !program.commands.some((command) => command.name() === name);
  return [node, script, ...(unknown ? [name] : args)];
}

function makeProgram(session: Session, said: { out: string; err: string }): Command {
  const program = new Command('cad-audit')
    .description('Shows what a computer-aided-dispatch (CAD) export gives away.')
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', () => exitCodesHelp(EXIT_CODES_HELP, session.host))
    .configureHelp(HELP_LAYOUT)
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
      outputError: (text, write) => write(visibleLines(text)),
      getOutHelpWidth: () => helpWidth(session.host.stdout, session.host),
      getErrHelpWidth: () => helpWidth(session.host.stderr, session.host),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of [
    addScan,
    addFields,
    addText,
    addFeeds,
    addRules,
    addExplain,
    addSchema,
    addCompare,
    addAgreement,
    addFeed,
    addImpact,
    addReport,
    addProfile,
    addMerge,
    addDiff,
    addInit,
    addCompletion,
  ])
    add(program, session);
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command.exitOverride((error) => {
      said.err += visibleLines(usageHint(command, error.code));
      throw error;
    });
  program.hook('preAction', (_, command) =>
    checkApart(namedFiles({ command: command.name(), args: command.args, options: command.opts() }, session.host.cwd())),
  );
  for (const command of program.commands) {
    if (['scan', 'text', 'report'].includes(command.name()))
      command.addHelpText('after', () => exitCodesHelp(EXIT_CODES_HELP, session.host));
  }
  return program;
}

/** Arguments quoted in usage errors may hold escape sequences, as file names that a shell filled in do. */
const visibleLines = (text: string): string => text.replace(/[^\P{C}\n]/gu, '·').replace(/^error: /, 'cad-audit: ');
