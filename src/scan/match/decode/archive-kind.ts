/** What is unpacked. */
export type ArchiveKind =
  | 'gzip'
  | 'zip'
  | 'xz'
  | 'bzip2'
  | 'zstd'
  | 'tar'
  | 'ar'
  | 'git bundle'
  | 'pdf'
  | 'parquet'
  | 'pyc';

/** What bytes begin with, by the first of them. tar's mark stands further behind. */
const marks: readonly (readonly [ArchiveKind, Buffer])[] = [
  ['gzip', Buffer.from([0x1f, 0x8b, 8])],
  ['zip', Buffer.from('PK\x03\x04', 'latin1')],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  ['bzip2', Buffer.from('BZh', 'latin1')],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ['ar', Buffer.from('!<arch>\n', 'latin1')],
  ['git bundle', Buffer.from('# v2 git bundle\n', 'latin1')],
  ['git bundle', Buffer.from('# v3 git bundle\n', 'latin1')],
  ['pdf', Buffer.from('%PDF-', 'latin1')],
  ['parquet', Buffer.from('PAR1\x15', 'latin1')],
];

const firsts = new Uint8Array(256);
for (const [, mark] of marks) firsts[mark[0] as number] = 1;

/** Each stream of bzip2 goes on with these digits of pi, or where it is empty of its root. */
const bzip2Blocks = [
  [0x31, 0x41, 0x59, 0x26],
  [0x17, 0x72, 0x45, 0x38],
] as const;
const tarMark = Buffer.from('ustar', 'latin1');
const tarMarkAt = 257;
/** So many of the first bytes tell the kind. */
export const kindBytes = 512;

/** Which kind of file bytes begin as, if any. Asked of a million objects: nearly all end at the first lines. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  if (firsts[bytes[0] as number] === 1) {
    const kind = marks.find(([, mark]) => beginsWith(bytes, mark, 0))?.[0];
    if (kind === 'bzip2' ? bzip2Blocks.some((block) => beginsWith(bytes, block, 4)) : kind) return kind;
  }
  if (bytes[2] === 0x0d && bytes[3] === 0x0a && isBytecode(bytes)) return 'pyc';
  return bytes[tarMarkAt] === tarMark[0] && beginsWith(bytes, tarMark, tarMarkAt) ? 'tar' : undefined;
}

/** The first two bytes of a `.pyc` file are a number: those of Python 3.6 and of 3.14. */
export const firstMagic = 3370;
export const lastMagic = 3649;

/**
 * Whether bytes begin as a `.pyc` file: a number of the version, `\r\n`, a head of 12 or 16 bytes, and a code object.
 */
function isBytecode(bytes: Uint8Array): boolean {
  const magic = (bytes[0] as number) + 256 * (bytes[1] as number);
  return magic >= firstMagic && magic <= lastMagic && [12, 16].some((at) => ((bytes[at] as number) & 0x7f) === 0x63);
}

/** Whether bytes begin as an archive, or another file of which something is packed. */
export function isArchive(bytes: Uint8Array): boolean {
  return archiveKind(bytes) !== undefined;
}

function beginsWith(bytes: Uint8Array, mark: ArrayLike<number>, at: number): boolean {
  for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark[index]) return false;
  return true;
}
