/**
 * The edit distance of two words: letters added, removed or changed, and neighbors swapped, each counted once (optimal
 * string alignment). The most common typing error is two letters in the wrong order: `chekc`.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(
        Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed, swapped),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** Longer words are not typing errors, and the distance table grows quadratically. */
const longest = 128;

/**
 * Returns the known word that was probably meant, or undefined if none is near: at most a third of its letters differ.
 * Case-insensitive. A word of two letters is near to everything, so it is never the answer.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const typed = word.toLowerCase();
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const each of known) {
    if (each.length < 3 || Math.abs(each.length - word.length) > allowed(each)) continue;
    const distance = editDistance(typed, each.toLowerCase());
    if (distance <= allowed(each) && (best === undefined || distance < best.distance)) best = { word: each, distance };
  }
  return best?.word;
}

function allowed(known: string): number {
  return Math.max(1, Math.floor(known.length / 3));
}

/**
 * Returns the variable that was probably meant. Names of different platforms often share their second half, so the
 * first parts must be equal except for one letter of a longer word: EARTHDATA_TOKEN is not a mistyped EARTHONE_TOKEN.
 */
export function nearestVariable(name: string, known: readonly string[]): string | undefined {
  const same = known.find((each) => bare(each) === bare(name));
  return (
    same ??
    nearest(
      name,
      known.filter((each) => isOneFamily(family(name), family(each))),
    )
  );
}

/** `HF` of `HF_TOKEN`. */
function family(name: string): string {
  return (name.toUpperCase().split('_').find(Boolean) ?? '').slice(0, longest);
}

function isOneFamily(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && editDistance(a, b) <= 1);
}

function bare(name: string): string {
  return name.toUpperCase().replaceAll('_', '');
}
