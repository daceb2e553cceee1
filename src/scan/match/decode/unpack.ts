import { Gunzip } from 'fflate/browser';
import type { ArchiveKind } from './archive-kind.ts';
import { packedFeed } from './packed/unpack-packed.ts';
import type { UnpackBudget } from './unpack-budget.ts';
import { damaged, type MemberSink, type ZipReading, zipReader } from './zip-reader.ts';

// The build for browsers: the one for Node loads worker threads at once, which nothing here uses.

export interface Unpacker {
  /** Takes the next bytes of the archive. Does not throw. */
  readonly push: (bytes: Uint8Array, isLast: boolean) => void;
}

/** Compressed bytes that are passed on at once: deflate expands at most 1,032 times, so at most 16 MiB come out. */
const step = 16_384;

/**
 * Unpacks an archive that comes in slices, member by member, with flat memory. `open` gives the sink of a member (its
 * path is undefined where there is only one). What cannot be unpacked goes to `notRead`: why, and the member's path if
 * it is one.
 */
export function unpacker(
  kind: ArchiveKind,
  budget: UnpackBudget,
  open: (path: string | undefined) => MemberSink,
  notRead: (why: string, path?: string) => void,
): Unpacker {
  let isOver = false;
  const giveUp = (why: string, path?: string): void => {
    if (!isOver) notRead(why, path);
    isOver = true;
  };
  const feedOf = (): Feed => {
    if (kind === 'gzip') return gunzipInto(open(undefined), budget, giveUp);
    if (kind === 'zip') return unzipInto({ budget, open, notRead }, giveUp);
    return withinBudget(packedFeed(kind, { budget, open, notRead }), budget, giveUp);
  };
  const feed = feedOf();
  return {
    push: (bytes, isLast) => {
      for (let at = 0; (at < bytes.length || isLast) && !isOver; at += step) {
        const chunk = bytes.subarray(at, at + step);
        budget.packed(chunk.length);
        try {
          feed(chunk, isLast && at + step >= bytes.length);
        } catch {
          giveUp(damaged);
        }
        if (at + step >= bytes.length) break;
      }
    },
  };
}

type Feed = (chunk: Uint8Array, isLast: boolean) => void;

function gunzipInto(sink: MemberSink, budget: UnpackBudget, giveUp: (why: string) => void): Feed {
  const gunzip = new Gunzip((chunk, isFinal) => {
    budget.inflated(chunk.length);
    const why = budget.exceeded();
    sink.push(chunk);
    if (why !== undefined) giveUp(why);
    if (isFinal || why !== undefined) sink.end();
  });
  return (chunk, isLast) => {
    try {
      gunzip.push(chunk, isLast);
    } catch (error) {
      sink.end();
      throw error;
    }
  };
}

function unzipInto(reading: ZipReading, giveUp: (why: string) => void): Feed {
  return withinBudget(zipReader(reading), reading.budget, giveUp);
}

function withinBudget(feed: Feed, budget: UnpackBudget, giveUp: (why: string) => void): Feed {
  return (chunk, isLast) => {
    feed(chunk, isLast);
    const why = budget.exceeded();
    if (why !== undefined) giveUp(why);
  };
}
