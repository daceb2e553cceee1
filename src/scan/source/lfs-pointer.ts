const begin = Buffer.from('version https://git-lfs.github.com/spec/');

/** Whether content is a Git LFS pointer: a short text that stands for a large file kept elsewhere (git-lfs spec.md). */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}
