/**
 * Why a TOML text is rejected, and where (a UTF-16 index); the messages contain nothing of the text except control
 * characters.
 */
export interface TomlFailure {
  readonly message: string;
  readonly index: number;
  /** 'syntax' is a TOMLDecodeError; the other two have no position. */
  readonly kind: 'syntax' | 'depth' | 'digits';
}

/** The index after what was parsed, or why it is rejected. */
export type TomlScan = number | TomlFailure;

/** A TOMLDecodeError (Lib/tomllib/_parser.py, suffixed_err). */
export function tomlSyntaxFailure(message: string, index: number): TomlFailure {
  return { message, index, kind: 'syntax' };
}
