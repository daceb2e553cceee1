import type { Outcome } from '../../python/exception.ts';
/** What dynaconf makes of a variable's text. `other`: a value whose content is not followed here (lists, objects, casts). */
export type DynaconfValue = {
    readonly is: 'text';
    readonly text: string;
} | {
    readonly is: 'lazy';
    readonly formatter: string;
    readonly text: string;
} | {
    readonly is: 'removed';
} | {
    readonly is: 'other';
    readonly type: string;
    readonly shown?: string;
    readonly texts: readonly string[];
};
/**
 * dynaconf 3.3.5 `parse_conf_data` (utils/parse_conf.py:685-815) on a text: a first word that is a converter is
 * applied to the rest, anything else is read as TOML where `toml` says so, and as plain text where that fails.
 */
export declare function parseDynaconf(text: string, toml: boolean): Promise<Outcome<DynaconfValue>>;
