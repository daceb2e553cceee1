import type { Outcome } from './exception.ts';
import type { TomlTable } from './toml-value.ts';
/**
 * `tomllib.load(file)` for a file with these bytes (Lib/tomllib/_parser.py). The grammar is checked here, since
 * tomllib 3.11 reads TOML 1.0 and smol-toml reads 1.1; smol-toml gives the values and finds the clashes of names.
 * Its messages quote the file, so only the place of its error is used.
 */
export declare function tomlLoads(bytes: Uint8Array): Promise<Outcome<TomlTable>>;
