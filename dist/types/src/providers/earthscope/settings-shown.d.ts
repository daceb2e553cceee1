import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { SettingTable } from './setting-node.ts';
/** What steers the client and is no secret, by the client's own names where it has one. */
export declare function settingsShown(world: World, folder: string, table: SettingTable, flow: string): Readonly<Record<string, Setting>>;
