/**
 * Whether a folder's file system answers within the deadline. Asked by a child process, which can be left behind: a
 * thread of our own that hangs in the kernel could not. Listing, not stat: stat may be answered from a cache.
 */
export declare function folderAnswers(folder: string, milliseconds: number, command?: readonly string[]): Promise<boolean>;
