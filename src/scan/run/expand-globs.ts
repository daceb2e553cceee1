import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NotRead } from '../not-read.ts';
import type { InputPath } from '../source/paths.ts';

/** What a shell would expand. */
const magic = /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}|[@+!]\([^)]*\)/;

/**
 * The named paths, with patterns expanded if the shell has not done it (Windows, or quoted). An existing path is not a
 * pattern. A pattern that matches nothing is an input that could not be read. fast-glob is loaded only then.
 */
export async function expandGlobs(
  named: readonly InputPath[],
  cwd: string,
  windows: boolean,
  notRead: NotRead,
): Promise<readonly InputPath[]> {
  if (!named.some(({ path }) => isPattern(path, cwd))) return named;
  const { default: glob } = await import('fast-glob');
  const paths = new Map<string, InputPath>();
  for (const { path, told } of named) {
    if (!isPattern(path, cwd)) {
      paths.set(path, { path, told });
      continue;
    }
    const pattern = windows ? path.replaceAll('\\', '/') : path;
    // `*` matches directories too, as in a shell; for `**`, the files are everything there is to scan.
    const options = {
      cwd,
      dot: true,
      onlyFiles: pattern.includes('**'),
      followSymbolicLinks: false,
      ignore: ['**/.git', '**/.git/**'],
    };
    const found = await glob(pattern, options).catch(() => undefined);
    if (found === undefined) notRead.add(told, 'a directory of this pattern cannot be read', 'input');
    else if (found.length === 0) notRead.add(told, 'no file matches this pattern', 'input');
    for (const each of (found ?? []).sort()) if (!paths.has(each)) paths.set(each, { path: each, told: each });
  }
  return [...paths.values()];
}

function isPattern(path: string, cwd: string): boolean {
  return magic.test(path) && !existsSync(resolve(cwd, path));
}
