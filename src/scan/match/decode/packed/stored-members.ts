import type { MemberSink } from '../zip-reader.ts';
import type { Decoding, PackedInput } from './packed-input.ts';

// tar and ar hold files one after another as they are, each behind a header with its name and length.

interface StoredMember {
  readonly path: string;
  readonly length: number;
  /** Bytes behind it, up to the next header. */
  readonly filling: number;
}

/** Bytes of a member that are handed on at once. */
const piece = 65_536;

function* content({ length, filling }: StoredMember, input: PackedInput, sink?: MemberSink): Generator<number, void> {
  for (let left = length; left > 0; ) {
    yield 1;
    const bytes = input.take(Math.min(left, piece, Math.max(1, input.left)));
    sink?.push(bytes);
    left -= bytes.length;
  }
  sink?.end();
  yield filling;
  input.take(Math.min(filling, input.left));
}

const block = 512;
/** The longest name that GNU's and POSIX's headers may bring, in bytes. */
const longestName = 65_536;

/** The files of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar's manual, "Basic Tar Format"). */
export function tarMembers(open: (path: string) => MemberSink): Decoding {
  return function* (input) {
    let longName: string | undefined;
    for (;;) {
      yield block;
      if (input.left === 0) return;
      const header = Buffer.from(input.take(Math.min(block, input.left)));
      // Zeros end an archive; others may follow, as in one that was added to.
      if (header.every((byte) => byte === 0)) continue;
      if (header.length < block || header.toString('latin1', 257, 262) !== 'ustar') throw new Error('no header');
      const length = tarNumber(header.subarray(124, 136));
      const kind = String.fromCharCode(header[156] as number);
      const member = { path: longName ?? tarName(header), length, filling: (block - (length % block)) % block };
      if ((kind === 'L' || kind === 'x') && length < longestName) {
        yield length + member.filling;
        const text = Buffer.from(input.take(Math.min(length + member.filling, input.left))).toString('utf8', 0, length);
        longName = kind === 'L' ? text.replace(/\0.*$/s, '') : (/(?:^|\n)\d+ path=(.*)\n/.exec(text)?.[1] ?? longName);
        continue;
      }
      longName = undefined;
      // Of links, devices and directories there is no content.
      yield* content(member, input, length > 0 && kind !== 'x' && kind !== 'g' ? open(member.path) : undefined);
    }
  };
}

/** In octal digits, or in binary where the first bit says so. */
function tarNumber(field: Buffer): number {
  if (((field[0] as number) & 0x80) === 0) return Number.parseInt(field.toString('latin1').trim(), 8) || 0;
  const length = field.readUIntBE(6, 6);
  if ((field[0] as number) !== 0x80 || field.readUIntBE(1, 5) !== 0) throw new Error('a length that cannot be');
  return length;
}

function tarName(header: Buffer): string {
  const text = (from: number, to: number): string => header.toString('utf8', from, to).replace(/\0.*$/s, '');
  // GNU's own kind has other things where POSIX has a directory.
  const folder = header.toString('latin1', 257, 265) === 'ustar  \0' ? '' : text(345, 500);
  return folder === '' ? text(0, 100) : `${folder}/${text(0, 100)}`;
}

const arHead = 60;

/** The files of an ar archive, as a Debian package is one (ar(5)). */
export function arMembers(open: (path: string) => MemberSink): Decoding {
  return function* (input) {
    yield 8;
    input.take(8);
    for (;;) {
      yield arHead;
      if (input.left === 0) return;
      const header = Buffer.from(input.take(arHead)).toString('latin1');
      const length = Number.parseInt(header.slice(48, 58), 10);
      if (!header.endsWith('`\n') || !(length >= 0)) throw new Error('no header');
      const member = { path: header.slice(0, 16).trim().replace(/\/$/, ''), length, filling: length % 2 };
      yield* content(member, input, open(member.path));
    }
  };
}
