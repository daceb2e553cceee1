import type { World } from '../../types/world.ts';
/** Whether a program of this user may write what is here, or could make a file and its folders; judged by modes alone. */
export declare function canWrite(world: World, path: string): Promise<boolean>;
