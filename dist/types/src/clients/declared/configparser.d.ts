import type { Outcome } from '../../python/exception.ts';
/** An option's value, and the line of its key (from 1). */
export interface IniOption {
    readonly value: string;
    readonly line: number;
}
/** The sections of a file, those of `[DEFAULT]` apart. */
export interface IniFile {
    readonly sections: ReadonlyMap<string, ReadonlyMap<string, IniOption>>;
    readonly defaults: ReadonlyMap<string, IniOption>;
}
/**
 * `ConfigParser(interpolation=None).read(path)` of CPython 3.11 (Lib/configparser.py, _read): strict, `=` or `:`, whole
 * lines of comment, values over several lines. `source` is how messages name the file (`PosixPath('…')`); values that a
 * message would quote are masked.
 */
export declare function parseConfig(text: string, source: string): Outcome<IniFile>;
/** How `repr` shows the path of a file in messages. */
export declare function pathRepr(path: string, platform: string): string;
