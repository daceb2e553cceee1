import { allRules } from '../all-rules.ts';
import type { Command, CommandEntry, CommandName, Parsed } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { isOn, wordsOf } from '../command-line/option-value.ts';
import { programName } from '../command-line/program-name.ts';
import { unknownWord } from '../command-line/unknown-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { bashScript } from '../completion/bash-script.ts';
import { type CompletedCommand, type CompletionShell, completionShells } from '../completion/completion-model.ts';
import { fishScript } from '../completion/fish-script.ts';
import { powerShellScript } from '../completion/powershell-script.ts';
import { zshScript } from '../completion/zsh-script.ts';
import { nearest } from '../nearest.ts';
import { providerIds } from '../providers/load-providers.ts';
import type { World } from '../types/world.ts';
import { ourOwn, rawText, say } from '../value/untrusted.ts';
import { detectShell } from '../world/shell.ts';
import { installCompletion, uninstallCompletion } from './completion/install-completion.ts';
import { knownVariables } from './explain/known-variables.ts';

/**
 * `auth-doctor completion SHELL`: prints a script for the shell to load, which starts no program when it completes, or
 * installs it.
 * `commands` is the table of all commands, which loads this one.
 */
export function completionOf(commands: readonly CommandEntry[]): Command {
  return {
    run: async (parsed, host, output) => {
      const shell = namedShell(parsed, host);
      const [install, uninstall] = [isOn(parsed, 'install'), isOn(parsed, 'uninstall')];
      const dryRun = isOn(parsed, 'dry-run');
      if (install && uninstall) throw new UsageError(say`--install and --uninstall cannot be used together.`);
      if (dryRun && !install && !uninstall) throw new UsageError(say`--dry-run needs --install or --uninstall.`);
      if (install || uninstall) {
        const world = await host.world();
        const call = programName(host, detectShell(world), world.cwd, world.home);
        const input = { world, output, call, dryRun };
        if (uninstall) return await uninstallCompletion(shell === undefined ? completionShells : [shell], input);
        const mine = shell ?? callingShell(world);
        if (mine === undefined) throw whichShell();
        return await installCompletion(mine, scripts[mine](await completedCommands(commands)), input);
      }
      if (!shell) throw whichShell();
      await output.out.write(ourOwn(scripts[shell](await completedCommands(commands))));
      return 0;
    },
  };
}

/** The shell that is named, if one is. Throws `UsageError` for anything else. */
function namedShell(parsed: Parsed, host: Host): CompletionShell | undefined {
  const words = wordsOf(parsed, 'shell');
  const [word] = words;
  if (word === undefined) return undefined;
  const shell = completionShells.find((each) => each === rawText(word));
  const meant = nearest(rawText(word), completionShells);
  if (words.length === 1 && !shell && meant)
    throw unknownWord({ what: say`shell`, word, position: 1, meant, env: host.env });
  if (!shell || words.length > 1) throw whichShell();
  return shell;
}

function whichShell(): UsageError {
  return new UsageError(
    say`Name one shell: ${ourOwn(completionShells.join(', '))}.`,
    say`For example: eval "$(auth-doctor completion bash)"`,
  );
}

/** The shell that this program was started from, as far as completion knows it. */
function callingShell(world: World): CompletionShell | undefined {
  const shell = detectShell(world);
  if (shell !== 'posix') return shell === 'cmd' ? undefined : shell;
  const login = world.env
    .find(({ name }) => name === 'SHELL')
    ?.value.split('/')
    .at(-1);
  return login === 'zsh' || login === 'bash' ? login : world.platform === 'darwin' ? 'zsh' : 'bash';
}

const scripts: Readonly<Record<CompletionShell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powerShellScript,
};

/** The options of every command, and the words that can follow it. */
export async function completedCommands(commands: readonly CommandEntry[]): Promise<readonly CompletedCommand[]> {
  const ids = allRules.map(({ id }) => id);
  const wordsOf: Partial<Record<CommandName | 'providers', CompletedCommand['words']>> = {
    check: providerIds(),
    providers: providerIds(),
    scan: 'files',
    merge: 'files',
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
