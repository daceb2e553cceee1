/**
 * Puts `mask` in the place of each long name that no person would give to a file or a profile: people paste tokens
 * where a name is due. What is made of words, versions and dates stays.
 */
export declare function maskRandomNames(text: string, mask: string): string;
/**
 * Whether a whole value (an argument, a profile's name, a server) may be shown: it is short, made of words as names
 * are, or a path or an address of such names.
 */
export declare function isPlainValue(value: string): boolean;
