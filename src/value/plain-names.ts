import { mayShow } from './foreign-text.ts';

/** The most names that are reported for one file. */
const most = 12;

/**
 * Those of a file's keys that may be shown: words of letters, like names of things, with a number of up to four digits
 * at the end. A key with other digits may be a secret that was pasted into the wrong place.
 */
export function plainNames(keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => mayShow(key, 'otherKey')).slice(0, most);
}
