import type { EnvLookup } from '../../python/expand-user.ts';
import type { DeclaredFormat } from '../../types/declared-client.ts';
import type { ParsedFile } from './parsed-file.ts';
/** What a format's parser may look at besides the text. */
interface FormatContext {
    /** How messages name the file: `PosixPath('…')`. */
    readonly source: string;
    readonly env: EnvLookup;
}
/** Reads a file's bytes as Python's `open` in text mode does, then as the format's parser. */
export declare function readFormat(format: DeclaredFormat, bytes: Uint8Array, context: FormatContext): Promise<ParsedFile>;
export {};
