import type { Model } from './model.ts';
/** What tokens.json holds (config/models.py:69-104). */
export declare const tokens: Model;
/** A profile of config.toml (config/models.py:349-361). */
export declare const sdkBaseSettings: Model;
/** All settings (config/settings.py:192-221). */
export declare const sdkSettings: Model;
/** config.toml as a whole (config/settings.py:51-73). */
export declare const sdkGlobalSettings: Model;
