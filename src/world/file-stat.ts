import type { Stats } from 'node:fs';
import type { FileStat } from '../types/world.ts';

/** Node's result in the types of the world. */
export function fileStat(stats: Stats): FileStat {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : 'special',
    mode: stats.mode & 0o7777,
    // Windows has no user ids; Node returns 0, which would mean root.
    owner: process.platform === 'win32' ? -1 : stats.uid,
    size: stats.size,
    changed: Math.floor(stats.mtimeMs / 1000),
  };
}

/** A description of a path that is neither file nor directory. */
export function specialKind(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'not a regular file';
}
