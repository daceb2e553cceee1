import { readFileSync } from 'node:fs';
import type { Shell } from '../types/finding.ts';
import type { World } from '../types/world.ts';

export interface DetectShellInput {
  /** What the user selected (`--shell`): it overrides everything. */
  readonly shell?: Shell | undefined;
  /** The name of the program that called us; by default Linux is asked. */
  readonly parent?: (() => string | undefined) | undefined;
}

/**
 * The shell that commands are printed for: that of `--shell`, otherwise the one that called us, otherwise the login
 * shell (`SHELL`), otherwise a POSIX one. bash, zsh and sh use the same syntax here. Never throws.
 */
export function detectShell(world: Pick<World, 'env' | 'platform'>, input: DetectShellInput = {}): Shell {
  if (input.shell) return input.shell;
  const valueIn = (name: string): string | undefined =>
    world.env.find((each) => each.name.toUpperCase() === name)?.value;
  // Git Bash and MSYS2 on Windows set it; cmd and PowerShell do not.
  const login = shellNamed(valueIn('SHELL'));
  if (world.platform === 'win32') return login ?? windowsShell(valueIn('PSMODULEPATH'));
  const parent = (input.parent ?? parentName)()?.trim();
  // A plain sh belongs to a script or npm, and does not show the user's own shell.
  const caller = parent === 'sh' || parent === 'dash' ? undefined : shellNamed(parent);
  return caller ?? (valueIn('FISH_VERSION') === undefined ? (login ?? 'posix') : 'fish');
}

/**
 * PowerShell adds the user's own module directory to `PSModulePath`; cmd only has the machine's. `PROMPT` is less
 * reliable: cmd passes it on to a PowerShell that it starts.
 */
function windowsShell(modulePath: string | undefined): Shell {
  const folders = (modulePath ?? '').split(';').filter((each) => /\\(Windows)?PowerShell\\Modules\\?$/i.test(each));
  return folders.some((each) => !/^[a-z]:\\(Program Files|Windows)/i.test(each)) ? 'powershell' : 'cmd';
}

function shellNamed(path: string | undefined): Shell | undefined {
  const name = path
    ?.trim()
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/^-/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  switch (name) {
    case 'fish':
      return 'fish';
    case 'pwsh':
    case 'powershell':
      return 'powershell';
    case 'bash':
    case 'zsh':
    case 'sh':
    case 'dash':
    case 'ksh':
      return 'posix';
    case 'cmd':
      return 'cmd';
    default:
      return undefined;
  }
}

/** Synchronous: the kernel answers it from memory. */
function parentName(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${process.ppid}/comm`, 'utf8');
  } catch {
    return undefined;
  }
}
