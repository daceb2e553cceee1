import { posix, win32 } from 'node:path';

/** What `normalize` would change: an empty part, `.`, `..`. */
const odd = /\/(?:\/|\.\.?(?:\/|$))/;

/**
 * Returns a text that is the same for two spellings of one absolute path. Windows accepts both separators and is
 * case-insensitive; such a path is recognized by its form (`C:\`, `\\server\`), which no absolute path of another
 * system has.
 */
export function pathKey(path: string): string {
  if (isWindowsPath(path))
    return withoutEnd(win32.normalize(path.replace(/^\\\\\?\\(?=[A-Za-z]:)/, '')), '\\').toLowerCase();
  return path.startsWith('/') ? withoutEnd(normalPosix(path), '/') : path;
}

/** Nearly all paths are as they would be made. */
function normalPosix(path: string): string {
  return !path.startsWith('/') || odd.test(path) ? posix.normalize(path) : path;
}

/** Whether two absolute paths name the same place. */
export function isSamePath(a: string, b: string): boolean {
  return pathKey(a) === pathKey(b);
}

/** Returns what follows a directory in the path of something below it, or undefined if it is not below. */
export function pathBelow(path: string, directory: string): string | undefined {
  const isWindows = isWindowsPath(path);
  const [inner, outer] = [path, directory].map((each) => (isWindows ? win32.normalize(each) : normalPosix(each))) as [
    string,
    string,
  ];
  const separator = isWindows ? '\\' : '/';
  const start = outer.endsWith(separator) ? outer : outer + separator;
  const isBelow = isWindows ? inner.toLowerCase().startsWith(start.toLowerCase()) : inner.startsWith(start);
  return isBelow && inner.length > start.length ? inner.slice(start.length) : undefined;
}

/** Whether an absolute path is a Windows path: `C:\x`, `C:/x`, `\\server\share`. */
export function isWindowsPath(path: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path);
}

/** Where Windows keeps the variables of a user: no file, but named and reported like one. */
export const registryPath = 'HKCU\\Environment';

function withoutEnd(path: string, separator: string): string {
  return path.length > 1 && path.endsWith(separator) && !path.endsWith(`:${separator}`) ? path.slice(0, -1) : path;
}
