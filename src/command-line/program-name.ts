import { posix, win32 } from 'node:path';
import { shellPath } from '../rule-kit/shell-path.ts';
import type { Shell } from '../types/finding.ts';
import { shownNames } from '../value/foreign-text.ts';
import { say, type Words } from '../value/untrusted.ts';
import type { Host } from './host.ts';

/**
 * How the user started this program, so that commands work as printed: its name where that is on the PATH, the launcher
 * that brought it (`npx`, `uvx`, `python -m`), else its file. Never a path into a directory of packages.
 */
export function programName(
  { script, env, platform }: Pick<Host, 'script' | 'env' | 'platform'>,
  shell: Shell,
  cwd: string,
  home: string | undefined,
): Words {
  const path = platform === 'win32' ? win32 : posix;
  const onPath = (folder: string): boolean =>
    // Windows calls it Path, and only `process.env` itself finds it under any spelling.
    (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).some((each) => isSameFolder(each, folder, path));
  const spelled = (words: readonly string[]): Words | undefined => {
    const parts = words.map((word, index) => wordOf(word, index === 0, { path, cwd, home, shell }));
    if (parts.includes(undefined)) return undefined;
    const line = asCommand(parts.join(' '), shell);
    const shown = shownNames(line);
    // A command of which a part may not be shown is none that works.
    return shown === line ? shown : undefined;
  };
  const given = launcherWords(env['AUTH_DOCTOR_CALL']);
  const [first = '', ...rest] = given ?? [];
  if (given) {
    const name = path.basename(first).replace(ending, '');
    // A Python is named as it was typed; its launcher puts it first on the PATH.
    const isShort = name === 'auth-doctor' && onPath(path.dirname(first));
    return spelled([isShort ? name : first, ...rest]) ?? say`auth-doctor`;
  }
  if (script === undefined || script === '') return say`auth-doctor`;
  if (path.basename(script).replace(ending, '') === 'auth-doctor') {
    if (env['npm_command'] === 'exec') return say`npx auth-doctor`;
    if (path.basename(path.dirname(script)) === '.bin') return say`npx auth-doctor`;
    if (onPath(path.dirname(script))) return say`auth-doctor`;
  }
  const installed = npmPrefix(script, path);
  if (installed !== undefined) {
    const isGlobal = env['npm_command'] !== 'exec' && [installed, path.join(installed, 'bin')].some(onPath);
    return isGlobal ? say`auth-doctor` : say`npx auth-doctor`;
  }
  if (script.endsWith('.ts')) return spelled(['node', '--import', 'tsx', script]) ?? say`auth-doctor`;
  return spelled(['node', script]) ?? say`auth-doctor`;
}

/** What Windows adds to the name of a program that npm, conda or pip installed. */
const ending = /\.(?:cmd|ps1|bat|exe)$/i;

/** The words that a launcher was started with, one a line: that of the wheel and that of the conda package set them. */
function launcherWords(call: string | undefined): readonly string[] | undefined {
  // Only what our launchers write: nothing else may be printed as a command.
  return call !== undefined && launches.some((launch) => launch.test(call)) ? call.split('\n') : undefined;
}

const launches: readonly RegExp[] = [
  /^(?:.*[\\/])?auth-doctor(?:\.\w+)?$/,
  /^uvx\nauth-doctor(?:\[node\])?$/,
  /^pipx\nrun\nauth-doctor$/,
  /^(?:.*[\\/])?(?:python|pypy)[\w.]*\n-m\nauth_doctor$/,
];

interface Spelling {
  readonly path: typeof posix | typeof win32;
  readonly cwd: string;
  readonly home: string | undefined;
  readonly shell: Shell;
}

/** A word for the shell: a path below the working directory is printed as one, others from the home on. */
function wordOf(word: string, isProgram: boolean, { path, cwd, home, shell }: Spelling): string | undefined {
  if (/^[\w.-]+$/.test(word)) return word;
  // Every shell but cmd takes brackets for a pattern, and all of them take double quotes.
  if (word === 'auth-doctor[node]') return `"${word}"`;
  const below = path.relative(cwd, word);
  const isBelow = below !== '' && !below.startsWith('..') && !path.isAbsolute(below);
  // Without a separator, the shell would look for a program on the PATH.
  const relative = isProgram && !below.includes(path.sep) ? `.${path.sep}${below}` : below;
  return isBelow ? shellPath(relative, undefined, shell) : shellPath(word, home, shell);
}

/** PowerShell runs a quoted path only after `&`. */
function asCommand(line: string, shell: Shell): string {
  return shell === 'powershell' && /^['"(]/.test(line) ? `& ${line}` : line;
}

/** Where npm installed this package, if it did: Windows starts its file itself, and not by a link in `bin`. */
function npmPrefix(script: string, path: typeof posix | typeof win32): string | undefined {
  const parts = script.split(/[\\/]/);
  const tail = ['node_modules', 'auth-doctor', 'dist', 'auth-doctor.js'];
  if (!tail.every((part, index) => parts[parts.length - tail.length + index] === part)) return undefined;
  const above = parts.slice(0, -tail.length);
  return (above.at(-1) === 'lib' ? above.slice(0, -1) : above).join(path.sep);
}

function isSameFolder(one: string, other: string, path: typeof posix | typeof win32): boolean {
  const key = (folder: string): string => {
    const normal = path.normalize(folder).replace(/[\\/]+$/, '');
    return path === win32 ? normal.toLowerCase() : normal;
  };
  return one !== '' && key(one) === key(other);
}
