/**
 * Whether an installed version is in a list. An entry is a prefix (`3.2.` stands for 3.2.x) or a range of releases,
 * both ends included (`1.20-1.33` stands for 1.20.0 to every 1.33.x).
 */
export function isOneOf(version: string, versions: readonly string[]): boolean {
  return versions.some((entry) => {
    const [first = '', last] = entry.split('-');
    if (last === undefined) return version.startsWith(entry);
    return compareVersions(version, first) >= 0 && compareVersions(shortened(version, last), last) <= 0;
  });
}

/** An entry of such a list for people: `3.2.x`, `1.20 to 1.33`. */
export function versionWords(entry: string): string {
  return entry.includes('-') ? entry.replace('-', ' to ') : `${entry}x`;
}

/** Compares the leading numbers of two versions; negative: the first is older. */
export function compareVersions(a: string, b: string): number {
  const [one, two] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(one.length, two.length); index += 1) {
    const difference = (one[index] ?? 0) - (two[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A version with as many numbers as another one has. */
function shortened(version: string, like: string): string {
  return numbersOf(version).slice(0, numbersOf(like).length).join('.');
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
