import type { ProviderData } from '../types/provider.ts';

/**
 * Returns the id of the platform that a word means: its id, one of its clients or their packages, or another name in
 * its file (a program, a service). Ids come before other names, and earlier platforms before later ones.
 */
export function platformNamed(word: string, platforms: readonly ProviderData[]): string | undefined {
  const wanted = normalised(word);
  const found =
    platforms.find(({ id }) => id === wanted) ??
    platforms.find((each) => namesOf(each).some((name) => normalised(name) === wanted));
  return found?.id;
}

/** Returns every name that `platformNamed` understands, ids first: for suggestions. */
export function platformNames(platforms: readonly ProviderData[]): readonly string[] {
  return [...new Set([...platforms.map(({ id }) => id), ...platforms.flatMap(namesOf)])];
}

function namesOf({ aliases = [], declared = [] }: ProviderData): readonly string[] {
  return [...aliases, ...declared.flatMap((client) => [client.id, client.package])];
}

/** Package names are compared as in PEP 503: `huggingface_hub` is `huggingface-hub`. */
function normalised(word: string): string {
  return word.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
