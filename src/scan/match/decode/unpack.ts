import { Gunzip, strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate/browser';
import type { ArchiveKind } from './base64-blob.ts';
import type { UnpackBudget } from './unpack-budget.ts';

// The build for browsers: the one for Node loads worker threads at once, which nothing here uses.

/** Who receives what an archive holds. */
export interface MemberSink {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

export interface Unpacker {
  /** Takes the next bytes of the archive. Does not throw. */
  readonly push: (bytes: Uint8Array, isLast: boolean) => void;
}

/** Packed bytes that are handed on at once: deflate unfolds at most 1,032 times, so 16 MiB come out at most. */
const step = 16_384;

/**
 * Unpacks a gzip or zip file that comes in slices, member by member, with flat memory. `open` gives the sink of a member
 * (its path is undefined for gzip). What cannot be unpacked goes to `notRead`: why, and the member's path if it is one.
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
  const feed = kind === 'gzip' ? gunzipInto(open(undefined), budget, giveUp) : unzipInto(open, budget, giveUp, notRead);
  return {
    push: (bytes, isLast) => {
      for (let at = 0; (at < bytes.length || isLast) && !isOver; at += step) {
        const chunk = bytes.subarray(at, at + step);
        budget.packed(chunk.length);
        try {
          feed(chunk, isLast && at + step >= bytes.length);
        } catch {
          giveUp('it is damaged, encrypted or packed in another way');
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

function unzipInto(
  open: (path: string) => MemberSink,
  budget: UnpackBudget,
  giveUp: (why: string) => void,
  notRead: (why: string, path: string) => void,
): Feed {
  let current: UnzipFile | undefined;
  const heads = zipHeads();
  const unzip = new Unzip((file) => {
    budget.member();
    current = file;
    const sink = open(file.name);
    let isEnded = false;
    const end = (): void => {
      if (!isEnded) sink.end();
      isEnded = true;
    };
    file.ondata = (error, chunk, isFinal) => {
      if (error) {
        end();
        notRead('it is damaged, encrypted or packed in another way', file.name);
        return;
      }
      budget.inflated(chunk.length);
      sink.push(chunk);
      const why = budget.exceeded();
      if (why !== undefined) giveUp(why);
      if (isFinal || why !== undefined) end();
    };
    // What is encrypted and packed does not unpack; what is stored would pass for plain.
    const isHidden = file.compression === 0 && heads.isEncrypted(file.name);
    if (!isHidden && (file.compression === 0 || file.compression === 8)) file.start();
    else {
      end();
      notRead(isHidden ? 'it is encrypted' : `it is packed by method ${file.compression}`, file.name);
    }
  });
  unzip.register(UnzipInflate);
  return (chunk, isLast) => {
    heads.note(chunk);
    unzip.push(chunk, isLast);
    if (budget.exceeded() !== undefined) current?.terminate();
  };
}

/** The last bytes of a zip file that goes by: the library that unpacks it does not tell whether a member is encrypted. */
export interface ZipHeads {
  /** Told of the next bytes before they are unpacked. */
  readonly note: (chunk: Uint8Array) => void;
  /** Whether the newest member of this name is encrypted. */
  readonly isEncrypted: (name: string) => boolean;
}

/** In bytes: a member's own header, with the longest name. */
const longestHead = 30 + 65_535;

/** APPNOTE.TXT, 4.3.7. */
export function zipHeads(): ZipHeads {
  const recent: Buffer[] = [];
  let length = 0;
  return {
    note: (chunk) => {
      recent.push(Buffer.from(chunk));
      length += chunk.length;
      while (length - (recent[0]?.length ?? 0) >= longestHead + chunk.length) length -= recent.shift()?.length ?? 0;
    },
    isEncrypted: (name) => {
      const bytes = Buffer.concat(recent);
      for (
        let at = bytes.lastIndexOf('PK\x03\x04', undefined, 'latin1');
        at >= 0;
        at = at === 0 ? -1 : bytes.lastIndexOf('PK\x03\x04', at - 1, 'latin1')
      ) {
        if (at + 30 > bytes.length) continue;
        const flags = bytes.readUInt16LE(at + 6);
        const found = strFromU8(bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26)), (flags & 2048) === 0);
        if (found === name) return (flags & 1) === 1;
      }
      return false;
    },
  };
}
