import { type Stats } from 'node:fs';
/**
 * The calls of the operating system that reading needs: so small that tests can put a hung or changing disk in its
 * place. Each rejects with the system's own error (`code`: `ENOENT`), which must not be shown: it quotes the path.
 */
export interface FileSystem {
    stat(path: string): Promise<Stats>;
    /** Opens for reading, without waiting for a FIFO's writer and without taking a terminal. */
    open(path: string): Promise<number>;
    fstat(descriptor: number): Promise<Stats>;
    /** Reads on from where the last call ended; 0 at the end. */
    read(descriptor: number, into: Uint8Array, offset: number): Promise<number>;
    close(descriptor: number): Promise<void>;
    /** The names in a folder; undefined where there are more than `most`. */
    names(folder: string, most: number): Promise<readonly string[] | undefined>;
    realPath(path: string): Promise<string>;
}
/**
 * This machine's disk. Asynchronous, since a synchronous call on a hung network folder would stop the deadline's timer
 * as well; with callbacks, as `FileHandle` brings nothing here. 25 missing files cost the same either way (sync 55 ms,
 * callbacks 54 ms, promises 53 ms CPU for the whole process; `node -e 0`: 49 to 51 ms; Node 20).
 */
export declare const nodeFileSystem: FileSystem;
