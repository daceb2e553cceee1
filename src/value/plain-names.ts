import { mayShow } from './foreign-text.ts';
import { rawText, type Untrusted } from './untrusted.ts';

/** The most names that are reported for one file. */
const most = 12;

/**
 * Those of a file's keys that may be shown: words of letters, like names of things, with a number of up to four digits
 * at the end. A key with other digits may be a secret that was pasted into the wrong place.
 */
export function plainNames(keys: Iterable<string | Untrusted>): readonly string[] {
  const names = Array.from(keys, (key) => (typeof key === 'string' ? key : rawText(key)));
  return names.filter((name) => mayShow(name, 'otherKey')).slice(0, most);
}
