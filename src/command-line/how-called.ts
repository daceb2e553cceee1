import { posix, win32 } from 'node:path';
import { shellPath } from '../rule-kit/shell-path.ts';
import type { Shell } from '../types/finding.ts';
import type { Host } from './host.ts';

/** How the user calls this program, so that commands work as printed: its name where that is on the PATH, else its file. */
export function howCalled({ script, env, platform }: Pick<Host, 'script' | 'env' | 'platform'>, shell: Shell, cwd: string, home: string | undefined): string {
  const path = platform === 'win32' ? win32 : posix;
  if (script === undefined || script === '') return 'auth-doctor';
  if (path.basename(script).replace(/\.(cmd|ps1)$/i, '') === 'auth-doctor') {
    if (env['npm_command'] === 'exec') return 'npx auth-doctor';
    if ((env['PATH'] ?? '').split(path.delimiter).includes(path.dirname(script))) return 'auth-doctor';
  }
  const below = path.relative(cwd, script);
  const isBelow = below !== '' && !below.startsWith('..') && !path.isAbsolute(below);
  const argument = isBelow ? shellPath(below, undefined, shell) : shellPath(script, home, shell);
  if (argument === undefined) return 'auth-doctor';
  return script.endsWith('.ts') ? `node --import tsx ${argument}` : `node ${argument}`;
}
