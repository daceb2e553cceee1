import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../command-line/host.ts';
import type { Screen } from '../../report/screen.ts';
import { shellPath } from '../../rule-kit/shell-path.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { say, type Words } from '../../value/untrusted.ts';

interface DemoLookInput {
  readonly folder: string;
  /** The variables of the made-up home. */
  readonly own: Readonly<Record<string, string>>;
  readonly host: Host;
  readonly screen: Screen;
}

/** The command that looks at a kept home again. */
export interface DemoLook {
  readonly line: Words;
  /** It works in the kept directory only. */
  readonly inFolder: boolean;
}

/**
 * Writes a script next to a kept home that runs auth-doctor in it, and returns the command for the user's shell: the
 * made-up secrets are in that file, not on the command line.
 */
export function demoLook({ folder, own, host, screen }: DemoLookInput): DemoLook {
  const windows = host.platform === 'win32';
  const path = join(folder, windows ? 'look.ps1' : 'look.sh');
  const program = [process.execPath, ...process.execArgv, host.script ?? 'auth-doctor'];
  const env = { ...own, LANG: host.env['LANG'] ?? '', TERM: host.env['TERM'] ?? '' };
  writeFileSync(path, windows ? powerShellScript(env, program) : posixScript(env, program), { mode: 0o600 });
  const argument = shellPath(path, undefined, screen.shell) ?? '';
  const shown = shownNames(argument);
  // A path of which a part may not be shown is no command that works.
  const inFolder = argument === '' || shown !== argument;
  const name = inFolder ? (windows ? say`look.ps1` : say`look.sh`) : shown;
  const variable = screen.shell === 'powershell' ? '$env:PATH' : '$PATH';
  return {
    inFolder,
    line: windows
      ? say`powershell -NoProfile -ExecutionPolicy Bypass -File ${name} -v`
      : say`env -i PATH="${variable}" sh ${name} -v`,
  };
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
