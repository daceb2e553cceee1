import type { Gap } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { PythonEnvironment } from '../types/world.ts';
/**
 * Marks each resolution with how sure it is: whether the installed version is the one whose behaviour is modelled.
 * Another version makes the verdict uncertain; no Python environment at all is merely stated, once.
 */
export declare function versionGaps(replays: readonly Resolution[], providers: readonly Provider[], used: ReadonlySet<string>, python: PythonEnvironment | undefined): {
    readonly resolutions: readonly Resolution[];
    readonly gaps: readonly Gap[];
};
/** Whether a version is one whose behaviour is modelled. */
export declare function isModelled(client: Client, version: string): boolean;
