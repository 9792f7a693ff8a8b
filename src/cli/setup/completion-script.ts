import type { Command, Option } from 'commander';
import type { Shell } from './shells.ts';

/** One command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  readonly children: readonly Completed[];
}

/** A completion script made from the commands themselves, so that it cannot fall behind them. */
export const completionScript = (shell: Shell, program: Command): string => SCRIPTS[shell](program.commands.map(read));

const read = (command: Command): Completed => ({
  name: command.name(),
  summary: command.summary(),
  options: command.options,
  children: command.commands.map(read),
});

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

const flagsOf = ({ options }: Completed): readonly string[] =>
  options.flatMap(({ short, long }) => [short, long].filter((flag): flag is string => flag !== undefined && flag !== null));

/** For text inside single quotes of any of the three shells. */
const quoted = (text: string): string => `'${text.replaceAll(/['\\:[\]]/g, ' ')}'`;

function bash(commands: readonly Completed[]): string {
  const cases = commands.map((command) => {
    const words = [...flagsOf(command), '--help', ...command.children.map(({ name }) => name)].join(' ');
    const choices = command.options.flatMap(({ long, argChoices }) =>
      argChoices === undefined ? [] : [`      ${long}) COMPREPLY=($(compgen -W "${argChoices.join(' ')}" -- "$cur")); return ;;`],
    );
    return `    ${command.name})\n      case "$prev" in\n${choices.join('\n')}${choices.length > 0 ? '\n' : ''}      esac\n      words="${words}" ;;`;
  });
  return `# cad-audit completion for bash
_cad_audit() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _cad_audit cad-audit
`;
}

function zsh(commands: readonly Completed[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(name).slice(0, -1)}:${quoted(summary).slice(1)}`);
  const cases = commands.map((command) => {
    const options = command.options.flatMap(({ short, long, description, required, argChoices }) => {
      const value = !required ? '' : argChoices === undefined ? ':value:_files' : `:value:(${argChoices.join(' ')})`;
      return [short, long]
        .filter((flag) => flag !== undefined && flag !== null)
        .map((flag) => `'*${flag}[${quoted(description).slice(1, -1)}]${value}'`);
    });
    const children = command.children.length === 0 ? [] : [`'2:command:(${command.children.map(({ name }) => name).join(' ')})'`];
    return `    ${command.name}) _arguments ${[...options, ...children, "'*:file:_files'"].join(' ')} ;;`;
  });
  return `#compdef cad-audit
# cad-audit completion for zsh
_cad_audit() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "\${words[2]}" in
${cases.join('\n')}
  esac
}
compdef _cad_audit cad-audit
`;
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c cad-audit -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
    ...command.children.map(
      ({ name, summary }) =>
        `complete -c cad-audit -n '__fish_seen_subcommand_from ${command.name}' -f -a ${name} -d ${quoted(summary)}`,
    ),
    ...command.options.map(({ short, long, description, required, argChoices }) => {
      const names = [short?.replace(/^-/, '-s '), long?.replace(/^--/, '-l ')].filter((part) => part !== undefined).join(' ');
      const value = !required ? '' : argChoices === undefined ? ' -r' : ` -x -a '${argChoices.join(' ')}'`;
      return `complete -c cad-audit -n '__fish_seen_subcommand_from ${command.name}' ${names}${value} -d ${quoted(description)}`;
    }),
  ]);
  return `# cad-audit completion for fish\n${lines.join('\n')}\n`;
}
