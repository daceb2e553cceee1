import type { EnvLookup } from './expand-user.ts';
/** `posixpath.expandvars(path)`: $name and ${name}; unknown ones stay, and values are not read again (Lib/posixpath.py). */
export declare function posixExpandVars(path: string, env: EnvLookup): string;
