import type { Host, HostStream } from './host.ts';

/** The value of `--color`. */
export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether a stream gets colors: `--color` overrides `FORCE_COLOR`, which overrides `NO_COLOR`, which overrides the
 * terminal.
 */
export function hasColour(stream: HostStream, { env }: Pick<Host, 'env'>, choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  if (env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0') return true;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Whether signs beyond ASCII can be shown: the locale is UTF-8; on Windows, the terminal is a recent one. */
export function hasUnicode({ env, platform }: Pick<Host, 'env' | 'platform'>): boolean {
  if (platform === 'win32')
    return (
      Boolean(env['WT_SESSION'] ?? env['TERMINUS_SUBLIME'] ?? env['ConEmuTask']) ||
      env['TERM_PROGRAM'] === 'vscode' ||
      /^(xterm|alacritty)/.test(env['TERM'] ?? '')
    );
  // The Linux console's font has few signs.
  if (env['TERM'] === 'linux') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale ? /utf-?8/i.test(locale) : platform === 'darwin';
}

/** Whether links can be clickable: on a terminal, and not in CI, whose logs show the escapes. */
export function hasLinks(stream: HostStream, { env }: Pick<Host, 'env'>): boolean {
  return stream.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
}

/** The columns to fill: the terminal's, or 80 without one; long lines are hard to read. */
export function widthOf(stream: HostStream, { env }: Pick<Host, 'env'>): number {
  const columns = stream.columns ?? (Number(env['COLUMNS']) || 80);
  return Math.max(40, Math.min(columns, 100));
}
