import type { Command } from '../command-line/command.ts';
import type { CommandName } from '../command-line/command-names.ts';
import { commands } from '../command-line/command-table.ts';
import { meantWord } from '../command-line/meant-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { bashScript } from '../completion/bash-script.ts';
import { type CompletedCommand, type CompletionShell, completionShells } from '../completion/completion-model.ts';
import { fishScript } from '../completion/fish-script.ts';
import { powerShellScript } from '../completion/powershell-script.ts';
import { zshScript } from '../completion/zsh-script.ts';
import { providerIds } from '../providers/load-providers.ts';
import { allRules } from './explain/all-rules.ts';
import { knownVariables } from './explain/known-variables.ts';

/** `auth-doctor completion SHELL`: a script that the shell loads; it starts no program when it completes. */
export const completion = {
  run: async (parsed, _host, { out }) => {
    const words = Array.isArray(parsed['shell']) ? parsed['shell'].map(String) : [];
    const shell = completionShells.find((each) => each === words[0]);
    if (!shell || words.length > 1) throw new UsageError(`Name one shell: ${completionShells.join(', ')}.`, hint(words[0] ?? ''));
    await out.write(scripts[shell](await completedCommands()));
    return 0;
  },
} as const satisfies Command;

const scripts: Readonly<Record<CompletionShell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powerShellScript,
};

/** What every command takes, with the words that can follow it. */
export async function completedCommands(): Promise<readonly CompletedCommand[]> {
  const ids = allRules.map(({ id }) => id);
  const wordsOf: Partial<Record<CommandName | 'providers', CompletedCommand['words']>> = {
    check: providerIds(),
    providers: providerIds(),
    scan: 'files',
    rules: ids,
    explain: [...ids, ...(await knownVariables())],
    completion: completionShells,
  };
  return commands.map(({ name, summary, options }) => ({
    name,
    summary,
    words: wordsOf[name] ?? [],
    options: Object.entries(options).map(([option, { alias, describe, type, choices = [] }]) => ({
      name: option,
      ...(alias === undefined ? {} : { alias }),
      describe,
      takesValue: type === 'string',
      choices,
    })),
  }));
}

function hint(word: string): string {
  const meant = meantWord(word, completionShells);
  return meant ? `Did you mean ${meant}?` : 'For example: eval "$(auth-doctor completion bash)"';
}
