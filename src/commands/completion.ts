import type { Command, CommandEntry, CommandName } from '../command-line/command.ts';
import { wordsOf } from '../command-line/option-value.ts';
import { unknownWord } from '../command-line/unknown-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { bashScript } from '../completion/bash-script.ts';
import { type CompletedCommand, type CompletionShell, completionShells } from '../completion/completion-model.ts';
import { fishScript } from '../completion/fish-script.ts';
import { powerShellScript } from '../completion/powershell-script.ts';
import { zshScript } from '../completion/zsh-script.ts';
import { allRules } from '../known-names.ts';
import { nearest } from '../nearest.ts';
import { providerIds } from '../providers/load-providers.ts';
import { ourOwn, rawText, say } from '../value/untrusted.ts';
import { knownVariables } from './explain/known-variables.ts';

/**
 * `auth-doctor completion SHELL`: prints a script for the shell to load, which starts no program when it completes.
 * `commands` is the table of all commands, which loads this one.
 */
export function completionOf(commands: readonly CommandEntry[]): Command {
  return {
    run: async (parsed, host, { out }) => {
      const words = wordsOf(parsed, 'shell');
      const [word] = words;
      const shell = completionShells.find((each) => word !== undefined && each === rawText(word));
      const meant = word === undefined ? undefined : nearest(rawText(word), completionShells);
      if (word !== undefined && words.length === 1 && !shell && meant)
        throw unknownWord({ what: say`shell`, word, position: 1, meant, env: host.env });
      if (!shell || words.length > 1)
        throw new UsageError(
          say`Name one shell: ${ourOwn(completionShells.join(', '))}.`,
          say`For example: eval "$(auth-doctor completion bash)"`,
        );
      await out.write(ourOwn(scripts[shell](await completedCommands(commands))));
      return 0;
    },
  };
}

const scripts: Readonly<Record<CompletionShell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powerShellScript,
};

/** What every command takes, with the words that can follow it. */
export async function completedCommands(commands: readonly CommandEntry[]): Promise<readonly CompletedCommand[]> {
  const ids = allRules.map(({ id }) => id);
  const wordsOf: Partial<Record<CommandName | 'providers', CompletedCommand['words']>> = {
    check: providerIds(),
    providers: providerIds(),
    scan: 'files',
    where: providerIds(),
    status: providerIds(),
    rules: ids,
    explain: [...ids, ...(await knownVariables())],
    completion: completionShells,
  };
  return commands.map(({ name, summary, options }) => ({
    name,
    summary,
    words: wordsOf[name] ?? [],
    options: Object.entries(options).map(([option, { alias, describe, type, choices = [], negated }]) => ({
      name: negated ? `no-${option}` : option,
      ...(alias === undefined ? {} : { alias }),
      describe,
      takesValue: type === 'string',
      choices,
    })),
  }));
}
