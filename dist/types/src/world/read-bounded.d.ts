import type { ReadResult } from '../types/world.ts';
import type { FileSystem } from './file-system.ts';
/**
 * One file, whole, of at most `most` bytes; a bigger one is not read at all. What is no regular file is never opened
 * (opening a device can do something), and if it is swapped in between, opening it does not wait. `expired` says that
 * nobody waits any more, so that an endless trickle ends. Never throws.
 */
export declare function readBounded(path: string, disk: FileSystem, most: number, expired: () => boolean): Promise<ReadResult>;
