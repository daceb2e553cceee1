/** Which parts of the disk do not answer: asked once each, so that a hung home costs one deadline and not one a file. */
export interface SilentRegions {
    /** Why this path had better not be touched; undefined: go on. */
    reason(path: string): Promise<string | undefined>;
    /** A call on this path got no answer in time. */
    gaveUp(path: string): Promise<void>;
}
export interface RegionsInput {
    readonly home: string | undefined;
    readonly cwd: string;
    /** In milliseconds. */
    readonly deadline: number;
    /** For tests: the text of the mount table, and the question to a folder. */
    readonly mountTable?: () => string;
    readonly answers?: (folder: string, milliseconds: number) => Promise<boolean>;
}
/**
 * A home on another machine is asked by a child process before a thread of ours goes there (only where the mount table
 * of Linux shows one: elsewhere this costs one read of `/proc`). What hangs all the same is remembered by folder.
 */
export declare function silentRegions(input: RegionsInput): SilentRegions;
/** What is said of a file that did not come in time. */
export declare function noAnswer(milliseconds: number): string;
