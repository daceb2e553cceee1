import { isSamePath, isWindowsPath, pathBelow } from '../path-key.ts';
import type { Shell } from '../types/finding.ts';

/** Characters that no shell interprets. */
const plain = /^[\w@%+:,./-]+$/;
const plainWindows = /^[\w@+:,./\\-]+$/;

/**
 * A path as an argument of a command line, or undefined if it contains a character that cannot be written on one line.
 * The shell expands the home, so that the line contains no user name. A Windows path uses the separators that the shell
 * accepts.
 */
export function shellPath(given: string, home: string | undefined, shell: Shell): string | undefined {
  if ([...given].some((character) => character < ' ' || character === '\u007f')) return undefined;
  const isWindows = isWindowsPath(given);
  const spell = (text: string): string => {
    if (!isWindows) return text;
    return shell === 'posix' || shell === 'fish' ? text.replaceAll('\\', '/') : text.replaceAll('/', '\\');
  };
  const path = spell(given);
  if (home && home !== '/' && isSamePath(given, home))
    return { posix: '~', fish: '~', powershell: '$HOME', cmd: '"%USERPROFILE%"' }[shell];
  const inHome = home && home !== '/' ? pathBelow(given, home) : undefined;
  const below = inHome === undefined ? undefined : spell(inHome);
  switch (shell) {
    case 'posix':
      if (below !== undefined) return plain.test(below) ? `~/${below}` : `"$HOME"/${quotePosix(below)}`;
      return plain.test(path) ? path : quotePosix(path);
    case 'fish':
      if (below !== undefined) return plain.test(below) ? `~/${below}` : `$HOME/${quoteFish(below)}`;
      return plain.test(path) ? path : quoteFish(path);
    case 'powershell':
      if (below !== undefined)
        return plainWindows.test(below)
          ? `"$HOME${isWindows ? '\\' : '/'}${below}"`
          : `(Join-Path $HOME ${quotePowerShell(below)})`;
      return quotePowerShell(path);
    case 'cmd':
      if (/[%"!^]/.test(path)) return undefined;
      return below === undefined ? `"${path}"` : `"%USERPROFILE%\\${below}"`;
  }
}

/** In single quotes, for sh, bash and zsh. */
export function quotePosix(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** In single quotes, for fish. */
export function quoteFish(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}

/** In single quotes, for PowerShell, to which curly ones are quotes too. */
export function quotePowerShell(text: string): string {
  return `'${text.replaceAll(/['\u2018\u2019\u201a\u201b]/g, (quote) => quote + quote)}'`;
}
