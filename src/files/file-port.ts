import { chmod, type FileHandle, lstat, mkdir, open, realpath, rename, rmdir, unlink } from 'node:fs/promises';

/** What is known about a file that is about to be replaced. */
export interface FileInfo {
  readonly kind: 'file' | 'directory' | 'symlink' | 'special';
  /** Permission bits only. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Last change in milliseconds, by the clock of the file server. */
  readonly changed: number;
  /** How many names the file has. */
  readonly links: number;
}

/** A file that is open for writing. */
export interface OpenFile {
  /** All of its bytes, from the beginning. */
  read(): Promise<Uint8Array>;
  /** Writes these bytes at a position, and returns how many were written. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(size: number): Promise<void>;
  /** Returns once the bytes are on the disk. */
  sync(): Promise<void>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The system calls that change a user's file, one per method. Tests replace the port with one that fails or stops at
 * call n. `r+` requires the file to exist; `wx` requires it not to exist, and only its owner can read it.
 */
export interface FilePort {
  open(path: string, flags: 'r' | 'r+' | 'wx'): Promise<OpenFile>;
  lstat(path: string): Promise<FileInfo>;
  realPath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  chmod(path: string, mode: number): Promise<void>;
  makeFolder(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
  /** Syncs a directory's names to the disk, if the system supports that. */
  syncFolder(path: string): Promise<void>;
}

/** This machine's files. */
export const nodeFiles: FilePort = {
  open: async (path, flags) => openFile(await open(path, flags, 0o600)),
  lstat: async (path) => {
    const stat = await lstat(path);
    const kind = stat.isFile()
      ? 'file'
      : stat.isDirectory()
        ? 'directory'
        : stat.isSymbolicLink()
          ? 'symlink'
          : 'special';
    return { kind, mode: stat.mode & 0o777, uid: stat.uid, gid: stat.gid, changed: stat.mtimeMs, links: stat.nlink };
  },
  realPath: async (path) => await realpath(path),
  rename,
  remove: unlink,
  chmod,
  makeFolder: async (path) => void (await mkdir(path)),
  removeFolder: rmdir,
  syncFolder: async (path) => {
    // Windows cannot open a directory, and some network file systems cannot sync one: the rename is as safe there as
    // they make it.
    const folder = await open(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  },
};

function openFile(file: FileHandle): OpenFile {
  return {
    read: async () => {
      const bytes = Buffer.alloc((await file.stat()).size);
      let size = 0;
      while (size < bytes.length) {
        const { bytesRead } = await file.read(bytes, size, bytes.length - size, size);
        if (bytesRead === 0) break;
        size += bytesRead;
      }
      return bytes.subarray(0, size);
    },
    write: async (bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: async (size) => await file.truncate(size),
    sync: async () => await file.sync(),
    chmod: async (mode) => await file.chmod(mode),
    chown: async (uid, gid) => await file.chown(uid, gid),
    close: async () => await file.close(),
  };
}

/** The code of a system's error, such as `ENOSPC`; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
