import { Inflate, strFromU8 } from 'fflate/browser';
import type { UnpackBudget } from './unpack-budget.ts';

/** Receives the content of an archive. */
export interface MemberSink {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

export interface ZipReading {
  readonly budget: UnpackBudget;
  readonly open: (path: string) => MemberSink;
  /** Called with why a member, or the rest, cannot be read. */
  readonly notRead: (why: string, path?: string) => void;
}

/** Takes the next bytes of the file. */
export type ZipReader = (chunk: Uint8Array, isLast: boolean) => void;

/** A member that is being read. */
interface Member {
  readonly path: string;
  /** Undefined: its bytes are skipped. */
  readonly sink: MemberSink | undefined;
  readonly inflate: Inflate | undefined;
  /** How many of its compressed bytes are still to come; undefined if the archive says it after them. */
  left: number | undefined;
}

const start = Buffer.from('PK\x03\x04', 'latin1');
const descriptor = Buffer.from('PK\x07\x08', 'latin1');
const list = Buffer.from('PK\x01\x02', 'latin1');
/** In bytes: a member's header without its name. */
const headLength = 30;
const isEncrypted = 1;
const isUtf8 = 2048;
/** A member with this few compressed bytes is unpacked at once. */
const small = 65_536;
const largeSize = 0xffffffff;

export const damaged = 'damaged, encrypted or compressed with an unsupported method';

/**
 * Reads the members of a zip file that comes in slices, by their own headers (APPNOTE.TXT, 4.3.7), in linear time: each
 * byte is read once, and a small member needs no object of its own.
 */
export function zipReader({ budget, open, notRead }: ZipReading): ZipReader {
  let rest: Buffer = Buffer.alloc(0);
  let member: Member | undefined;

  const end = ({ sink }: Member): void => {
    sink?.end();
    member = undefined;
  };
  const inflated = (sink: MemberSink, chunk: Uint8Array): void => {
    budget.inflated(chunk.length);
    sink.push(chunk);
  };
  const feed = ({ inflate, sink, path }: Member, packed: Buffer, isLast: boolean): void => {
    if (!sink) return;
    if (!inflate) {
      inflated(sink, packed);
      return;
    }
    try {
      inflate.push(packed, isLast);
    } catch {
      notRead(damaged, path);
      if (member) {
        sink.end();
        member = { path, sink: undefined, inflate: undefined, left: member.left };
      }
    }
  };
  /** Whether more bytes are needed first. */
  const readHead = (isLast: boolean): boolean => {
    const at = rest.indexOf(start);
    if (at < 0) {
      rest = rest.subarray(Math.max(0, rest.length - start.length + 1));
      return true;
    }
    rest = rest.subarray(at);
    const nameEnd = rest.length < headLength ? headLength : headLength + rest.readUInt16LE(26);
    const bodyAt = rest.length < headLength ? headLength : nameEnd + rest.readUInt16LE(28);
    if (rest.length < bodyAt) {
      if (isLast) notRead(damaged);
      return true;
    }
    const flags = rest.readUInt16LE(6);
    const method = rest.readUInt16LE(8);
    const left = packedLength(rest, nameEnd, bodyAt);
    if (method === 8 && left !== undefined && left <= small && rest.length < bodyAt + left && !isLast) return true;
    const path = strFromU8(rest.subarray(headLength, nameEnd), (flags & isUtf8) === 0);
    budget.member();
    const isHidden = (flags & isEncrypted) !== 0;
    if (isHidden || (method !== 0 && method !== 8)) {
      notRead(isHidden ? 'it is encrypted' : `unsupported compression method ${method}`, path);
      member = { path, sink: undefined, inflate: undefined, left };
      rest = rest.subarray(bodyAt);
      return false;
    }
    const sink = open(path);
    const size = rest.readUInt32LE(22);
    rest = rest.subarray(bodyAt);
    const content =
      method === 8 && left !== undefined && left <= rest.length ? atOnce(rest.subarray(0, left), size) : undefined;
    if (content) {
      inflated(sink, content);
      sink.end();
      rest = rest.subarray(left ?? 0);
      return false;
    }
    const inflate = method === 8 ? new Inflate((chunk) => inflated(sink, chunk)) : undefined;
    member = { path, sink, inflate, left };
    return false;
  };
  /** Whether more bytes are needed first. */
  const readBody = (now: Member, isLast: boolean): boolean => {
    if (now.left === undefined) {
      const at = firstOf(rest, [descriptor, start, list]);
      const take = at < 0 ? (isLast ? rest.length : Math.max(0, rest.length - start.length + 1)) : at;
      feed(now, rest.subarray(0, take), at >= 0 || isLast);
      rest = rest.subarray(take);
      if (at < 0) return true;
      end(member ?? now);
      return false;
    }
    const take = Math.min(now.left, rest.length);
    now.left -= take;
    feed(now, rest.subarray(0, take), now.left === 0);
    rest = rest.subarray(take);
    if ((member ?? now).left !== 0) return true;
    end(member ?? now);
    return false;
  };
  return (chunk, isLast) => {
    rest =
      rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
    for (let isOver = false; !isOver && budget.exceeded() === undefined; )
      isOver = member ? readBody(member, isLast) : readHead(isLast);
    // The chunk is the caller's.
    rest = Buffer.from(rest);
    if (!member || !(isLast || budget.exceeded() !== undefined)) return;
    if (budget.exceeded() === undefined && member.sink) notRead(damaged);
    end(member);
  };
}

/** Undefined if the header does not say it. */
function packedLength(head: Buffer, extraAt: number, extraEnd: number): number | undefined {
  const length = head.readUInt32LE(18);
  const isStreamed = (head.readUInt16LE(6) & 8) !== 0;
  if (length !== largeSize) return isStreamed ? undefined : length;
  // APPNOTE.TXT, 4.5.3: both sizes have 64 bits, the uncompressed one first.
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + head.readUInt16LE(at + 2))
    if (head.readUInt16LE(at) === 1 && at + 20 <= extraEnd) return Number(head.readBigUInt64LE(at + 12));
  return undefined;
}

function firstOf(bytes: Buffer, marks: readonly Buffer[]): number {
  const found = marks.map((mark) => bytes.indexOf(mark)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** For a member that is not much larger than it says; undefined if it is damaged. */
function atOnce(packed: Buffer, size: number): Buffer | undefined {
  if (size > 16 * small) return undefined;
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  try {
    const content = inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return content.length === size ? content : undefined;
  } catch {
    return undefined;
  }
}
