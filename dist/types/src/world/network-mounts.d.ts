/**
 * The folders below which another machine answers, longest first, from the text of `/proc/self/mounts`
 * (fields and `\040` escapes: man 5 fstab).
 */
export declare function networkMounts(table: string): readonly string[];
