import type { Stats } from 'node:fs';
import type { FileStat } from '../types/world.ts';
/** Node's answer in the words of the world. */
export declare function fileStat(stats: Stats): FileStat;
/** What a path that is neither file nor folder is, for people. */
export declare function specialKind(stats: Stats): string;
