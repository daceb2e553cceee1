import type { Rung, Setting } from '../../types/resolution.ts';
import type { SettingsFailure } from './client-settings.ts';
/** What the client meets beside its credentials: a variable that its settings die of, a netrc entry that replaces its header. */
export declare function settingsRungs(failure: SettingsFailure | undefined, netrc: Setting | undefined): readonly Rung[];
/** Of a variable that begins with a word that dynaconf takes for one of its converters. */
export declare const unparsableWords = "dynaconf takes it for a directive (`@int`, `@json`, \u2026) that cannot be carried out";
