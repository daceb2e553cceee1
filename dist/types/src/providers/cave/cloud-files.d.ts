import type { Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { predictCloudFiles } from './predict.ts';
/** cloud-files, opening `middleauth+https://` data: any token will do, and none as well. */
export declare const cloudFiles: {
    readonly id: 'cloud-files';
    readonly package: {
        readonly name: 'cloud-files';
        readonly versions: readonly ["6."];
    };
    readonly resolve: typeof resolve;
    readonly predict: typeof predictCloudFiles;
};
declare function resolve(world: World, input?: ResolveInput): Promise<Resolution>;
export {};
