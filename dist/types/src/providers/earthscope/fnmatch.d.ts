/** `fnmatch.fnmatch(name, pattern)` on POSIX: `*`, `?` and `[seq]`, in their case (Lib/fnmatch.py). Never throws. */
export declare function fnmatch(name: string, pattern: string): boolean;
