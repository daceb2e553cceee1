import { isSamePath, isWindowsPath, pathBelow, pathKey } from '../path-key.ts';
import type { Place } from '../types/place.ts';

/** A place as people read it: `DESCARTESLABS_TOKEN`, `~/.earthscope/config.toml:3`, `the argument token`. */
export function placeName(place: Place, home: string | undefined): string {
  switch (place.kind) {
    case 'env':
      return place.name;
    case 'file':
      return `${withTilde(place.path, home)}${place.line ? `:${place.line}` : ''}`;
    case 'argument':
      return `the argument ${place.name}`;
    case 'keyring':
      return `the keyring entry ${place.service}`;
    case 'git':
      return `${place.path}:${place.line} in ${place.commit.slice(0, 8)}`;
    case 'default':
      return 'built in';
  }
}

/** A path with the home shortened to `~`. */
export function withTilde(path: string, home: string | undefined): string {
  // Python's own joining can mix separators in one path; people see one kind.
  const shown = isWindowsPath(path) ? path.replaceAll('/', '\\') : path;
  if (!home || home === '/') return shown;
  if (isSamePath(path, home)) return '~';
  const below = pathBelow(path, home);
  return below === undefined ? shown : `~${isWindowsPath(path) ? '\\' : '/'}${below}`;
}

/** Returns a key that is the same for the same place, regardless of the line. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'env':
    case 'argument':
      return `${place.kind} ${place.name}`;
    case 'file':
      return `file ${pathKey(place.path)} ${place.key ?? ''}`;
    case 'keyring':
      return `keyring ${place.service}`;
    case 'git':
      return `git ${place.commit} ${place.path} ${place.line}`;
    case 'default':
      return 'default';
  }
}
