/** What bytes begin with that are packed or encrypted in a way that is not undone, and why then. */
const marks: readonly (readonly [Buffer, string])[] = [
  ...packed('lz4', [0x04, 0x22, 0x4d, 0x18], [0x02, 0x21, 0x4c, 0x18]),
  ...packed('lzip', 'LZIP'),
  ...packed('lzma', [0x5d, 0, 0, 0x80, 0], [0x5d, 0, 0, 0, 1], [0x5d, 0, 0, 0, 4]),
  ...packed('lzop', [0x89, 0x4c, 0x5a, 0x4f, 0, 0x0d, 0x0a, 0x1a]),
  ...packed('compress', [0x1f, 0x9d, 0x90]),
  ...packed('snappy', [0xff, 0x06, 0, 0, 0x73, 0x4e, 0x61, 0x50]),
  ...packed('7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  ...packed('rar', 'Rar!\x1a\x07'),
  ...packed('cab', 'MSCF\0\0\0\0'),
  ...packed('xar', 'xar!\0'),
  ...packed('rpm', [0xed, 0xab, 0xee, 0xdb]),
  ...packed('squashfs', 'hsqs'),
  ...encrypted('age', 'age-encryption.org/v1\n'),
  ...encrypted('PGP', '-----BEGIN PGP MESSAGE-----'),
  ...encrypted('openssl', 'Salted__'),
  ...encrypted('git-crypt', '\0GITCRYPT\0'),
  ...encrypted('ansible-vault', '$ANSIBLE_VAULT;'),
  ...encrypted('LUKS', 'LUKS\xba\xbe'),
  ...encrypted('parquet', 'PARE'),
  ...encrypted('KeePass', [0x03, 0xd9, 0xa2, 0x9a]),
];

type Mark = string | readonly number[];

function packed(program: string, ...begins: readonly Mark[]): readonly (readonly [Buffer, string])[] {
  return begins.map((mark) => [bytesOf(mark), `it is packed with ${program}, which cannot be unpacked`]);
}

function encrypted(program: string, mark: Mark): readonly (readonly [Buffer, string])[] {
  return [[bytesOf(mark), `it is encrypted by ${program}`]];
}

function bytesOf(mark: Mark): Buffer {
  return typeof mark === 'string' ? Buffer.from(mark, 'latin1') : Buffer.from(mark);
}

const firsts = new Uint8Array(256);
for (const [mark] of marks) firsts[mark[0] as number] = 1;

/** Why the content of a file that begins like this is not read; undefined if it is. */
export function whyNotUnpacked(bytes: Buffer): string | undefined {
  if (bytes.length < 16 || firsts[bytes[0] as number] !== 1) return undefined;
  return marks.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1];
}
