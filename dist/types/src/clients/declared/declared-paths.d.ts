import type { DeclaredClient } from '../../types/declared-client.ts';
import type { ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { type Scope } from './scope.ts';
/** Works out selectors and paths, and what of them steers the client. */
export declare function openScope(world: World, client: DeclaredClient, input: ResolveInput): {
    readonly scope: Scope;
    readonly settings: Readonly<Record<string, Setting>>;
};
