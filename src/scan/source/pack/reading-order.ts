import type { PackTree } from './pack-tree.ts';

/**
 * The order in which a pack is read: once from its front to its end, keeping the compressed bytes of each family of
 * which more is to come. If that would be too much, families that are spread far apart are read separately, after all
 * others.
 */
export interface ReadingOrder {
  /** The family's last entry. */
  readonly lastOf: (family: number) => number;
  /** Whether the family is read separately. */
  readonly isApart: (family: number) => boolean;
  /** Those families, in the order of the pack. */
  readonly apart: readonly number[];
}

/** Of all families of which more is to come, in bytes. */
export const mostKept = 20 * 1024 * 1024;
/** Of all families of which more is to come, in bytes. */
const staysKept = 0.75;
/**
 * If it is too much, as many are read separately as are needed to get below this share: choosing requires looking at
 * all of them.
 */
const familyCost = 1024;

export function readingOrder(tree: PackTree, most: number): ReadingOrder {
  const last = new Int32Array(tree.count);
  for (let entry = 0; entry < tree.count; entry += 1) {
    const family = tree.familyOf(entry);
    if (family >= 0) last[family] = entry;
  }
  const isApart = new Uint8Array(tree.count);
  const apart: number[] = [];
  const kept = new Map<number, number>();
  let sum = 0;
  const drop = (family: number): void => {
    const bytes = kept.get(family);
    if (bytes !== undefined) sum -= bytes;
    kept.delete(family);
  };
  const choose = (now: number): void => {
    const worth = ([family, bytes]: readonly [number, number]): number => bytes * ((last[family] as number) - now);
    for (const [family] of [...kept].sort((one, other) => worth(other) - worth(one))) {
      if (sum <= most * staysKept) return;
      drop(family);
      isApart[family] = 1;
      apart.push(family);
    }
  };
  for (let entry = 0; entry < tree.count; entry += 1) {
    const family = tree.familyOf(entry);
    if (family < 0 || isApart[family] === 1) continue;
    if (last[family] === entry) {
      drop(family);
      continue;
    }
    const before = kept.get(family);
    const more = tree.endOf(entry) - tree.dataAt(entry) + (before === undefined ? familyCost : 0);
    kept.set(family, (before ?? 0) + more);
    sum += more;
    if (sum > most) choose(entry);
  }
  return {
    lastOf: (family) => last[family] as number,
    isApart: (family) => isApart[family] === 1,
    apart: apart.sort((one, other) => one - other),
  };
}
