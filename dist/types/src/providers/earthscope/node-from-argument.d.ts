import type { SettingNode } from './setting-node.ts';
/** What the user's own code passes, as a setting. Anything that JSON could not hold counts as None. */
export declare function nodeFromArgument(value: unknown, name: string): SettingNode;
