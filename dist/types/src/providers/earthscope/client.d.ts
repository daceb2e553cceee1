import type { ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { predictReply } from './predict.ts';
/** The Python SDK: a token within 60 s of its end is refreshed (earthscope_sdk 1.9.3 auth/auth_flow.py:212-216). */
export declare const earthscopeSdk: {
    readonly id: 'earthscope-sdk';
    readonly package: {
        readonly name: 'earthscope-sdk';
        readonly versions: readonly ["1.9."];
    };
    readonly resolve: (world: World, input?: ResolveInput) => Promise<import("../../types/resolution.ts").Resolution>;
    readonly predict: typeof predictReply;
};
/** The `es` command, which is the SDK with a wider margin (earthscope_cli 1.2.0 common.py:55-63). */
export declare const earthscopeCli: {
    readonly id: 'earthscope-cli';
    readonly package: {
        readonly name: 'earthscope-cli';
        readonly versions: readonly ["1.2."];
    };
    readonly resolve: (world: World, input?: ResolveInput) => Promise<import("../../types/resolution.ts").Resolution>;
    readonly predict: typeof predictReply;
};
