import type { Rung } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { Sources } from './read-sources.ts';
import type { SettingTable } from './setting-node.ts';
import type { ValidationIssue } from './validate.ts';
/**
 * Every place that the client consults for each credential, high to low, and then what else stops it.
 * `settings` is what won, where there is a winner; `issues` what pydantic refused.
 */
export declare function ladderOf(world: World, sources: Sources, settings: SettingTable | undefined, issues?: readonly ValidationIssue[]): readonly Rung[];
