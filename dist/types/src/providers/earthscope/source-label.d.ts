import type { SettingTable } from './setting-node.ts';
/** Where the tokens and the secret come from, in the spelling of the recordings: `config.toml+tokens.json+env`. */
export declare function sourceLabel(table: SettingTable): string;
