/** Why a TOML text is refused, and where (a UTF-16 index); the messages hold nothing of the text but control characters. */
export interface TomlFailure {
    readonly message: string;
    readonly index: number;
    /** 'syntax' is a TOMLDecodeError; the other two carry no place. */
    readonly kind: 'syntax' | 'depth' | 'digits';
}
/** The index after what was read, or why it is refused. */
export type TomlScan = number | TomlFailure;
/** A TOMLDecodeError in the making (Lib/tomllib/_parser.py, suffixed_err). */
export declare function tomlSyntaxFailure(message: string, index: number): TomlFailure;
