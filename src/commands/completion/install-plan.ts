import { posix, win32 } from 'node:path';
import type { CompletionShell } from '../../completion/completion-model.ts';
import { shellPath } from '../../rule-kit/shell-path.ts';
import type { World } from '../../types/world.ts';

/**
 * What is written so that a shell completes: the script, and lines in a startup file that load it, if it needs some.
 */
export interface InstallPlan {
  readonly script: string;
  readonly startUp?: { readonly path: string; readonly lines: readonly string[] };
  /** The line that loads it in a shell that runs already. */
  readonly now: string;
}

/** Where completion is installed for a shell; undefined where no home is known, or a path cannot be put into a line. */
export function installPlan(
  shell: CompletionShell,
  world: Pick<World, 'platform' | 'home' | 'user' | 'env'>,
): InstallPlan | undefined {
  const home = world.home ?? world.user.passwdHome;
  if (!home) return undefined;
  const windows = world.platform === 'win32';
  const { join } = windows ? win32 : posix;
  const valueIn = (name: string): string | undefined =>
    world.env.find((each) => (windows ? each.name.toUpperCase() === name.toUpperCase() : each.name === name))?.value ||
    undefined;
  const configuration = valueIn('XDG_CONFIG_HOME') ?? join(home, '.config');
  const data = windows
    ? (valueIn('LOCALAPPDATA') ?? join(home, 'AppData', 'Local'))
    : (valueIn('XDG_DATA_HOME') ?? join(home, '.local', 'share'));
  if (shell === 'fish') {
    // fish looks there by itself.
    const script = join(configuration, 'fish', 'completions', 'auth-doctor.fish');
    const argument = shellPath(script, home, 'fish');
    return argument === undefined ? undefined : { script, now: `source ${argument}` };
  }
  const script = join(data, 'auth-doctor', `completion.${shell === 'powershell' ? 'ps1' : shell}`);
  const argument = shellPath(script, home, shell === 'powershell' ? 'powershell' : 'posix');
  if (argument === undefined) return undefined;
  const loads = `. ${argument}`;
  switch (shell) {
    case 'bash': {
      // A terminal on macOS starts a login shell, which does not read .bashrc.
      const path = join(home, world.platform === 'darwin' ? '.bash_profile' : '.bashrc');
      return { script, startUp: { path, lines: [`[ -r ${argument} ] && ${loads}`] }, now: loads };
    }
    case 'zsh': {
      const path = join(valueIn('ZDOTDIR') ?? home, '.zshrc');
      const lines = [
        '(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }',
        `[ -r ${argument} ] && ${loads}`,
      ];
      return { script, startUp: { path, lines }, now: loads };
    }
    case 'powershell':
      return {
        script,
        startUp: { path: profilePath(), lines: [`if (Test-Path ${argument}) { ${loads} }`] },
        now: loads,
      };
  }

  /** `$PROFILE` of the PowerShell that started this program: version 7 sets a variable of its own. */
  function profilePath(): string {
    const name = 'Microsoft.PowerShell_profile.ps1';
    if (!windows) return join(configuration, 'powershell', name);
    const drive = valueIn('OneDrive');
    const is7 = valueIn('POWERSHELL_DISTRIBUTION_CHANNEL') !== undefined;
    return join(drive ?? home ?? '', 'Documents', is7 ? 'PowerShell' : 'WindowsPowerShell', name);
  }
}
