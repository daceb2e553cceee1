import type { Raised, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { AuthFlavour } from './flavour.ts';
/** An address that a setting gives: a text, a value of another Python type, or one that cannot be told here. */
export type Address = {
    readonly is: 'text';
    readonly text: string;
    readonly place: Setting['place'];
} | {
    readonly is: 'other';
    readonly type: string;
    readonly shown?: string;
    readonly place: Setting['place'];
} | {
    readonly is: 'unknown';
    readonly reason: string;
    readonly place: Setting['place'];
};
export interface ClientSettings {
    readonly environment: Setting;
    readonly iamUrl: Address;
    readonly appUrl: Address;
    readonly platformUrl: Address;
}
/** The settings, or the exception that asking for them raises. */
export type SettingsOutcome = {
    readonly ok: true;
    readonly settings: ClientSettings;
} | SettingsFailure;
export interface SettingsFailure {
    readonly ok: false;
    readonly raised: Raised;
    readonly environment: Setting;
    /** The variable that cannot be parsed. */
    readonly unparsable?: string;
}
/** `peek_settings()` (config/__init__.py:160-265 over settings.toml): it parses every variable with the prefix. */
export declare function clientSettings(flavour: AuthFlavour, world: World): Promise<SettingsOutcome>;
