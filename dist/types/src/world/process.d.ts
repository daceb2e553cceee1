import type { User, World } from '../types/world.ts';
import { type ReadLimits } from './process-files.ts';
/** Parts of this machine that a caller sets himself. */
export interface ProcessWorldInput {
    readonly env?: Readonly<Record<string, string | undefined>> | undefined;
    readonly home?: string | undefined;
    readonly cwd?: string | undefined;
    readonly now?: Date | undefined;
    readonly platform?: World['platform'] | undefined;
    readonly user?: Partial<User> | undefined;
}
/**
 * The world of this process: its variables and this machine's files. Making it touches no file. Nothing is written,
 * nothing throws, and each call ends within its deadline. A call that hangs in the kernel is given up, not ended: it
 * holds a thread that `process.exit` would wait for, so a program ends with `endProcess` (`src/output/end-process.ts`).
 */
export declare function processWorld(input?: ProcessWorldInput, limits?: ReadLimits): World;
