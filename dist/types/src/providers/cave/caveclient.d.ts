import type { Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { predictCaveclient } from './predict.ts';
/** caveclient: a token of the user's own code, else one of three files, else none, and no variable at all. */
export declare const caveclient: {
    readonly id: 'caveclient';
    readonly package: {
        readonly name: 'caveclient';
        readonly versions: readonly ["8."];
    };
    readonly resolve: typeof resolve;
    readonly predict: typeof predictCaveclient;
};
declare function resolve(world: World, input?: ResolveInput): Promise<Resolution>;
export {};
