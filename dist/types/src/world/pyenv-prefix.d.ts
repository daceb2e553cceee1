import type { PythonWorld } from './python-environment.ts';
/**
 * The prefix that pyenv's shims would choose: `PYENV_VERSION`, the nearest `.python-version`, `version` of its own
 * folder (pyenv 2.4, libexec/pyenv-version-name, pyenv-version-file). Undefined where it is none of its own (`system`).
 */
export declare function pyenvPrefix(world: PythonWorld, root: string): Promise<string | undefined>;
