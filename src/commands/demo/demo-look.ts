import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../command-line/host.ts';
import type { Screen } from '../../report/screen.ts';
import { shellPath } from '../../rule-kit/shell-path.ts';

interface DemoLookInput {
  readonly folder: string;
  /** The variables of the made-up home. */
  readonly own: Readonly<Record<string, string>>;
  readonly host: Host;
  readonly screen: Screen;
}

/**
 * Writes a script next to a kept home that runs auth-doctor in it, and returns the command for the user's shell: the
 * made-up secrets are in that file, not on the command line.
 */
export function demoLook({ folder, own, host, screen }: DemoLookInput): string {
  const windows = host.platform === 'win32';
  const path = join(folder, windows ? 'look.ps1' : 'look.sh');
  const program = [process.execPath, ...process.execArgv, host.script ?? 'auth-doctor'];
  const env = { ...own, LANG: host.env['LANG'] ?? '', TERM: host.env['TERM'] ?? '' };
  writeFileSync(path, windows ? powerShellScript(env, program) : posixScript(env, program), { mode: 0o600 });
  const argument = shellPath(path, undefined, screen.shell) ?? 'look.sh';
  if (windows) return `powershell -NoProfile -ExecutionPolicy Bypass -File ${argument} -v`;
  return `env -i PATH="${screen.shell === 'powershell' ? '$env:PATH' : '$PATH'}" sh ${argument} -v`;
}

function posixScript(env: Readonly<Record<string, string>>, program: readonly string[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(env).map(([name, value]) => `export ${name}=${quote(value)}`);
  return [...lines, `exec ${program.map(quote).join(' ')} "$@"`, ''].join('\n');
}

function powerShellScript(env: Readonly<Record<string, string>>, program: readonly string[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(env).map(([name, value]) => `$env:${name} = ${quote(value)}`);
  return [...lines, `& ${program.map(quote).join(' ')} @args`, ''].join('\r\n');
}
