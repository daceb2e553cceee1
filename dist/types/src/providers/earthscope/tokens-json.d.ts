import type { World } from '../../types/world.ts';
import type { FileSource } from './file-source.ts';
/**
 * Reads a profile's tokens.json (config/settings.py:146-154). Only an absent file and a ValidationError are suppressed,
 * and one wrong value makes the whole file count for nothing.
 */
export declare function readTokensJson(world: World, path: string): Promise<FileSource>;
