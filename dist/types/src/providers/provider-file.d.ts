import type { ProviderData } from '../types/provider.ts';
/** A provider file that cannot be used: which one, and what to change. It quotes keys, never values. */
export declare class ProviderFileError extends Error {
    name: string;
}
/**
 * Checks what a `provider.toml` holds. `from` names the file in messages; `parentOf` finds the file that it extends.
 * Throws `ProviderFileError`; an unknown key is named with the nearest known one.
 */
export declare function parseProviderFile(content: unknown, from: string, parentOf?: (id: string) => unknown): ProviderData;
