/**
 * Those of a file's keys that may be shown: words of letters, as people and programs name things. A key that holds
 * digits may be a secret that was pasted into the wrong place.
 */
export declare function plainNames(keys: Iterable<string>): readonly string[];
