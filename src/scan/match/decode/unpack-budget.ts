import type { MatchLimits } from '../matcher-types.ts';

/** Limits for unpacking one item. Generous for notebooks and wheels, small for memory and time. */
export const defaultLimits: MatchLimits = {
  inflatedBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  archiveDepth: 4,
  encodingDepth: 2,
  members: 100_000,
};

/** Counts what an item unpacks to. */
export interface UnpackBudget {
  readonly packed: (bytes: number) => void;
  readonly member: () => void;
  readonly inflated: (bytes: number) => void;
  /** Whether this many more bytes and members would stay far from every limit, in any order. */
  readonly hasRoomFor: (bytes: number, more: number) => boolean;
  /** Why nothing more may be unpacked, or undefined. */
  readonly exceeded: () => string | undefined;
}

export function unpackBudget(limits: MatchLimits): UnpackBudget {
  let packed = 0;
  let inflated = 0;
  let members = 0;
  return {
    packed: (bytes) => {
      packed += bytes;
    },
    member: () => {
      members++;
    },
    inflated: (bytes) => {
      inflated += bytes;
    },
    hasRoomFor: (bytes, more) =>
      inflated + bytes <= Math.min(limits.ratioFreeBytes, limits.inflatedBytes) && members + more <= limits.members,
    exceeded: () => {
      if (members > limits.members) return `it has more than ${limits.members} members`;
      if (inflated > limits.inflatedBytes) return `it expands to more than ${limits.inflatedBytes >> 20} MiB`;
      if (inflated > limits.ratioFreeBytes && inflated > packed * limits.ratio)
        return `it expands to more than ${limits.ratio} times its size`;
      return undefined;
    },
  };
}
