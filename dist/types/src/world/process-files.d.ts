import type { World } from '../types/world.ts';
import { type FileSystem } from './file-system.ts';
import { type SilentRegions } from './silent-regions.ts';
/** What bounds reading. Credential files are small, and a folder of them holds few names. */
export interface ReadLimits {
    /** In milliseconds, for each call of the world. */
    readonly deadline: number;
    /** In bytes. */
    readonly size: number;
    readonly names: number;
}
export declare const readLimits: ReadLimits;
export type ProcessFiles = Required<Pick<World, 'read' | 'stat' | 'list' | 'realPath'>>;
interface Place {
    readonly home: string | undefined;
    readonly cwd: string;
}
/** Reading of this machine's files: bounded in time and size. No call throws, and none writes. */
export declare function processFiles(place: Place, limits?: ReadLimits, disk?: FileSystem, regions?: SilentRegions): ProcessFiles;
export {};
