import type { CompletedCommand, CompletedOption } from './completion-model.ts';
import { optionValues } from './option-values.ts';

/** A completion script for bash 3.2 and newer; it needs no bash-completion. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  // `auth-doctor cave` is `auth-doctor check cave`.
  const anyCommand = commands[0]?.words === 'files' ? [] : (commands[0]?.words ?? []);
  return `# auth-doctor completion for bash: eval "$(auth-doctor completion bash)"
_auth_doctor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="" command="" words="" options="" each index
  if [ "$COMP_CWORD" -gt 0 ]; then before="\${COMP_WORDS[COMP_CWORD - 1]}"; fi
  # bash takes --format=json apart at the sign.
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    each="\${COMP_WORDS[index]}"
    case "$each" in ${names.join('|')}) command="$each"; break ;; esac
  done
  case "$command" in
${commands.map((command) => `    ${command.name}) ${assignments(command)} ;;`).join('\n')}
    *) words="${[...names, 'help', ...anyCommand].join(' ')}"; options="${optionWords(commands[0]?.options ?? [])}" ;;
  esac
  COMPREPLY=()
  case "$before" in
${valueCases(commands).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) if [ "$words" = "<files>" ]; then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=($(compgen -W "$words" -- "$word")); fi ;;
  esac
}
complete -o filenames -o bashdefault -F _auth_doctor auth-doctor
`;
}

function assignments({ words, options }: CompletedCommand): string {
  return `words="${words === 'files' ? '<files>' : words.join(' ')}"; options="${optionWords(options)}"`;
}

function optionWords(options: readonly CompletedOption[]): string {
  return [...options.map(({ name }) => `--${name}`), '--help'].join(' ');
}

/** Completion of an option's value. */
function valueCases(commands: readonly CompletedCommand[]): readonly string[] {
  return [...optionValues(commands)].map(([name, choices]) =>
    choices.length > 0
      ? `    --${name}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`
      : `    --${name}) return ;;`,
  );
}
