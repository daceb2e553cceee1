import type { EnvLookup } from './expand-user.ts';

/**
 * `posixpath.expandvars(path)`: $name and ${name}; unknown ones are kept, and values are not expanded again
 * (Lib/posixpath.py).
 */
export function posixExpandVars(path: string, env: EnvLookup): string {
  return path.replace(/\$(\w+|\{[^}]*\})/g, (whole: string, name: string) => {
    return env(name.startsWith('{') ? name.slice(1, -1) : name) ?? whole;
  });
}
