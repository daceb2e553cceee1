import type { Place } from '../types/place.ts';

/** A text that is the same for the same place, whatever line it is on. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'env':
    case 'argument':
      return `${place.kind} ${place.name}`;
    case 'file':
      return `file ${place.path} ${place.key ?? ''}`;
    case 'keyring':
      return `keyring ${place.service}`;
    case 'git':
      return `git ${place.commit} ${place.path} ${place.line}`;
    case 'default':
      return 'default';
  }
}
