import { isUtf8 } from 'node:buffer';

/**
 * A path, or a name in one: as text if it is UTF-8, otherwise as its bytes. A Buffer for each of a million files would
 * cost more than reading them.
 */
export type PathName = string | Buffer;

/** The name for these bytes. */
export function pathName(bytes: Buffer): PathName {
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/** As text for keys and people. Bytes that are not UTF-8 become U+FFFD: such a path is shown, never opened. */
export function shownPath(path: PathName): string {
  return typeof path === 'string' ? path : path.toString('utf8');
}

/** The path of an entry in a directory. */
export function pathWithin(folder: PathName, name: PathName): PathName {
  if (typeof folder === 'string' && typeof name === 'string')
    return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
  return Buffer.concat([bytesOf(folder), Buffer.from('/'), bytesOf(name)]);
}

/** Its bytes. */
export function bytesOf(path: PathName): Buffer {
  return typeof path === 'string' ? Buffer.from(path) : path;
}

/**
 * A path's bytes as text for keys and people. Bytes that are not UTF-8 become U+FFFD: such a path is shown, never
 * opened.
 */
export function textOfPath(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
