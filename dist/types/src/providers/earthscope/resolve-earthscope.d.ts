import type { Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
/** Which of the two programs is replayed. */
export interface Program {
    readonly id: 'earthscope-sdk' | 'earthscope-cli';
    /** In seconds. */
    readonly leeway: number;
}
/** Replays SdkSettings, the flow and the first request of earthscope-sdk 1.9.3, with or without the `es` command around it. */
export declare function resolveEarthscope(program: Program, world: World, input: ResolveInput | undefined): Promise<Resolution>;
