import type { World } from '../types/world.ts';

/** What finding Python needs from a world. */
export type PythonWorld = Pick<World, 'env' | 'home' | 'cwd' | 'platform' | 'read' | 'stat' | 'list' | 'realPath'>;
