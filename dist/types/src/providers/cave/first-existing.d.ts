import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { type SecretFile } from './secret-file.ts';
/** A file name, and the paths at which it is looked for: the first that exists is the one. */
interface Candidate {
    readonly role: Rung['role'];
    readonly paths: readonly string[];
}
/** The one file that cloud-volume or cloud-files opens. */
interface Opened {
    readonly path?: string;
    readonly file: SecretFile;
    /** A rung for every path, in the order in which they are looked for. `wins` is false throughout. */
    readonly ladder: readonly Rung[];
    /** For every name: the path that stands for it. */
    readonly chosen: readonly string[];
}
/**
 * Looks for each name in turn; the first file that exists is opened, whatever it holds
 * (cloud-volume 12.15.2 secrets.py:21 and :154; cloud-files 6.4.3 secrets.py:25 and :141).
 * @param settled why no file is opened at all
 */
export declare function firstExisting(world: World, candidates: readonly Candidate[], bareString: boolean, settled?: string): Promise<Opened>;
export {};
