import type { PythonEnvironment, World } from '../types/world.ts';
/** What finding Python needs of a world. */
export type PythonWorld = Pick<World, 'env' | 'home' | 'cwd' | 'platform' | 'read' | 'stat' | 'list' | 'realPath'>;
/**
 * The Python environment in use, and what is installed in it, found without running Python: `VIRTUAL_ENV`, then
 * `CONDA_PREFIX`, then the `python` (or `python3`) of PATH. Undefined where there is none. Never throws.
 */
export declare function pythonEnvironment(world: PythonWorld): Promise<PythonEnvironment | undefined>;
