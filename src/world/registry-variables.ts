import { win32 } from 'node:path';
import type { EnvironmentVariable, UserVariable } from '../types/world.ts';

/** How long Windows' own program may take. In milliseconds. */
const patience = 2000;

/**
 * Returns the user's variables in the registry, as `reg.exe` prints them: Node cannot read it. The program is named by
 * its whole path, so that none of the working directory is started in its place. None where it does not answer. Never
 * throws.
 */
export async function registryVariables(env: readonly EnvironmentVariable[]): Promise<readonly UserVariable[]> {
  const root = env.find(({ name }) => name.toUpperCase() === 'SYSTEMROOT')?.value;
  if (root === undefined || !win32.isAbsolute(root)) return [];
  const program = win32.join(root, 'System32', 'reg.exe');
  const { execFile } = await import('node:child_process');
  return await new Promise((resolve) => {
    execFile(
      program,
      ['query', 'HKCU\\Environment'],
      // A console's code page is not told: what is beyond ASCII stays unknown.
      { timeout: patience, windowsHide: true, encoding: 'latin1', env: { SystemRoot: root }, cwd: root },
      (error, stdout) => resolve(error ? [] : parseRegistry(stdout)),
    );
  });
}

/** The variables in what `reg query` prints: four blanks, the name, its type, its value. */
export function parseRegistry(text: string): readonly UserVariable[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const found = /^ {4}(\S.*?) {4}REG_(EXPAND_)?SZ(?: {4}(.*))?$/.exec(line);
    if (!found) return [];
    const [, name = '', expands, value = ''] = found;
    const isPlain = /^[\x20-\x7e]*$/.test(value) && !(expands !== undefined && value.includes('%'));
    return [{ name, value: isPlain ? value : undefined }];
  });
}
