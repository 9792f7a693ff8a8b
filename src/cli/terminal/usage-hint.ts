import type { Command } from 'commander';

/** Mistakes after which it helps to see what the command takes. Any other message says itself what is wrong. */
const NEEDS_USAGE = new Set(['commander.missingArgument', 'commander.missingMandatoryOptionValue', 'commander.excessArguments']);
/** What commander reports through the same door although nothing is wrong. */
const NO_MISTAKE = /^commander\.(?:help|version)/;

/** The lines below a usage error: what the command takes where something is missing or too much, and where to read on. */
export function usageHint(command: Command, code: string): string {
  if (NO_MISTAKE.test(code)) return '';
  const name = fullName(command);
  const takes = NEEDS_USAGE.has(code) ? takenBy(command, name) : '';
  return `${takes}(${name} --help tells what there is)\n`;
}

function takenBy(command: Command, name: string): string {
  const needed = command.options.filter(({ mandatory }) => mandatory);
  const args = command.registeredArguments.map((argument) => {
    const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return {
      shown: argument.required ? `<${shown}>` : `[${shown}]`,
      about: argument.argChoices === undefined ? argument.description : `one of ${argument.argChoices.join(', ')}`,
    };
  });
  const parts = [
    ...args,
    ...needed.map(({ flags, description }) => ({ shown: flags.replace(/^-\w, /, ''), about: description })),
  ];
  const usage = [name, ...parts.map(({ shown }) => shown)].join(' ');
  return [`  usage: ${usage}`, ...parts.map(({ shown, about }) => `    ${shown}: ${about}`), ''].join('\n');
}

/** `cad-audit agreement lint`. */
const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
