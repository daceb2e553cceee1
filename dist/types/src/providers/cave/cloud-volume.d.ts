import type { Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { predictCloudVolume } from './predict.ts';
/** cloud-volume, opening `graphene://` data: the one of the three that checks a token's form, and that refuses to go on without one. */
export declare const cloudVolume: {
    readonly id: 'cloud-volume';
    readonly package: {
        readonly name: 'cloud-volume';
        readonly versions: readonly ["12."];
    };
    readonly resolve: typeof resolve;
    readonly predict: typeof predictCloudVolume;
};
declare function resolve(world: World, input?: ResolveInput): Promise<Resolution>;
export {};
