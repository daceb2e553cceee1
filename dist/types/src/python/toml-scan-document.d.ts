import type { TomlFailure } from './toml-failure.ts';
/** How far a document is TOML 1.0, and why no further; indexes count UTF-16 units. */
export interface TomlDocumentScan {
    /** The end of the last whole statement. */
    readonly end: number;
    /** From the index of a key to the index tomllib gives when that key clashes with another. */
    readonly named: ReadonlyMap<number, number>;
    readonly failure: TomlFailure | undefined;
}
/** Read a document for its grammar alone; '\r\n' must be '\n' already (Lib/tomllib/_parser.py, loads). */
export declare function scanTomlDocument(src: string): TomlDocumentScan;
