import type { CompletedCommand, CompletedOption } from './completion-model.ts';

/**
 * A completion script for zsh: loaded in `.zshrc` after `compinit`, or put as `_auth-doctor` into a directory of
 * `fpath`.
 */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const [check] = commands;
  const words = check === undefined || check.words === 'files' ? [] : check.words;
  return `#compdef auth-doctor
# auth-doctor completion for zsh: source <(auth-doctor completion zsh)
_auth-doctor() {
  local command="" index
  for ((index = 2; index < CURRENT; index++)); do
    case "\${words[index]}" in (${commands.map(({ name }) => name).join('|')})
      command="\${words[index]}"
      words[index]=()
      ((CURRENT--))
      break ;;
    esac
  done
  case "$command" in
${commands.map((command) => `    (${command.name}) ${argumentsOf(command)} ;;`).join('\n')}
    (*)
      local -a commands platforms
      commands=(${commands.map(({ name, summary }) => quote(`${name}:${summary}`)).join(' ')})
      platforms=(${words.join(' ')})
      if [[ "$PREFIX" == -* ]]; then ${argumentsOf(check)}; else _describe command commands; _describe platform platforms; fi ;;
  esac
}
if [ "$funcstack[1]" = "_auth-doctor" ]; then _auth-doctor "$@"; else compdef _auth-doctor auth-doctor; fi
`;
}

function argumentsOf(command: CompletedCommand | undefined): string {
  const words = command?.words ?? [];
  const specs = [...(command?.options ?? []).flatMap(optionSpecs), quote('--help[Show help]')];
  const positional =
    words === 'files' ? quote('*:path:_files') : words.length > 0 ? quote(`*:word:(${words.join(' ')})`) : '';
  return ['_arguments', ...specs, positional].filter(Boolean).join(' ');
}

function optionSpecs({ name, alias, describe, takesValue, choices }: CompletedOption): readonly string[] {
  const text = `[${describe.replaceAll(/[[\]\\]/g, String.raw`\$&`).replaceAll(':', String.raw`\:`)}]`;
  const value = takesValue ? `:${name}:${choices.length > 0 ? `(${choices.join(' ')})` : ' '}` : '';
  return [
    quote(`--${name}${takesValue ? '=' : ''}${text}${value}`),
    ...(alias === undefined ? [] : [quote(`-${alias}${text}${value}`)]),
  ];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
