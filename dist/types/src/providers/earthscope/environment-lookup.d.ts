import type { World } from '../../types/world.ts';
/** `os.environ.get`: exact names, but on Windows, which knows no case. Of doubled names the last counts. */
export declare function environmentLookup(world: World): (name: string) => string | undefined;
