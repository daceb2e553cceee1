import type { Resolution, ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { AuthFlavour } from './flavour.ts';
/** Replays `Auth(**args)`, its `token` and the header of a service's request, in this world. */
export declare function resolveAuth(flavour: AuthFlavour, world: World, input?: ResolveInput): Promise<Resolution>;
