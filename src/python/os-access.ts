import type { FileStat, User } from '../types/world.ts';

const bits = { read: 4, write: 2, search: 1 } as const;

/** Whether the system grants a permission, judged by the mode alone; root and Windows are granted everything. */
export function isGranted({ uid, gids }: User, stat: FileStat, right: keyof typeof bits): boolean {
  if (uid <= 0) return true;
  const shift = stat.owner === uid ? 6 : gids.includes(stat.owner) ? 3 : 0;
  return ((stat.mode >> shift) & bits[right]) !== 0;
}
