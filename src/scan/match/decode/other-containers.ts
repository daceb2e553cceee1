/** What bytes begin with that are packed in a way that cannot be unpacked, and what that is called. */
const marks: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'xz'],
  [Buffer.from('BZh', 'latin1'), 'bzip2'],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'zstd'],
  [Buffer.from([0x04, 0x22, 0x4d, 0x18]), 'lz4'],
  [Buffer.from('LZIP', 'latin1'), 'lzip'],
  [Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), '7z'],
  [Buffer.from('Rar!\x1a\x07', 'latin1'), 'rar'],
  [Buffer.from('# v2 git bundle\n', 'latin1'), 'a git bundle'],
  [Buffer.from('# v3 git bundle\n', 'latin1'), 'a git bundle'],
  [Buffer.from('age-encryption.org/v1\n', 'latin1'), 'encrypted by age'],
];

const firsts = new Uint8Array(256);
for (const [mark] of marks) firsts[mark[0] as number] = 1;

const bzip2 = Buffer.from('BZh', 'latin1');
/** Each block of bzip2 begins with these digits of pi. */
const bzip2Block = Buffer.from([0x31, 0x41, 0x59, 0x26, 0x53, 0x59]);

/** Why the content of a file that begins so is not looked at; undefined where it is. */
export function whyNotUnpacked(bytes: Buffer): string | undefined {
  if (bytes.length < 8 || firsts[bytes[0] as number] !== 1) return undefined;
  const [mark, name] = marks.find(([each]) => bytes.subarray(0, each.length).equals(each)) ?? [];
  if (!mark || name === undefined || (mark.equals(bzip2) && !bytes.subarray(4, 10).equals(bzip2Block)))
    return undefined;
  return `it is ${name.includes(' ') ? name : `packed with ${name}`}, which cannot be unpacked`;
}
