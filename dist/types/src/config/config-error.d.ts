/** A configuration file that cannot be used: which one, where, and what to change. It quotes keys, never values. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
}
