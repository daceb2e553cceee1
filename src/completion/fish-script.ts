import type { CompletedCommand, CompletedOption } from './completion-model.ts';

/** A completion script for fish: for `~/.config/fish/completions/auth-doctor.fish`. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# auth-doctor completion for fish: auth-doctor completion fish > ~/.config/fish/completions/auth-doctor.fish',
    'complete -c auth-doctor -f',
    `complete -c auth-doctor -s h -l help -d ${quote('Show help')}`,
    ...commands.map(
      ({ name, summary }) =>
        `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quote(summary)}`,
    ),
    // `auth-doctor cave` is `auth-doctor check cave`.
    ...(commands[0]?.words === 'files'
      ? []
      : (commands[0]?.words ?? []).map(
          (word) => `complete -c auth-doctor -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${word}`,
        )),
    ...commands.flatMap((command, index) => {
      // Without a command, the options of the first one apply.
      const none = index === 0 ? `not __fish_seen_subcommand_from ${names}; or ` : '';
      return [
        ...command.options.map((option) => optionLine(option, `${none}__fish_seen_subcommand_from ${command.name}`)),
        ...wordsLine(command),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function wordsLine({ name, words }: CompletedCommand): readonly string[] {
  const condition = quote(`__fish_seen_subcommand_from ${name}`);
  if (words === 'files') return [`complete -c auth-doctor -n ${condition} -F`];
  return words.length === 0 ? [] : [`complete -c auth-doctor -n ${condition} -a ${quote(words.join(' '))}`];
}

function optionLine({ name, alias, describe, takesValue, choices }: CompletedOption, condition: string): string {
  const value = !takesValue ? '' : choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : ' -x';
  return `complete -c auth-doctor -n ${quote(condition)} -l ${name}${alias === undefined ? '' : ` -s ${alias}`} -d ${quote(describe)}${value}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
