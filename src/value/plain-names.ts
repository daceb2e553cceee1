/** The most names that are told of one file. */
const most = 12;

/**
 * Those of a file's keys that may be shown: words of letters, as people and programs name things. A key that holds
 * digits may be a secret that was pasted into the wrong place.
 */
export function plainNames(keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => /^[A-Za-z][A-Za-z_.-]{0,31}$/.test(key)).slice(0, most);
}
