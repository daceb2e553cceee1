import type { TomlScan } from './toml-failure.ts';
/** Step over blanks and tabs, and newlines as well when asked (Lib/tomllib/_parser.py, skip_chars). */
export declare function skipTomlSpace(src: string, at: number, newlines?: boolean): number;
/** Step over a comment, if there is one (Lib/tomllib/_parser.py, skip_comment). */
export declare function scanTomlComment(src: string, at: number): TomlScan;
/** Read the string whose first quote is at `at`; three quotes begin a long one only where `long` allows it (Lib/tomllib/_parser.py, parse_value). */
export declare function scanTomlString(src: string, at: number, long: boolean): TomlScan;
