import type { Spans } from '../../match/matcher-types.ts';
import type { ObjectKind } from '../object-source.ts';
import type { BufferPool } from './buffer-pool.ts';
import type { PackTree } from './pack-tree.ts';

/** An object that was built, as the base of others. */
export interface Base {
  /** How many deltas wait for it. */
  users: number;
  readonly bytes: Buffer;
  readonly kind: ObjectKind;
  /** What of it must be scanned again where it is copied to. */
  readonly again: Spans;
}

/** Deltas whose base was built, the nearest relatives first: a base is kept until the last delta on it is built. */
export interface WaitingDeltas {
  /** Queues the deltas on an object. */
  readonly add: (entry: number, base: Base) => void;
  /** Builds the next one. False if none is queued. */
  readonly makeNext: () => boolean;
}

/** The bytes of all bases together: deltas on any more are left out. */
const mostHeld = 64 * 1024 * 1024;

export function waitingDeltas(
  tree: PackTree,
  pool: BufferPool,
  make: (entry: number, base: Base) => void,
  leave: (entry: number) => void,
): WaitingDeltas {
  const entries: number[] = [];
  const bases: Base[] = [];
  let bytes = 0;
  return {
    add: (entry, base) => {
      const isTooMuch = bytes + base.bytes.length > mostHeld;
      for (let child = tree.firstOn(entry); child >= 0; child = tree.nextOn(child)) {
        if (isTooMuch) leave(child);
        else {
          base.users += 1;
          entries.push(child);
          bases.push(base);
        }
      }
      if (base.users > 0) bytes += base.bytes.length;
      else pool.giveBack(base.bytes);
    },
    makeNext: () => {
      const entry = entries.pop();
      const base = bases.pop();
      if (entry === undefined || !base) return false;
      make(entry, base);
      base.users -= 1;
      if (base.users > 0) return true;
      bytes -= base.bytes.length;
      pool.giveBack(base.bytes);
      return true;
    },
  };
}
