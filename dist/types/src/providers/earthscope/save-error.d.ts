import type { PythonException } from '../../python/exception.ts';
import type { World } from '../../types/world.ts';
/**
 * What saving refreshed tokens would raise, after an exchange that succeeded: mkdir(parents=True, exist_ok=True), then a
 * new file beside tokens.json (config/settings.py:252-268). Judged by owner and mode; undefined where nothing is in the way.
 */
export declare function saveError(world: World, folder: string): Promise<PythonException | undefined>;
